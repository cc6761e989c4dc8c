external_account_not_found = बाहरी खाता अमान्य
    .long = बाहरी खाता नहीं मिला।

oauth_callback_invalid = OAuth कॉलबैक अमान्य
    .long = “oauth_callback” का फ़ॉर्मैट अमान्य है।

misconfigured_oauth_provider = OAuth प्रदाता का कॉन्फ़िगरेशन गलत
    .long = OAuth प्रदाता गलत तरीके से कॉन्फ़िगर किया गया है। पक्का करें कि उसकी सभी सेटिंग सही हैं।

oauth_non_authenticatable_provider = साइन इन के लिए प्रदाता समर्थित नहीं
    .long = प्रमाणीकरण के लिए { $provider } OAuth समर्थित नहीं है। अगर आपको लगता है कि यह गड़बड़ी नहीं दिखनी चाहिए, तो हमसे संपर्क करें।

oauth_access_denied = ऐक्सेस नहीं दिया गया
    .long = आपने अपने { $providerName } खाते का ऐक्सेस नहीं दिया।

oauth_account_already_connected = खाता पहले से जुड़ा हुआ
    .long = { $providerTitle } का एक दूसरा खाता पहले से जुड़ा है।

oauth_config_missing = OAuth कुंजियाँ सेट नहीं हैं
    .long = ऐप्लिकेशन की सेटिंग में { $provider } OAuth कुंजियाँ सेट नहीं हैं।

oauth_fetch_user_error-OAuthFetchUserError = उपयोगकर्ता की जानकारी पाने में गड़बड़ी
    .long = उपयोगकर्ता की जानकारी नहीं मिल सकी।

oauth_identification_claimed = आइडेंटिफ़ायर किसी और उपयोगकर्ता का है
    .long = इस OAuth खाते से जुड़ा ईमेल पता पहले से किसी दूसरे उपयोगकर्ता का है।

redirect_uri_mismatch-OAuthInvalidRedirectURI = रीडायरेक्ट का कॉन्फ़िगरेशन अमान्य
    .long = आपके { $providerName } खाते का कॉन्फ़िगरेशन अमान्य है। पक्का करें कि यह एंडपॉइंट स्वीकृत कॉलबैक URL की सूची में रजिस्टर किया गया है।

redirect_uri_mismatch-OAuthMalformedRedirectURI = रीडायरेक्ट URI का फ़ॉर्मैट गलत
    .long = दिए गए रीडायरेक्ट URI का फ़ॉर्मैट गलत है।

oauth_missing_access_token = OAuth ऐक्सेस टोकन मौजूद नहीं
    .long = ज़रूरी OAuth ऐक्सेस टोकन मौजूद नहीं है।

oauth_missing_refresh_token = OAuth ऐक्सेस टोकन रीफ़्रेश नहीं हो सकता
    .long = मौजूदा ऐक्सेस टोकन की समय-सीमा खत्म हो गई है। उसे रीफ़्रेश नहीं किया जा सकता, क्योंकि ऑथराइज़ेशन सर्वर ने रीफ़्रेश टोकन नहीं दिया है।

oauth_provider_not_enabled = OAuth प्रदाता चालू नहीं
    .long = { $providerTitle } OAuth प्रदाता के साथ सिंगल साइन-ऑन, इंस्टेंस की सेटिंग में चालू नहीं है।

oauth_shared_credentials_not_supported = साझा क्रेडेंशियल समर्थित नहीं
    .long = इस प्रदाता के लिए साझा क्रेडेंशियल अब समर्थित नहीं हैं। उन्हें Clerk डैशबोर्ड में अपडेट करें।

oauth_token_exchange_error = टोकन एक्सचेंज में गड़बड़ी
    .long = टोकन एक्सचेंज करते समय गड़बड़ी हुई।

oauth_unsupported_provider = प्रदाता समर्थित नहीं
    .long = { $provider } OAuth समर्थित नहीं है। अगर आपको लगता है कि यह गड़बड़ी नहीं दिखनी चाहिए, तो हमसे संपर्क करें।
