form_param_missing-FormAtLeastOneOptionalParameterMissing = कम से कम एक पैरामीटर देना ज़रूरी
    .long =
        { COUNT($parameters) ->
            [one] “{ LIST($parameters, type: "or") }” पैरामीटर देना ज़रूरी है।
           *[other] { LIST($parameters, type: "or") } में से कम से कम एक पैरामीटर देना ज़रूरी है।
        }

form_param_value_disabled = यह मान बंद है
    .long = “{ $value }” मान बंद है। पक्का करें कि इंस्टेंस सही है, या इस मान को चालू करने का तरीका हमारे दस्तावेज़ों में देखें।

form_disallow_future_date = भविष्य की तारीख की अनुमति नहीं
    .long = तारीख भविष्य की नहीं हो सकती। कोई दूसरी तारीख डालें।

form_param_duplicate-FormDuplicateParameter = पैरामीटर दोहराया गया
    .long = “{ $param }” पैरामीटर एक से ज़्यादा बार शामिल है। उसे सिर्फ़ एक बार शामिल करें।

form_identifier_exists-FormIdentifierExists = यह जानकारी पहले से इस्तेमाल में है
    .long =
        { GENDER($param) ->
            [singular] यह { $param } पहले से इस्तेमाल में है। कोई और { $param } आज़माएँ।
            [plural] ये { $param } पहले से इस्तेमाल में हैं। दूसरे { $param } आज़माएँ।
           *[other] “{ $param }” फ़ील्ड का मान पहले से इस्तेमाल में है। कोई दूसरा मान डालें।
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount = यह जानकारी किसी दूसरे खाते के साथ लिंक है
    .long =
        { GENDER($param) ->
            [singular] यह { $param } पहले से किसी दूसरे खाते के साथ लिंक है। यहाँ इस्तेमाल करने के लिए, इसे पहले उस खाते से हटाएँ।
            [plural] ये { $param } पहले से किसी दूसरे खाते के साथ लिंक हैं। यहाँ इस्तेमाल करने के लिए, इन्हें पहले उस खाते से हटाएँ।
           *[other] “{ $param }” फ़ील्ड का मान पहले से किसी दूसरे खाते के साथ लिंक है। यहाँ इस्तेमाल करने के लिए, उसे पहले उस खाते से हटाएँ।
        }

form_identifier_not_found = खाता नहीं मिला
    .long =
        { GENDER($param) ->
            [singular] इस { NAME($param, case: "locative") } वाला कोई खाता नहीं मिला।
            [plural] इन { NAME($param, case: "locative") } वाला कोई खाता नहीं मिला।
           *[other] “{ $param }” फ़ील्ड के इस मान वाला कोई खाता नहीं मिला।
        }

form_code_incorrect = गलत कोड
    .long = आपने जो कोड डाला है, वह गलत है।

form_incorrect_signature = गलत सिग्नेचर
    .long = दिया गया सिग्नेचर गलत है।

form_param_format_invalid-FormInvalidEmailAddress = ईमेल पता अमान्य
    .long =
        { KEY($parameter) ->
            [email_address] मान्य ईमेल पता डालें।
            [email_addresses] मान्य ईमेल पते डालें।
           *[other] “{ $parameter }” फ़ील्ड में मान्य ईमेल पता होना चाहिए।
        }

form_param_format_invalid-FormInvalidEmailAddresses = ईमेल पते अमान्य
    .long =
        { COUNT($emailAddresses) ->
            [one] { $emailAddresses } मान्य ईमेल पता नहीं है।
           *[other] { $emailAddresses } मान्य ईमेल पते नहीं हैं।
        }

form_param_value_invalid-FormInvalidEncodingParameterValue = वर्णों की एन्कोडिंग अमान्य
    .long = “{ $param }” पैरामीटर में अमान्य UTF-8 वर्ण हैं।

form_param_format_invalid-FormInvalidParameterFormat = जानकारी का फ़ॉर्मैट गलत
    .long =
        { GENDER($param) ->
            [singular] यह { $param } सही फ़ॉर्मैट में नहीं है।
            [plural] ये { $param } सही फ़ॉर्मैट में नहीं हैं।
           *[other] “{ $param }” फ़ील्ड का मान सही फ़ॉर्मैट में नहीं है।
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = भाषा टैग अमान्य
    .long = “{ $parameter }” पैरामीटर में मान्य BCP-47 भाषा टैग होना चाहिए।

form_param_value_invalid-FormInvalidParameterValue = पैरामीटर का मान अमान्य
    .long = “{ $param }” पैरामीटर में “{ $value }” मान की अनुमति नहीं है।

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = फ़ील्ड में मान्य जानकारी नहीं है
    .long = “{ $param }” फ़ील्ड में मान्य जानकारी डालें। इस फ़ील्ड को खाली नहीं छोड़ा जा सकता।

form_param_value_invalid-FormInvalidParameterValueWithAllowed = पैरामीटर का मान अमान्य
    .long = “{ $param }” पैरामीटर में “{ $value }” मान की अनुमति नहीं है। इस पैरामीटर का मान { LIST($allowedValues, type: "or") } होना चाहिए।

form_password_length_too_long = पासवर्ड बहुत लंबा
    .long =
        { KEY($maxLength) ->
            [none] आपका पासवर्ड बहुत लंबा है। कोई छोटा पासवर्ड चुनें।
           *[other] { $maxLength ->
                [one] आपके पासवर्ड में ज़्यादा से ज़्यादा { $maxLength } वर्ण हो सकता है।
               *[other] आपके पासवर्ड में ज़्यादा से ज़्यादा { $maxLength } वर्ण हो सकते हैं।
            }
        }

form_password_length_too_short = पासवर्ड बहुत छोटा
    .long =
        { KEY($minLength) ->
            [none] आपका पासवर्ड बहुत छोटा है। कोई लंबा पासवर्ड चुनें।
           *[other] { $minLength ->
                [one] आपके पासवर्ड में कम से कम { $minLength } वर्ण होना चाहिए।
               *[other] आपके पासवर्ड में कम से कम { $minLength } वर्ण होने चाहिए।
            }
        }

form_password_no_lowercase = पासवर्ड में अंग्रेज़ी का छोटा अक्षर नहीं है
    .long = पासवर्ड में अंग्रेज़ी का कम से कम एक छोटा अक्षर होना चाहिए।

form_password_no_number = पासवर्ड में कोई अंक नहीं है
    .long = पासवर्ड में कम से कम एक अंक होना चाहिए।

form_password_no_special_char = पासवर्ड में कोई विशेष वर्ण नहीं है
    .long = पासवर्ड में कम से कम एक विशेष वर्ण होना चाहिए।

form_password_not_strong_enough = पासवर्ड मज़बूत नहीं
    .long = यह पासवर्ड काफ़ी मज़बूत नहीं है।

form_password_no_uppercase = पासवर्ड में अंग्रेज़ी का बड़ा अक्षर नहीं है
    .long = पासवर्ड में अंग्रेज़ी का कम से कम एक बड़ा अक्षर होना चाहिए।

form_password_size_in_bytes_exceeded = पासवर्ड बहुत लंबा
    .long = आपका पासवर्ड बहुत लंबा है। कोई छोटा पासवर्ड इस्तेमाल करें।

form_param_format_invalid-FormInvalidPhoneNumber = फ़ोन नंबर अमान्य
    .long =
        { KEY($parameter) ->
            [phone_number] अंतरराष्ट्रीय मानक E.164 के हिसाब से मान्य फ़ोन नंबर डालें।
            [phone_numbers] अंतरराष्ट्रीय मानक E.164 के हिसाब से मान्य फ़ोन नंबर डालें।
           *[other] “{ $parameter }” फ़ील्ड में अंतरराष्ट्रीय मानक E.164 के हिसाब से मान्य फ़ोन नंबर होना चाहिए।
        }

form_param_invalid_time = तारीख और समय का फ़ॉर्मैट अमान्य
    .long = “{ $param }” पैरामीटर में तारीख और समय RFC3339 फ़ॉर्मैट में होने चाहिए (जैसे, 2022-10-20T10:00:27.645Z)।

form_param_type_invalid = पैरामीटर का प्रकार अमान्य
    .long = “{ $param }” पैरामीटर का प्रकार “{ $paramType }” होना चाहिए।

form_username_invalid_character = उपयोगकर्ता नाम में अमान्य वर्ण
    .long = आपके उपयोगकर्ता नाम में ऐसा वर्ण है जिसकी अनुमति नहीं है। कोई दूसरा उपयोगकर्ता नाम चुनें।

form_username_invalid_length = उपयोगकर्ता नाम बहुत छोटा या बहुत लंबा
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] आपका उपयोगकर्ता नाम बहुत छोटा या बहुत लंबा है। कोई दूसरा उपयोगकर्ता नाम चुनें।
               *[other] { $maxLength ->
                    [one] आपके उपयोगकर्ता नाम में ज़्यादा से ज़्यादा { $maxLength } वर्ण हो सकता है।
                   *[other] आपके उपयोगकर्ता नाम में ज़्यादा से ज़्यादा { $maxLength } वर्ण हो सकते हैं।
                }
            }
           *[other] { KEY($maxLength) ->
                [none] { $minLength ->
                    [one] आपके उपयोगकर्ता नाम में कम से कम { $minLength } वर्ण होना चाहिए।
                   *[other] आपके उपयोगकर्ता नाम में कम से कम { $minLength } वर्ण होने चाहिए।
                }
               *[other] { $maxLength ->
                    [one] आपके उपयोगकर्ता नाम में { $minLength } से { $maxLength } वर्ण होना चाहिए।
                   *[other] आपके उपयोगकर्ता नाम में { $minLength } से { $maxLength } वर्ण होने चाहिए।
                }
            }
        }

form_username_needs_non_number_char = उपयोगकर्ता नाम में सिर्फ़ अंक नहीं हो सकते
    .long = आपके उपयोगकर्ता नाम में कम से कम एक ऐसा वर्ण होना चाहिए जो अंक न हो।

form_param_format_invalid-FormInvalidWeb3WalletAddress = वॉलेट का पता अमान्य
    .long =
        { KEY($parameter) ->
            [web3_wallet] Web3 वॉलेट का मान्य पता डालें।
           *[other] “{ $parameter }” फ़ील्ड में Web3 वॉलेट का मान्य पता होना चाहिए।
        }

legal_not_accepted = कानूनी शर्तें स्वीकार नहीं की गईं
    .long = जारी रखने के लिए कानूनी शर्तों पर सहमति देना ज़रूरी है।

form_param_duplicate-FormMaximumParametersExceeded = पैरामीटर बहुत ज़्यादा बार शामिल
    .long = “{ $param }” पैरामीटर को ज़्यादा से ज़्यादा 100 बार शामिल किया जा सकता है।

form_param_value_invalid-FormMetadataInvalidType = अमान्य मेटाडेटा
    .long = “{ $param }” पैरामीटर का मान ऐसा ऑब्जेक्ट होना चाहिए जिसमें कुंजियाँ और मान हों।

form_conditional_param_missing-FormMissingConditionalParameter = पैरामीटर नहीं दिया गया
    .long = जब “{ $leftCondition }” पैरामीटर का मान “{ $rightCondition }” हो, तब “{ $param }” पैरामीटर देना ज़रूरी है।

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = पैरामीटर नहीं दिया गया
    .long = जब “{ $conditionalParam }” पैरामीटर मौजूद हो, तब “{ $missingParam }” पैरामीटर देना ज़रूरी है।

form_param_missing-FormMissingParameter = ज़रूरी जानकारी नहीं दी गई
    .long = “{ $param }” फ़ील्ड भरना ज़रूरी है।

form_resource_not_found = संसाधन नहीं मिला
    .long = “{ $param }” फ़ील्ड में दिए गए मान से जुड़ा संसाधन नहीं मिला।

form_new_password_matches_current = नया पासवर्ड अमान्य
    .long = नया पासवर्ड मौजूदा पासवर्ड से अलग होना चाहिए।

form_param_nil-FormNilParameter = कोई जानकारी नहीं दी गई
    .long = “{ $param }” फ़ील्ड को खाली नहीं छोड़ा जा सकता।

form_param_nil-FormNilParameterWithCustomText = कोई जानकारी नहीं दी गई
    .long = “{ $param }” फ़ील्ड को खाली नहीं छोड़ा जा सकता। { $text }

form_param_array_size_exceeded = पैरामीटर में बहुत ज़्यादा आइटम
    .long =
        { $limit ->
            [one] “{ $parameter }” पैरामीटर में { $limit } से ज़्यादा आइटम नहीं होना चाहिए।
           *[other] “{ $parameter }” पैरामीटर में { $limit } से ज़्यादा आइटम नहीं होने चाहिए।
        }

form_param_deprecated = पैरामीटर के इस्तेमाल की सलाह नहीं दी जाती
    .long =
        इस पैरामीटर के इस्तेमाल की अब सलाह नहीं दी जाती।{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded = जानकारी में बहुत ज़्यादा वर्ण
    .long =
        { $limit ->
            [one] “{ $parameter }” फ़ील्ड में { $limit } से ज़्यादा वर्ण नहीं होना चाहिए।
           *[other] “{ $parameter }” फ़ील्ड में { $limit } से ज़्यादा वर्ण नहीं होने चाहिए।
        }

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = इस पैरामीटर की अनुमति नहीं
    .long = जब “{ $leftCondition }” पैरामीटर का मान “{ $rightCondition }” हो, तब “{ $param }” पैरामीटर की अनुमति नहीं है।

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = इस पैरामीटर की अनुमति नहीं
    .long = जब “{ $existingParam }” पैरामीटर मौजूद हो, तब “{ $notAllowedParam }” पैरामीटर की अनुमति नहीं है।

form_param_exceeds_allowed_size = पैरामीटर का मान बहुत बड़ा
    .long = “{ $param }” पैरामीटर के मान का साइज़ तय सीमा से ज़्यादा है।

form_password_compromised = पासवर्ड शायद सुरक्षित नहीं
    .long = हो सकता है कि आपका पासवर्ड किसी और को पता चल गया हो। अपने खाते की सुरक्षा के लिए, साइन इन करने का कोई दूसरा तरीका इस्तेमाल करें। साइन इन करने के बाद आपको अपना पासवर्ड रीसेट करना होगा।

form_password_digest_invalid_code = पासवर्ड डाइजेस्ट अमान्य
    .long = पासवर्ड डाइजेस्ट, दिए गए पासवर्ड हैशर से मेल नहीं खाता।

form_password_incorrect = गलत पासवर्ड: फिर से कोशिश करें या दूसरा तरीका चुनें
    .long = पासवर्ड गलत है। फिर से कोशिश करें या कोई दूसरा तरीका इस्तेमाल करें।

form_password_or_identifier_incorrect = साइन इन की जानकारी गलत
    .long = आपकी साइन इन की जानकारी गलत है। उसे जाँचकर फिर से कोशिश करें।

form_password_validation_failed = गलत पासवर्ड
    .long = पासवर्ड गलत है। फिर से कोशिश करें।

form_password_pwned = पासवर्ड डेटा लीक में मिला
    .long = यह पासवर्ड किसी डेटा लीक में मिला है। अपने खाते की सुरक्षा के लिए, कोई दूसरा पासवर्ड चुनें।

form_param_unknown-FormUnknownParameter = अनजान पैरामीटर
    .long = “{ $param }” इस अनुरोध के लिए मान्य पैरामीटर नहीं है।

form_param_unknown-FormUnknownParameterDueToDisabledFeature = अनजान पैरामीटर
    .long =
        “{ $param }” इस अनुरोध के लिए मान्य पैरामीटर नहीं है।{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = आइडेंटिफ़ायर अभी सत्यापित नहीं
    .long = यह कार्रवाई करने से पहले इस आइडेंटिफ़ायर को सत्यापित करना ज़रूरी है।

form_username_cannot_be_phone_number = फ़ोन नंबर को उपयोगकर्ता नाम नहीं बनाया जा सकता
    .long = “{ $parameter }” फ़ील्ड में फ़ोन नंबर नहीं डाला जा सकता। कोई दूसरा उपयोगकर्ता नाम चुनें।

form_param_value_invalid-FormValidationFailed = जानकारी मान्य नहीं
    .long = “{ $sanitizedField }” फ़ील्ड में दी गई जानकारी मान्य नहीं है।
