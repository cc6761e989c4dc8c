string_type = टेक्स्ट ज़रूरी
    .long = कोई टेक्स्ट डालें।

string_unicode = टेक्स्ट पढ़ा नहीं जा सका
    .long = टेक्स्ट में ऐसे वर्ण हैं जिन्हें पढ़ा नहीं जा सकता। टेक्स्ट को जाँचकर फिर से कोशिश करें।

string_too_short = टेक्स्ट बहुत छोटा
    .long = कम से कम { $min_length } वर्ण डालें।

string_too_long = टेक्स्ट बहुत लंबा
    .long = ज़्यादा से ज़्यादा { $max_length } वर्ण डालें।

string_pattern_mismatch = टेक्स्ट का फ़ॉर्मैट गलत
    .long = टेक्स्ट सही फ़ॉर्मैट में नहीं है (पैटर्न: { $pattern })।

string_not_ascii = असमर्थित वर्ण
    .long = सिर्फ़ अंग्रेज़ी के अक्षर, अंक और आम विराम चिह्न (ASCII) इस्तेमाल करें।

bytes_type = डेटा ज़रूरी
    .long = टेक्स्ट या बाइनरी डेटा दें।

bytes_too_short = डेटा बहुत छोटा
    .long = डेटा कम से कम { $min_length } बाइट का होना चाहिए।

bytes_too_long = डेटा बहुत लंबा
    .long = डेटा ज़्यादा से ज़्यादा { $max_length } बाइट का हो सकता है।

bytes_invalid_encoding = डेटा पढ़ा नहीं जा सका
    .long = डेटा सही तरीके से एन्कोड नहीं किया गया है। { $encoding } एन्कोडिंग इस्तेमाल करें।

url_type = वेब पता ज़रूरी
    .long = कोई वेब पता (URL) डालें।

url_parsing = अमान्य वेब पता
    .long = वेब पता (URL) मान्य नहीं है। उसे जाँचकर फिर से कोशिश करें।

url_syntax_violation = अमान्य वेब पता
    .long = वेब पता (URL) सही तरीके से नहीं लिखा गया है। उसे जाँचकर फिर से कोशिश करें।

url_too_long = वेब पता बहुत लंबा
    .long =
        { $max_length ->
            [one] वेब पते (URL) में ज़्यादा से ज़्यादा { $max_length } वर्ण हो सकता है।
           *[other] वेब पते (URL) में ज़्यादा से ज़्यादा { $max_length } वर्ण हो सकते हैं।
        }

url_scheme = गलत तरह का वेब पता
    .long = वेब पते (URL) की शुरुआत { LIST($expected_schemes, type: "or") } से होनी चाहिए।

uuid_type = UUID ज़रूरी
    .long = UUID फ़ॉर्मैट में ID दें।

uuid_parsing = अमान्य UUID
    .long = यह UUID मान्य नहीं है। इसे जाँचकर फिर से कोशिश करें।

uuid_version = UUID का गलत वर्शन
    .long = वर्शन { $expected_version } वाला UUID दें।
