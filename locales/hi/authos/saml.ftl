SAML_NOT_CONFIGURED = SAML सेट अप नहीं किया गया
    .long = SAML सिंगल साइन-ऑन सेट अप नहीं किया गया है।
    .resolution = SAML सेटिंग कॉन्फ़िगर करें

INVALID_SAML_RESPONSE = SAML जवाब अमान्य
    .long = पहचान प्रदाता का SAML जवाब अमान्य है।
    .resolution = पहचान प्रदाता का कॉन्फ़िगरेशन जाँचें

SAML_SIGNATURE_INVALID = SAML सिग्नेचर का सत्यापन असफल
    .long = SAML जवाब का सिग्नेचर सत्यापित नहीं किया जा सका।
    .resolution = सर्टिफ़िकेट जाँचें

SAML_EXPIRED = SAML असर्शन की समय-सीमा खत्म
    .long = SAML असर्शन की समय-सीमा खत्म हो गई है और अब उसका इस्तेमाल नहीं किया जा सकता।
    .resolution = प्रमाणीकरण फिर से करें
