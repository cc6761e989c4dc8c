unknown_code = गड़बड़ी का अनजान कोड
    .long = “{ $code }” कोड वाली कोई गड़बड़ी मौजूद नहीं है।

unknown_entry = अनजान गड़बड़ी
    .long = “{ $domain }” डोमेन में “{ $id }” ID वाली कोई गड़बड़ी नहीं है।

unknown_domain = अनजान डोमेन
    .long = “{ $domain }” नाम का कोई डोमेन नहीं है। क्या आपका मतलब यह था: { LIST($similar, type: "or") }?

page_not_found = पेज नहीं मिला
    .long = इस पते पर कुछ नहीं है।

method_not_allowed = मेथड समर्थित नहीं
    .long = इस पते पर { $method } मेथड समर्थित नहीं है।

not_acceptable = कोई सही फ़ॉर्मैट नहीं
    .long =
        { COUNT($formats) ->
            [one] जवाब सिर्फ़ इस फ़ॉर्मैट में उपलब्ध है: { LIST($formats, type: "unit") }।
           *[other] जवाब सिर्फ़ इन फ़ॉर्मैट में उपलब्ध है: { LIST($formats, type: "unit") }।
        }

parameter_missing = पैरामीटर मौजूद नहीं
    .long = “{ $parameter }” पैरामीटर नहीं दिया गया है।

parameter_invalid = पैरामीटर अमान्य
    .long = “{ $parameter }” पैरामीटर का मान मान्य नहीं है।

parameter_too_long = पैरामीटर बहुत लंबा
    .long = “{ $parameter }” पैरामीटर में { $limit } से ज़्यादा वर्ण हैं।

token_required = टोकन ज़रूरी
    .long = इस पते के लिए ऑपरेटर टोकन ज़रूरी है।

body_invalid = अनुरोध का मुख्य भाग अमान्य
    .long = अनुरोध का मुख्य भाग मान्य JSON नहीं है।

body_not_an_object = अनुरोध का मुख्य भाग अमान्य
    .long = अनुरोध का मुख्य भाग JSON ऑब्जेक्ट होना चाहिए।

body_shape_unknown = गड़बड़ी की अनजान बनावट
    .long = अनुरोध का मुख्य भाग मान्य JSON है, लेकिन उसकी बनावट गड़बड़ियों की किसी जानी-पहचानी बनावट से मेल नहीं खाती। उपलब्ध बनावटें: { LIST($shapes, type: "unit") }।

member_missing = मेंबर मौजूद नहीं
    .long = अनुरोध के मुख्य भाग में “{ $member }” मेंबर नहीं है।

member_invalid = मेंबर अमान्य
    .long = अनुरोध के मुख्य भाग में “{ $member }” का मान मान्य नहीं है।

body_too_large = अनुरोध का मुख्य भाग बहुत बड़ा
    .long = अनुरोध का मुख्य भाग इस सीमा से बड़ा है: { $limit }।

batch_too_large = एक साथ बहुत सारी गड़बड़ियाँ
    .long =
        { $limit ->
            [one] एक अनुरोध में ज़्यादा से ज़्यादा { $limit } गड़बड़ी रेंडर की जा सकती है।
           *[other] एक अनुरोध में ज़्यादा से ज़्यादा { $limit } गड़बड़ियाँ रेंडर की जा सकती हैं।
        }

meta_too_large = बहुत सारे मान
    .long =
        “meta” में बहुत सारे मान या बहुत सारे स्तर हैं। इसमें ज़्यादा से ज़्यादा { $keys ->
            [one] { $keys } कुंजी
           *[other] { $keys } कुंजियाँ
        } और { $depth ->
            [one] { $depth } स्तर हो सकता है।
           *[other] { $depth } स्तर हो सकते हैं।
        }

url_too_long = पता बहुत लंबा
    .long = अनुरोध का पता इस सीमा से लंबा है: { $limit }।

media_type_unsupported = सामग्री का प्रकार समर्थित नहीं
    .long = अनुरोध के मुख्य भाग का प्रकार यह होना चाहिए: { $expected }।

internal_error = अंदरूनी गड़बड़ी
    .long = सेवा में कोई गड़बड़ी हुई। बाद में फिर से कोशिश करें।

request_timeout = अनुरोध का समय खत्म
    .long = अनुरोध में इस सीमा से ज़्यादा समय लगा: { $limit }।
