google_one_tap_token_invalid = Google One Tap टोकन अमान्य
    .long = दिया गया Google One Tap टोकन अमान्य है। पक्का करें कि टोकन मान्य है और उसे Google ने ही बनाया है।
