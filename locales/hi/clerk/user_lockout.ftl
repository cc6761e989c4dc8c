user_locked-UserLocked = खाता लॉक है
    .long =
        आपका खाता लॉक है। कुछ समय बाद फिर से कोशिश करें (बचा हुआ समय: { $timeRemaining })। { KEY($support) ->
            [none] ज़्यादा जानकारी के लिए सहायता टीम से संपर्क करें।
           *[other] ज़्यादा जानकारी के लिए { $support } पर संपर्क करें।
        }

user_locked-UserLockedIndefinitely = खाता लॉक है
    .long =
        आपका खाता लॉक कर दिया गया है। { KEY($support) ->
            [none] ज़्यादा जानकारी के लिए सहायता टीम से संपर्क करें।
           *[other] ज़्यादा जानकारी के लिए { $support } पर संपर्क करें।
        }
