deprovisioned = खाते का ऐक्सेस वापस लिया गया
    .long = आपके खाते का ऐक्सेस वापस ले लिया गया है।

invalid_action_for_session = उपयोगकर्ता के सेशन के लिए अमान्य कार्रवाई
    .long = “{ $sessionID }” सेशन पर कार्रवाई नहीं की जा सकी ({ $action })।

invalid_action_for_session_reverification = सेशन के दोबारा सत्यापन के लिए अमान्य कार्रवाई
    .long = इस सेशन के लिए कार्रवाई नहीं की जा सकी ({ $action })। सेशन अभी ज़रूरी चरण के लिए तैयार नहीं है ({ $resolution })।

resource_not_found-SessionNotFound = सेशन नहीं मिला
    .long = “{ $sessionID }” ID वाला कोई सेशन नहीं मिला।

session_reverification_missing = सेशन का सत्यापन शुरू नहीं हुआ
    .long = सेशन के सत्यापन का नया फ़्लो पहले शुरू करना ज़रूरी है।

session_reverification_required = दोबारा सत्यापन ज़रूरी
    .long = यह कार्रवाई करने के लिए, फिर से सत्यापन पूरा करना ज़रूरी है।

action_for_session_not_authorized = सेशन पर इस कार्रवाई की अनुमति नहीं
    .long = “{ $sessionID }” सेशन पर माँगी गई कार्रवाई करने की अनुमति नहीं है।
