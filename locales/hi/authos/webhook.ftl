INVALID_WEBHOOK_URL = URL में http:// या https:// नहीं है
    .long = वेबहुक URL की शुरुआत http:// या https:// से होनी चाहिए।
    .resolution = http:// या https:// इस्तेमाल करें

INVALID_WEBHOOK_EVENT = इवेंट का अनजान प्रकार
    .long = इवेंट का यह प्रकार ज्ञात नहीं है।
    .resolution = इवेंट का मान्य प्रकार इस्तेमाल करें

WEBHOOK_NAME_EXISTS = वेबहुक का नाम पहले से इस्तेमाल में है
    .long = इस नाम का वेबहुक पहले से मौजूद है।
    .resolution = दूसरा नाम इस्तेमाल करें
