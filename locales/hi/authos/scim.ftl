INVALID_SCIM_TOKEN = SCIM टोकन अमान्य या उसकी समय-सीमा खत्म
    .long = SCIM टोकन अमान्य है या उसकी समय-सीमा खत्म हो गई है।
    .resolution = नया SCIM टोकन बनाएँ

SCIM_USER_EXISTS = उपयोगकर्ता पहले से मौजूद
    .long = यह उपयोगकर्ता पहले से मौजूद है।
    .resolution = मौजूदा उपयोगकर्ता को अपडेट करें

SCIM_USER_NOT_FOUND = SCIM उपयोगकर्ता नहीं मिला
    .long = यह SCIM उपयोगकर्ता नहीं मिल सका।
    .resolution = उपयोगकर्ता ID जाँचें

SCIM_FILTER_INVALID = फ़िल्टर का सिंटैक्स अमान्य
    .long = दिए गए फ़िल्टर का सिंटैक्स अमान्य है।
    .resolution = फ़िल्टर एक्सप्रेशन ठीक करें
