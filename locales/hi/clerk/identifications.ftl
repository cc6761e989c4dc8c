resource_not_found-IdentificationNotFound = संसाधन नहीं मिला
    .long = माँगा गया संसाधन नहीं मिल सका।

immutable_attribute_modification_not_allowed = बदलाव की अनुमति नहीं
    .long =
        { GENDER($sanitizedAttributeType) ->
            [plural] आपके खाते में { NAME($sanitizedAttributeType, case: "locative") } को बदला या हटाया नहीं जा सकता।
            [singular] आपके खाते में { NAME($sanitizedAttributeType, case: "locative") } को बदला या हटाया नहीं जा सकता।
           *[other] आपके खाते में “{ $sanitizedAttributeType }” फ़ील्ड के मान को बदला या हटाया नहीं जा सकता।
        }

oauth_connection_blocked_by_immutable_attribute = खाता नहीं जोड़ा जा सकता
    .long =
        यह खाता नहीं जोड़ा जा सकता, क्योंकि { KEY($sanitizedAttributeType) ->
            [email_address] इसका ईमेल पता आपके मौजूदा ईमेल पते से मेल नहीं खाता।
            [phone_number] इसका फ़ोन नंबर आपके मौजूदा फ़ोन नंबर से मेल नहीं खाता।
            [username] इसका उपयोगकर्ता नाम आपके मौजूदा उपयोगकर्ता नाम से मेल नहीं खाता।
           *[other]
                { GENDER($sanitizedAttributeType) ->
                    [singular] इस खाते में { $sanitizedAttributeType }, आपके मौजूदा { NAME($sanitizedAttributeType, case: "locative") } से अलग है।
                    [plural] इस खाते में { $sanitizedAttributeType }, आपके मौजूदा { NAME($sanitizedAttributeType, case: "locative") } से अलग हैं।
                   *[other] इस खाते में “{ $sanitizedAttributeType }” का मान, आपके मौजूदा मान से अलग है।
                }
        }

second_factor_deletion_not_allowed = दूसरा फ़ैक्टर मिटाने की अनुमति नहीं
    .long = आपके खाते में दो चरणों में सत्यापन का कम से कम एक तरीका हमेशा होना ज़रूरी है।

too_many_unverified_identifications = बहुत सारे असत्यापित ईमेल पते या फ़ोन नंबर
    .long = इस उपयोगकर्ता के बहुत सारे ईमेल पते या फ़ोन नंबर अभी सत्यापित नहीं हुए हैं।
