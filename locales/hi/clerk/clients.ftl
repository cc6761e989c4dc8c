resource_not_found-ClientNotFound = क्लाइंट नहीं मिला
    .long = “{ $clientID }” ID वाला कोई क्लाइंट नहीं मिला।

client_not_found = कोई क्लाइंट नहीं मिला
    .long = इस अनुरोध के लिए क्लाइंट ज़रूरी है, लेकिन कोई क्लाइंट नहीं मिला।
