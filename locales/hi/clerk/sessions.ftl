deprovisioned = खाते का ऐक्सेस वापस लिया गया
    .long = आपके खाते का ऐक्सेस वापस ले लिया गया है।

invalid_action_for_session = उपयोगकर्ता के सत्र के लिए अमान्य कार्रवाई
    .long = “{ $sessionID }” सत्र पर यह कार्रवाई नहीं की जा सकी: { $action }।

invalid_action_for_session_reverification = सत्र के दोबारा सत्यापन के लिए अमान्य कार्रवाई
    .long = इस सत्र के लिए यह कार्रवाई नहीं की जा सकी: { $action }। सत्र अभी इसके लिए तैयार नहीं है: { $resolution }।

resource_not_found-SessionNotFound = सत्र नहीं मिला
    .long = “{ $sessionID }” ID वाला कोई सत्र नहीं मिला।

session_reverification_missing = सत्र का सत्यापन शुरू नहीं
    .long = पहले सत्र का नया सत्यापन फ़्लो शुरू करना ज़रूरी है।

session_reverification_required = दोबारा सत्यापन ज़रूरी
    .long = यह कार्रवाई करने के लिए अपनी पहचान का दोबारा सत्यापन करना ज़रूरी है।

action_for_session_not_authorized = सत्र पर इस कार्रवाई की अनुमति नहीं
    .long = “{ $sessionID }” सत्र पर माँगी गई कार्रवाई करने की अनुमति नहीं है।
