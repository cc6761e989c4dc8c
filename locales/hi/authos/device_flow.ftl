DEVICE_CODE_EXPIRED = डिवाइस कोड की समय-सीमा खत्म
    .long = इस डिवाइस के कोड की समय-सीमा खत्म हो गई है।
    .resolution = नया डिवाइस फ़्लो शुरू करें

DEVICE_CODE_PENDING = उपयोगकर्ता की मंज़ूरी बाकी
    .long = इस डिवाइस पर साइन इन को अभी मंज़ूरी नहीं मिली है।
    .resolution = पोलिंग जारी रखें

INVALID_DEVICE_CODE = डिवाइस कोड नहीं मिला
    .long = इस डिवाइस का कोड नहीं मिला।
    .resolution = नया डिवाइस फ़्लो शुरू करें

INVALID_GRANT_TYPE = grant_type का गलत मान
    .long = अनुरोध में grant_type का मान गलत है।
    .resolution = सही grant_type इस्तेमाल करें
