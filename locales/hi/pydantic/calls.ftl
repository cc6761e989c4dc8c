arguments_type = मानों की सूची या समूह ज़रूरी
    .long = मानों की सूची या ऐसा समूह दें जिसमें हर मान का अपना नाम हो।

missing_argument = मान नहीं दिया गया
    .long = एक ज़रूरी मान नहीं दिया गया है।

unexpected_keyword_argument = अनजान मान
    .long = यहाँ इस नाम का मान नहीं दिया जा सकता। इसे हटाएँ।

missing_keyword_only_argument = मान नहीं दिया गया
    .long = एक ज़रूरी मान नहीं दिया गया है। उसे नाम के साथ दें।

unexpected_positional_argument = बहुत सारे मान
    .long = ज़रूरत से ज़्यादा मान दिए गए हैं। इस मान को हटाएँ।

missing_positional_only_argument = मान नहीं दिया गया
    .long = एक ज़रूरी मान नहीं दिया गया है। उसे नाम के बिना, सही क्रम में दें।

multiple_argument_values = मान एक से ज़्यादा बार दिया गया
    .long = यह मान एक से ज़्यादा बार दिया गया है। इसे सिर्फ़ एक बार दें।
