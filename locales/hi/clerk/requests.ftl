invalid_query_parameter_value = क्वेरी पैरामीटर अमान्य
    .long = “{ $param }” पैरामीटर में “{ $value }” मान की अनुमति नहीं है।

request_body_invalid-InvalidRequestBody = अनुरोध का मुख्य भाग अमान्य
    .long = अनुरोध का मुख्य भाग अमान्य है। ज़्यादा जानकारी के लिए API दस्तावेज़ देखें।

malformed_request_parameters = अनुरोध के पैरामीटर का फ़ॉर्मैट गलत
    .long = अनुरोध के पैरामीटर का फ़ॉर्मैट गलत है और उन्हें पढ़ा नहीं जा सका।

missing_query_parameter = क्वेरी पैरामीटर नहीं दिया गया
    .long = अनुरोध में “{ $param }” क्वेरी पैरामीटर नहीं है। ज़्यादा जानकारी के लिए API दस्तावेज़ देखें।

origin_missing = Origin हेडर सेट नहीं है
    .long = इस अनुरोध में Origin हेडर सेट होना ज़रूरी है, लेकिन वह नहीं है।

proxy_request_invalid_secret_key = सीक्रेट कुंजी अमान्य
    .long = इस प्रॉक्सी अनुरोध के साथ दी गई सीक्रेट कुंजी अमान्य है।

proxy_request_missing_secret_key = सीक्रेट कुंजी नहीं दी गई
    .long = प्रॉक्सी इस्तेमाल करते समय, इंस्टेंस की सीक्रेट कुंजी भी Clerk-Secret-Key हेडर में देना ज़रूरी है।

unsupported_content_type = Content-Type समर्थित नहीं
    .long = Content-Type का “{ $actual }” मान समर्थित नहीं है। इसकी जगह “{ $expected }” इस्तेमाल करें।
