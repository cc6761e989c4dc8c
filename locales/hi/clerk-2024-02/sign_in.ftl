session_exists = सेशन पहले से मौजूद
    .long = सिंगल सेशन मोड चालू है। एक बार में सिर्फ़ एक खाते में साइन इन किया जा सकता है।

identifier_already_signed_in = आपने पहले से साइन इन किया है
    .long = इस खाते में पहले से साइन इन किया गया है।

account_transfer_invalid = खाते का अमान्य ट्रांसफ़र
    .long = ट्रांसफ़र करने के लिए कोई खाता नहीं है।

client_state_invalid = अमान्य कार्रवाई
    .long =
        इस क्लाइंट के लिए यह कार्रवाई पूरी नहीं की जा सकी: { $action }।{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = सत्यापन का तरीका अमान्य
    .long = सत्यापन का यह तरीका इस खाते के लिए मान्य नहीं है।

identification_claimed = आइडेंटिफ़ायर किसी और उपयोगकर्ता का है
    .long = इस साइन अप के एक या ज़्यादा आइडेंटिफ़ायर इस बीच किसी दूसरे उपयोगकर्ता से जुड़ गए हैं। फिर से साइन अप करें।

resource_forbidden-MutationOnOlderSignInNotAllowed = पुराने साइन इन को अपडेट करने की अनुमति नहीं
    .long = यह साइन इन अब मौजूदा साइन इन नहीं है और इसे बदला नहीं जा सकता। फिर से शुरू करें।

resource_not_found = साइन इन नहीं मिला
    .long = “{ $signInID }” ID वाला कोई साइन इन नहीं मिला।

resource_forbidden-IdentificationBelongsToDifferentUser = किसी और उपयोगकर्ता का आइडेंटिफ़ायर
    .long = दिया गया आइडेंटिफ़ायर किसी दूसरे उपयोगकर्ता का है।

no_second_factors = कोई दूसरा फ़ैक्टर नहीं
    .long = “{ $strategy }” तरीके के लिए कोई दूसरा फ़ैक्टर नहीं मिला।

sign_in_no_identification_for_user = उपयोगकर्ता का कोई आइडेंटिफ़ायर नहीं
    .long = यह टोकन जिस उपयोगकर्ता ने बनाया था, उसका कोई आइडेंटिफ़ायर इससे जुड़ा नहीं है।

sign_in_identification_or_user_deleted = आइडेंटिफ़ायर या उपयोगकर्ता मिटाया गया
    .long = उपयोगकर्ता या चुना गया आइडेंटिफ़ायर मिटा दिया गया है। फिर से शुरू करें।
