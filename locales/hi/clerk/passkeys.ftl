passkey_authentication_failure = पासकी से प्रमाणीकरण असफल
    .long = पासकी से प्रमाणीकरण नहीं हो सका।

passkey_identification_not_verified = पासकी सत्यापित नहीं
    .long = पासकी अभी सत्यापित नहीं हुई है। रजिस्ट्रेशन अधूरा है।

passkey_invalid_public_key_credential = पासकी का क्रेडेंशियल अमान्य
    .long = पासकी का सार्वजनिक कुंजी क्रेडेंशियल अमान्य है।

passkey_invalid_verification = पासकी का सत्यापन अमान्य
    .long = पासकी के सत्यापन में अमान्य नॉन्स है।

passkey_not_registered = पासकी रजिस्टर नहीं की गई
    .long = इस पासकी का रजिस्ट्रेशन नहीं हुआ है।
