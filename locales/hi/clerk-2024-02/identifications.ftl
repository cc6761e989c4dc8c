resource_not_found_code = संसाधन नहीं मिला
    .long = “{ $resourceID }” ID वाला कोई संसाधन नहीं मिला।

identification_deletion_failed_code = आइडेंटिफ़ायर मिटाया नहीं जा सका
    .long = आपके खाते में बचा एकमात्र आइडेंटिफ़ायर मिटाया नहीं जा सकता।

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [singular] एकमात्र { NAME($sanitizedIdentType, case: "locative") } को मिटाने की अनुमति नहीं
        [plural] बचे हुए सभी { NAME($sanitizedIdentType, case: "locative") } को मिटाने की अनुमति नहीं
       *[other] “{ $sanitizedIdentType }” का एकमात्र मान मिटाने की अनुमति नहीं
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [singular] आपके खाते के लिए हमेशा कम से कम एक { $sanitizedIdentType } ज़रूरी है।
            [plural] आपके खाते के लिए, आपके { NAME($sanitizedIdentType, case: "locative") } में से कम से कम एक हमेशा ज़रूरी है।
           *[other] आपके खाते के लिए हमेशा “{ $sanitizedIdentType }” का कम से कम एक मान ज़रूरी है।
        }

identification_set_for2_f_a_failed_code = दूसरा फ़ैक्टर सेट नहीं हो सका
    .long = आपके खाते में बचे एकमात्र आइडेंटिफ़ायर को दूसरे फ़ैक्टर के तौर पर सेट नहीं किया जा सकता।

identification_update_second_factor_unverified = दूसरा फ़ैक्टर अपडेट नहीं हो सका
    .long = यह आइडेंटिफ़ायर सत्यापित नहीं है, इसलिए दूसरे फ़ैक्टर के तौर पर इसकी सेटिंग नहीं बदली जा सकतीं।
