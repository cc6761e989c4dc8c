resource_forbidden-ResourceForbidden = संसाधन के ऐक्सेस की अनुमति नहीं
    .long = इस संसाधन को ऐक्सेस करने की अनुमति नहीं है।

resource_not_found-ResourceNotFound = संसाधन नहीं मिला
    .long = माँगा गया संसाधन नहीं मिल सका।
