bad_request-BadRequest = गलत अनुरोध
    .long = यह अनुरोध सही नहीं है।

bad_request-BadRequestWithMessage = अमान्य अनुरोध
    .long = { $message }

resource_locked = संसाधन व्यस्त है
    .long = फ़िलहाल एक दूसरा अनुरोध इस संसाधन को बदल रहा है। फिर से कोशिश करें।

internal_clerk_error = कोई अनपेक्षित गड़बड़ी हुई
    .long = हमारे सर्वर पर अंदरूनी गड़बड़ी हुई। हमें इसकी सूचना मिल गई है और हम इसे ठीक कर रहे हैं।
