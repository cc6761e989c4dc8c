account_lockout_warning = खाता लॉक होने वाला है
    .long =
        { $remainingAttempts ->
            [0] आपके पास कोई कोशिश नहीं बची है। आपका खाता लॉक हो जाएगा।
            [one] आपके पास { $remainingAttempts } कोशिश बची है। उसके बाद आपका खाता लॉक हो जाएगा।
           *[other] आपके पास { $remainingAttempts } कोशिशें बची हैं। उनके बाद आपका खाता लॉक हो जाएगा।
        }

account_transfer_invalid = खाता ट्रांसफ़र नहीं हो सकता
    .long = ट्रांसफ़र करने के लिए कोई खाता नहीं है।

identifier_already_signed_in = आपने पहले से साइन इन किया हुआ है
    .long = इस खाते में पहले से साइन इन किया गया है।

resource_forbidden-IdentificationBelongsToDifferentUser = आइडेंटिफ़ायर किसी और उपयोगकर्ता का है
    .long = दिया गया आइडेंटिफ़ायर किसी दूसरे उपयोगकर्ता का है।

identification_claimed = आइडेंटिफ़ायर किसी और उपयोगकर्ता का है
    .long = इस साइन अप के एक या ज़्यादा आइडेंटिफ़ायर इस बीच किसी दूसरे उपयोगकर्ता से जुड़ गए हैं। फिर से साइन अप करें।

client_state_invalid = इस क्लाइंट के लिए अमान्य कार्रवाई
    .long =
        इस क्लाइंट के लिए कार्रवाई पूरी नहीं की जा सकी ({ $action })।{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = सत्यापन का तरीका अमान्य
    .long = सत्यापन का यह तरीका इस खाते के लिए मान्य नहीं है।

resource_forbidden-MutationOnOlderSignInNotAllowed = पुराने साइन इन को अपडेट करने की अनुमति नहीं
    .long = यह साइन इन पुराना है और इसे अपडेट नहीं किया जा सकता।

no_second_factors = दूसरा फ़ैक्टर मौजूद नहीं
    .long = “{ $strategy }” तरीके के लिए सत्यापन का दूसरा फ़ैक्टर नहीं मिला।

sign_in_email_link_not_same_client = ईमेल लिंक से साइन इन पूरा नहीं हो सकता
    .long = ईमेल लिंक से साइन इन पूरा नहीं किया जा सकता, क्योंकि लिंक का अनुरोध किसी दूसरे ब्राउज़र या ऐप्लिकेशन से किया गया था।

sign_in_identification_or_user_deleted = आइडेंटिफ़ायर या उपयोगकर्ता मिटाया गया
    .long = उपयोगकर्ता या चुना गया आइडेंटिफ़ायर मिटा दिया गया है। फिर से शुरू करें।

sign_in_no_identification_for_user = उपयोगकर्ता का आइडेंटिफ़ायर नहीं मिला
    .long = जिस उपयोगकर्ता ने यह टोकन बनाया था, उसका कोई आइडेंटिफ़ायर इस टोकन से जुड़ा नहीं है।

resource_not_found-SignInNotFound = साइन इन नहीं मिला
    .long = “{ $signInID }” ID वाला कोई साइन इन नहीं मिला।

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = sign_up_if_missing के साथ यह आइडेंटिफ़ायर समर्थित नहीं
    .long = “{ $identifier }” आइडेंटिफ़ायर का इस्तेमाल sign_up_if_missing के साथ नहीं किया जा सकता, क्योंकि सत्यापन ज़रूरी है।

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = sign_up_if_missing की अनुमति नहीं
    .long = sign_up_if_missing विकल्प का इस्तेमाल नहीं किया जा सकता ({ $reason })।

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = strategy का मान sign_up_if_missing से मेल नहीं खाता
    .long = sign_up_if_missing के साथ strategy का ऐसा मान देना ज़रूरी है जो आपके शुरुआती आइडेंटिफ़ायर के प्रकार ({ $identificationType }) से मेल खाए, लेकिन “{ $strategy }” मान दिया गया था।

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = sign_up_if_missing के साथ strategy का यह मान समर्थित नहीं
    .long = strategy के “{ $strategy }” मान का इस्तेमाल sign_up_if_missing विकल्प के साथ नहीं किया जा सकता, क्योंकि उससे नए उपयोगकर्ता का साइन अप नहीं हो सकता।

sign_up_if_missing_transfer = उपयोगकर्ता नहीं मिला, साइन अप में ट्रांसफ़र करें
    .long = साइन इन नहीं हो सका, क्योंकि मेल खाने वाला कोई उपयोगकर्ता नहीं है। इस साइन इन को साइन अप में ट्रांसफ़र करें।

session_exists = साइन इन पहले ही हो चुका
    .long = आपने पहले से साइन इन किया हुआ है।
