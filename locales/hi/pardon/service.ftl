unknown_code = गड़बड़ी का अनजान कोड
    .long = “{ $code }” कोड वाली कोई गड़बड़ी मौजूद नहीं है।

unknown_entry = अनजान गड़बड़ी
    .long = “{ $domain }” डोमेन में “{ $id }” ID वाली कोई गड़बड़ी नहीं है।

unknown_domain = अनजान डोमेन
    .long = “{ $domain }” नाम का कोई डोमेन नहीं है। क्या आपका मतलब { LIST($similar, type: "or") } से था?

page_not_found = पेज नहीं मिला
    .long = इस वेब पते (URL) पर कुछ नहीं है।

method_not_allowed = मेथड समर्थित नहीं
    .long = इस URL पर { $method } मेथड समर्थित नहीं है।

not_acceptable = सही फ़ॉर्मैट उपलब्ध नहीं
    .long = जवाब सिर्फ़ { LIST($formats, type: "or") } फ़ॉर्मैट में उपलब्ध है।

parameter_missing = पैरामीटर नहीं दिया गया
    .long = “{ $parameter }” पैरामीटर नहीं दिया गया है।

parameter_invalid = पैरामीटर अमान्य
    .long = “{ $parameter }” पैरामीटर का मान अमान्य है।

parameter_too_long = पैरामीटर बहुत लंबा
    .long = “{ $parameter }” पैरामीटर में { $limit } से ज़्यादा वर्ण हैं।

token_required = टोकन ज़रूरी
    .long = इस URL के लिए ऑपरेटर टोकन ज़रूरी है।

body_invalid = अनुरोध का मुख्य भाग अमान्य
    .long = अनुरोध का मुख्य भाग मान्य JSON नहीं है।

body_not_an_object = अनुरोध का मुख्य भाग अमान्य
    .long = अनुरोध का मुख्य भाग JSON ऑब्जेक्ट होना चाहिए।

body_shape_unknown = गड़बड़ी का अनजान फ़ॉर्मैट
    .long = अनुरोध का मुख्य भाग मान्य JSON है, लेकिन वह गड़बड़ी के किसी ज्ञात फ़ॉर्मैट में नहीं है। ज्ञात फ़ॉर्मैट: { LIST($shapes, type: "unit") }।

member_missing = फ़ील्ड नहीं दिया गया
    .long = अनुरोध के मुख्य भाग में “{ $member }” फ़ील्ड नहीं है।

member_invalid = फ़ील्ड अमान्य
    .long = अनुरोध के मुख्य भाग में “{ $member }” फ़ील्ड का मान अमान्य है।

body_too_large = अनुरोध का मुख्य भाग बहुत बड़ा
    .long = अनुरोध का मुख्य भाग { $limit } से बड़ा है।

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

url_too_long = URL बहुत लंबा
    .long = अनुरोध का URL { $limit } से लंबा है।

media_type_unsupported = सामग्री का प्रकार समर्थित नहीं
    .long = अनुरोध के मुख्य भाग में सामग्री का प्रकार { $expected } होना चाहिए।

internal_error = अंदरूनी गड़बड़ी
    .long = सेवा में कोई गड़बड़ी हुई। बाद में फिर से कोशिश करें।

request_timeout = अनुरोध का समय खत्म हो गया
    .long = अनुरोध में { $limit } से ज़्यादा समय लगा।
