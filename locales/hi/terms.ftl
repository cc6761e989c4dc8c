### इस भाषा के सभी डोमेन के साझा शब्द।
###
### संबोधन: आप। शीर्षक (short) बिना पूर्ण विराम के; पूरे वाक्य (long) पूर्ण विराम (।) के साथ। उद्धरण चिह्न “…”।
###
### -identifier- से शुरू होने वाला शब्द, identifier प्रकार के तर्क का नाम है। .gender सिर्फ़ वचन बताता है:
### singular या plural, क्योंकि संदेश की क्रिया और विशेषण लिंग से नहीं बदलते। case: "locative" परसर्ग से पहले का रूप है।

-identifier-backup_code = बैकअप कोड
    .gender = singular
-identifier-birthday = जन्म की तारीख
    .gender = singular
-identifier-code = कोड
    .gender = singular
-identifier-domain = डोमेन
    .gender = singular
-identifier-email_address =
    { $case ->
        [locative] ईमेल पते
       *[nominative] ईमेल पता
    }
    .gender = singular
-identifier-email_addresses =
    { $case ->
        [locative] ईमेल पतों
       *[nominative] ईमेल पते
    }
    .gender = plural
-identifier-expires_at =
    { $case ->
        [locative] समय-सीमा खत्म होने के समय
       *[nominative] समय-सीमा खत्म होने का समय
    }
    .gender = singular
-identifier-external_account =
    { $case ->
        [locative] बाहरी खाते
       *[nominative] बाहरी खाता
    }
    .gender = singular
-identifier-first_name =
    { $case ->
        [locative] पहले नाम
       *[nominative] पहला नाम
    }
    .gender = singular
-identifier-gender = लिंग
    .gender = singular
-identifier-id = ID
    .gender = singular
-identifier-identifier = आइडेंटिफ़ायर
    .gender = singular
-identifier-image = इमेज
    .gender = singular
-identifier-last_name = उपनाम
    .gender = singular
-identifier-legal_accepted = कानूनी शर्तों पर सहमति
    .gender = singular
-identifier-locale = भाषा
    .gender = singular
-identifier-name = नाम
    .gender = singular
-identifier-new_password =
    { $case ->
        [locative] नए पासवर्ड
       *[nominative] नया पासवर्ड
    }
    .gender = singular
-identifier-order_by = क्रम
    .gender = singular
-identifier-organization_id = संगठन ID
    .gender = singular
-identifier-passkey = पासकी
    .gender = singular
-identifier-password = पासवर्ड
    .gender = singular
-identifier-password_digest = पासवर्ड डाइजेस्ट
    .gender = singular
-identifier-permission = अनुमति
    .gender = singular
-identifier-phone_number = फ़ोन नंबर
    .gender = singular
-identifier-phone_numbers =
    { $case ->
        [locative] फ़ोन नंबरों
       *[nominative] फ़ोन नंबर
    }
    .gender = plural
-identifier-private_metadata = निजी मेटाडेटा
    .gender = singular
-identifier-public_key_credential = सार्वजनिक कुंजी क्रेडेंशियल
    .gender = singular
-identifier-public_metadata = सार्वजनिक मेटाडेटा
    .gender = singular
-identifier-redirect_url = रीडायरेक्ट URL
    .gender = singular
-identifier-role = भूमिका
    .gender = singular
-identifier-slug = स्लग
    .gender = singular
-identifier-strategy =
    { $case ->
        [locative] तरीके
       *[nominative] तरीका
    }
    .gender = singular
-identifier-ticket = टिकट
    .gender = singular
-identifier-token = टोकन
    .gender = singular
-identifier-unsafe_metadata = असुरक्षित मेटाडेटा
    .gender = singular
-identifier-url = URL
    .gender = singular
-identifier-user_id = उपयोगकर्ता ID
    .gender = singular
-identifier-username = उपयोगकर्ता नाम
    .gender = singular
-identifier-web3_wallet = Web3 वॉलेट
    .gender = singular
