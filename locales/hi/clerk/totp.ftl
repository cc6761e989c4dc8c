invalid_totp_secret_code = TOTP सीक्रेट अमान्य
    .long = TOTP सीक्रेट अमान्य है। base32 में एन्कोड किया हुआ मान्य सीक्रेट दें।

totp_already_enabled = TOTP पहले से चालू
    .long = आपके खाते में TOTP पहले से चालू है।
