request_body_invalid-ImageDecodingFailed = इमेज डिकोड नहीं हुई
    .long = इमेज डिकोड नहीं की जा सकी। पक्का करें कि इमेज मान्य है, फिर दोबारा कोशिश करें।

image_not_found = इमेज नहीं मिली
    .long = माँगी गई इमेज नहीं मिल सकी।

image_too_large = इमेज बहुत बड़ी
    .long = अपलोड की जा रही इमेज 10 MB से बड़ी है। कोई छोटी इमेज चुनें।

request_body_invalid-ImageTypeNotSupported = इस प्रकार की इमेज समर्थित नहीं
    .long = “{ $imageType }” प्रकार की इमेज फ़िलहाल समर्थित नहीं हैं। ज़्यादा जानकारी के लिए API दस्तावेज़ देखें।

form_param_missing-RequestWithoutImage = इमेज फ़ाइल नहीं भेजी गई
    .long = अनुरोध में कोई इमेज फ़ाइल नहीं थी।
