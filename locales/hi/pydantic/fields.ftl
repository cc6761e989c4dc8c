missing = मान नहीं दिया गया
    .long = यह फ़ील्ड ज़रूरी है। इसे भरें।

extra_forbidden = अनजान फ़ील्ड
    .long = यह फ़ील्ड नहीं होना चाहिए। इसे हटाएँ।

frozen_field = फ़ील्ड नहीं बदला जा सकता
    .long = इस फ़ील्ड का मान तय है और उसे बदला नहीं जा सकता।

frozen_instance = एंट्री नहीं बदली जा सकती
    .long = इस एंट्री के मान तय हैं और उन्हें बदला नहीं जा सकता।

no_such_attribute = अनजान फ़ील्ड
    .long = “{ $attribute }” नाम का कोई फ़ील्ड नहीं है।

none_required = मान की अनुमति नहीं
    .long = इस फ़ील्ड को खाली छोड़ें।

invalid_key = फ़ील्ड का नाम अमान्य
    .long = फ़ील्ड का नाम टेक्स्ट होना चाहिए।

default_factory_not_called = मान तय नहीं हुआ
    .long = यह मान ऐसे दूसरे मानों पर निर्भर है जो सही नहीं हैं। पहले उन्हें ठीक करें।

missing_sentinel_error = मान की अनुमति नहीं
    .long = इस फ़ील्ड को शामिल न करें।

ellipsis_error = इस मान की अनुमति नहीं
    .long = मान एलिप्सिस (तीन बिंदु) होना चाहिए।

value_error = अमान्य मान
    .long = यह मान सही नहीं है। इसे जाँचकर फिर से कोशिश करें।

assertion_error = मान शर्त पूरी नहीं करता
    .long = यह मान एक ज़रूरी शर्त पूरी नहीं करता। इसे जाँचकर फिर से कोशिश करें।

bool_type = “हाँ” या “नहीं” चुनना ज़रूरी
    .long = “हाँ” (true) या “नहीं” (false) चुनें।

bool_parsing = मान न “हाँ” है, न “नहीं”
    .long = इस मान को “हाँ” या “नहीं” के तौर पर नहीं पढ़ा जा सका। “हाँ” (true) या “नहीं” (false) चुनें।

enum = विकल्प उपलब्ध नहीं
    .long =
        { COUNT($expected) ->
            [one] सिर्फ़ { LIST($expected, type: "or") } चुना जा सकता है।
           *[other] { LIST($expected, type: "or") } चुनें।
        }

literal_error = इस मान की अनुमति नहीं
    .long = मान { LIST($expected, type: "or") } होना चाहिए।

union_tag_invalid = अनजान प्रकार
    .long = “{ $discriminator }” का मान { LIST($expected_tags, type: "or") } होना चाहिए।

union_tag_not_found = प्रकार नहीं दिया गया
    .long = “{ $discriminator }” फ़ील्ड से तय होता है कि बाकी कौन-से फ़ील्ड ज़रूरी हैं। पहले उसे भरें।
