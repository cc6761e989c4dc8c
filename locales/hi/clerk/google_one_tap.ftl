google_one_tap_token_invalid = Google One Tap टोकन अमान्य
    .long = दिया गया Google One Tap टोकन अमान्य है। पक्का करें कि आप Google का बनाया हुआ मान्य टोकन इस्तेमाल कर रहे हैं।
