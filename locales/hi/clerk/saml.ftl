saml_connection_active_not_found = सक्रिय SAML कनेक्शन नहीं मिला
    .long = “{ $connectionID }” ID वाला कोई सक्रिय SAML कनेक्शन नहीं मिला।

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = ईमेल पते का डोमेन मेल नहीं खाता
    .long = प्रदाता के खाते में ईमेल पते का डोमेन, कनेक्शन के डोमेन से मेल नहीं खाता।

saml_email_address_domain_reserved = ईमेल पते का डोमेन SAML SSO के लिए है
    .long = यह ईमेल पता इस्तेमाल नहीं किया जा सकता, क्योंकि इसके डोमेन के लिए SAML SSO चालू है।

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = ईमेल पता मेल नहीं खाता
    .long = दिया गया ईमेल पता, SAML जवाब में मिले ईमेल पते से अलग है (पहचान प्रदाता का ईमेल पता: { $email })।

saml_connection_not_found = SAML SSO चालू नहीं
    .long = इस ईमेल पते के लिए SAML SSO चालू नहीं है।

saml_response_invalid = SAML जवाब अमान्य
    .long =
        जो SAML जवाब मिला, वह अमान्य है।{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = SAML जवाब में RelayState पैरामीटर मौजूद नहीं
    .long = SAML जवाब में RelayState पैरामीटर नहीं है। ध्यान दें कि पहचान प्रदाता से शुरू होने वाले फ़्लो में RelayState ज़रूरी नहीं है। ज़्यादा जानकारी https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml पर देखें।

saml_user_attribute_missing = SAML उपयोगकर्ता का एट्रिब्यूट मौजूद नहीं
    .long = इस खाते में “{ $attrName }” एट्रिब्यूट मौजूद नहीं है। समस्या ठीक कराने के लिए पहचान प्रदाता के एडमिन से संपर्क करें।
