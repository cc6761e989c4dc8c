user_locked-UserLocked = खाता लॉक है
    .long =
        आपका खाता लॉक है। फिर से कोशिश करने से पहले इतना इंतज़ार करें: { $timeRemaining }। { KEY($support) ->
            [none] ज़्यादा जानकारी के लिए सहायता टीम से संपर्क करें।
           *[other] ज़्यादा जानकारी के लिए यहाँ संपर्क करें: { $support }।
        }

user_locked-UserLockedIndefinitely = खाता लॉक है
    .long =
        आपका खाता लॉक कर दिया गया है। { KEY($support) ->
            [none] ज़्यादा जानकारी के लिए सहायता टीम से संपर्क करें।
           *[other] ज़्यादा जानकारी के लिए यहाँ संपर्क करें: { $support }।
        }
