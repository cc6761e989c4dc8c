IdentificationExists = यह जानकारी पहले से मौजूद है
    .long =
        { GENDER($identifier) ->
            [plural] ये { $identifier } पहले से मौजूद हैं।
            [singular] यह { $identifier } पहले से मौजूद है।
           *[other] “{ $identifier }” फ़ील्ड का यह मान पहले से मौजूद है।
        }

not_allowed_access-IdentifierContainsSubaddresses = ईमेल पते में “+”, “=” या “#” की अनुमति नहीं
    .long = ऐसा ईमेल पता डालें जिसमें “+”, “=” या “#” वर्ण न हों।

not_allowed_access-IdentifierFromBlockedCountryCode = देश के इस कोड की अनुमति नहीं
    .long = देश के इस कोड वाले फ़ोन नंबर से साइन अप करने की अनुमति नहीं है। कोई दूसरा तरीका इस्तेमाल करें।

not_allowed_access-IdentifierNotAllowedAccess = ऐक्सेस की अनुमति नहीं
    .long = { LIST($who) } को इस ऐप्लिकेशन के ऐक्सेस की अनुमति नहीं है।

authentication_invalid = प्रमाणीकरण अमान्य
    .long = अनुरोध का प्रमाणीकरण नहीं हो सका। सक्रिय सेशन देना ज़रूरी है।

authorization_invalid = इस अनुरोध की अनुमति नहीं
    .long = आपको यह अनुरोध करने की अनुमति नहीं है।

authorization_header_format_invalid = Authorization हेडर का फ़ॉर्मैट अमान्य
    .long = Authorization हेडर का फ़ॉर्मैट अमान्य है। हेडर का मान “Bearer <YOUR_API_KEY>” के रूप में होना चाहिए।

csrf_token_invalid = CSRF टोकन मौजूद नहीं या अमान्य
    .long = CSRF हमलों से सुरक्षा के लिए, अनुरोध में मान्य CSRF टोकन होना चाहिए।

invalid_handshake = हैंडशेक अमान्य
    .long = हैंडशेक का अनुरोध अमान्य है ({ $reason })।

host_invalid = होस्ट अमान्य
    .long = इस अनुरोध को Clerk पर चल रहे किसी इंस्टेंस से नहीं जोड़ा जा सका। पक्का करें कि आपकी Clerk Publishable Key सही है।

origin_invalid = HTTP Origin हेडर अमान्य
    .long = अनुरोध के HTTP Origin हेडर में अनुरोध करने वाला URL या उसका सबडोमेन होना चाहिए।

request_invalid_for_environment = इस एनवायरमेंट के लिए अमान्य अनुरोध
    .long = यह अनुरोध सिर्फ़ { LIST($envTypes, type: "or") } इंस्टेंस के लिए मान्य है।

user_settings_invalid = प्रमाणीकरण का कॉन्फ़िगरेशन अमान्य
    .long = प्रमाणीकरण की सेटिंग अमान्य हैं।

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = अनुरोध के हेडर अमान्य
    .long = आपका Clerk Frontend API ब्राउज़र और नेटिव ऐप्लिकेशन से ऐक्सेस किया जा सकता है। आम वेब हमलों से सुरक्षा के लिए, नेटिव ऐप्लिकेशन के अनुरोधों में HTTP Authorization हेडर ज़रूरी है। पक्का करें कि HTTP Authorization हेडर में मान्य Clerk क्लाइंट JWT सेट है। Frontend API के अपने पहले अनुरोध में, जिसके जवाब में आपका Clerk क्लाइंट JWT मिलेगा, इस हेडर को खाली स्ट्रिंग पर सेट करें।

request_header_missing-MissingRequestHeadersForStandardBrowsers = अनुरोध के हेडर अमान्य
    .long = आपका Clerk Frontend API ब्राउज़र और नेटिव ऐप्लिकेशन से ऐक्सेस किया जा सकता है। आम वेब हमलों से सुरक्षा के लिए, ब्राउज़र के अनुरोधों में HTTP Origin हेडर ज़रूरी है। यह गड़बड़ी दिखने की संभावित वजह यह है कि Clerk Frontend API को सीधे पता बार से खोला गया, या कोई ब्राउज़र एक्सटेंशन आपके ब्राउज़र के अनुरोधों को रोककर HTTP Origin हेडर हटा रहा है। ज़्यादा जानकारी https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin पर देखें।

multiple_authorization_header_values_forbidden = Authorization हेडर के एक से ज़्यादा मान
    .long = “Authorization” हेडर में एक से ज़्यादा मान सेट करने की अनुमति नहीं है।

multiple_origin_header_values_forbidden = Origin हेडर के एक से ज़्यादा मान
    .long = “Origin” हेडर में एक से ज़्यादा मान सेट करने की अनुमति नहीं है।

native_api_disabled = Native API बंद है
    .long = इस इंस्टेंस के लिए Native API बंद है। Native API चालू करने के लिए Clerk डैशबोर्ड पर जाएँ।

origin_authorization_headers_conflict = Origin और Authorization हेडर एक साथ नहीं दिए जा सकते
    .long = सुरक्षा के लिए, “Origin” और “Authorization” में से सिर्फ़ एक हेडर दें, दोनों नहीं। ब्राउज़र में “Origin” हेडर अपने-आप सेट होता है। नेटिव ऐप्लिकेशन (जैसे, मोबाइल ऐप) में “Authorization” हेडर सेट करें।

unsupported_country_code-RateLimitedCountry = इस देश के लिए SMS की सीमा लागू
    .long = { $countryName } में SMS भेजना कुछ समय के लिए बंद है। बाद में फिर से कोशिश करें।

signed_out = साइन आउट हो गया
    .long = आपका खाता साइन आउट हो चुका है।

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = यह ईमेल पता पहले से इस्तेमाल में है
    .long = यह ईमेल पता पहले से इस्तेमाल में है। एक ही ईमेल पते से एक से ज़्यादा खाते बनाने की अनुमति नहीं है।

subdomain_not_allowed = इस सबडोमेन की अनुमति नहीं
    .long = अनुरोध के ऑरिजिन का सबडोमेन स्वीकृत सबडोमेन की सूची में नहीं है। डैशबोर्ड पर इस सबडोमेन को स्वीकृत सबडोमेन की सूची में जोड़ें।

unsupported_country_code-UnsupportedCountry = देश का कोड समर्थित नहीं
    .long =
        { $countryName } के फ़ोन नंबर फ़िलहाल समर्थित नहीं हैं। { KEY($support) ->
            [none] ज़्यादा जानकारी के लिए सहायता टीम से संपर्क करें।
           *[other] ज़्यादा जानकारी के लिए { $support } पर संपर्क करें।
        }

url_based_session_syncing_disabled = इस इंस्टेंस में URL से सेशन सिंक करने की सुविधा बंद है
    .long = यह डेवलपमेंट इंस्टेंस तीसरे पक्ष की पुरानी कुकी इस्तेमाल करता है। इस सुविधा के इस्तेमाल की अब सलाह नहीं दी जाती। मदद चाहिए, तो सहायता टीम से संपर्क करें।
