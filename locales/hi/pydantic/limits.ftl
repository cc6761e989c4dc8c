greater_than-GreaterThan = संख्या बहुत छोटी
    .long = { NUMBER($gt, maximumFractionDigits: 15) } से बड़ी संख्या डालें।

greater_than-GreaterThanDateTime = तारीख और समय तय सीमा से पहले के हैं
    .long = { DATETIME($gt, dateStyle: "long") }, { DATETIME($gt, timeStyle: "short") } के बाद की तारीख और समय चुनें।

greater_than-GreaterThanDate = तारीख तय सीमा से पहले की है
    .long = { DATETIME($gt, dateStyle: "long") } के बाद की तारीख चुनें।

greater_than-GreaterThanTime = समय तय सीमा से पहले का है
    .long = { $gt } के बाद का समय चुनें।

greater_than-GreaterThanDuration = अवधि बहुत छोटी
    .long = इससे ज़्यादा लंबी अवधि डालें: { $gt }।

greater_than_equal-GreaterThanEqual = संख्या बहुत छोटी
    .long = ऐसी संख्या डालें जो { NUMBER($ge, maximumFractionDigits: 15) } या उससे बड़ी हो।

greater_than_equal-GreaterThanEqualDateTime = तारीख और समय तय सीमा से पहले के हैं
    .long = { DATETIME($ge, dateStyle: "long") }, { DATETIME($ge, timeStyle: "short") } या उसके बाद की तारीख और समय चुनें।

greater_than_equal-GreaterThanEqualDate = तारीख तय सीमा से पहले की है
    .long = { DATETIME($ge, dateStyle: "long") } या उसके बाद की तारीख चुनें।

greater_than_equal-GreaterThanEqualTime = समय तय सीमा से पहले का है
    .long = { $ge } या उसके बाद का समय चुनें।

greater_than_equal-GreaterThanEqualDuration = अवधि बहुत छोटी
    .long = अवधि कम से कम { $ge } होनी चाहिए।

less_than-LessThan = संख्या बहुत बड़ी
    .long = { NUMBER($lt, maximumFractionDigits: 15) } से छोटी संख्या डालें।

less_than-LessThanDateTime = तारीख और समय तय सीमा के बाद के हैं
    .long = { DATETIME($lt, dateStyle: "long") }, { DATETIME($lt, timeStyle: "short") } से पहले की तारीख और समय चुनें।

less_than-LessThanDate = तारीख तय सीमा के बाद की है
    .long = { DATETIME($lt, dateStyle: "long") } से पहले की तारीख चुनें।

less_than-LessThanTime = समय तय सीमा के बाद का है
    .long = { $lt } से पहले का समय चुनें।

less_than-LessThanDuration = अवधि बहुत लंबी
    .long = इससे छोटी अवधि डालें: { $lt }।

less_than_equal-LessThanEqual = संख्या बहुत बड़ी
    .long = ऐसी संख्या डालें जो { NUMBER($le, maximumFractionDigits: 15) } या उससे छोटी हो।

less_than_equal-LessThanEqualDateTime = तारीख और समय तय सीमा के बाद के हैं
    .long = { DATETIME($le, dateStyle: "long") }, { DATETIME($le, timeStyle: "short") } या उससे पहले की तारीख और समय चुनें।

less_than_equal-LessThanEqualDate = तारीख तय सीमा के बाद की है
    .long = { DATETIME($le, dateStyle: "long") } या उससे पहले की तारीख चुनें।

less_than_equal-LessThanEqualTime = समय तय सीमा के बाद का है
    .long = { $le } या उससे पहले का समय चुनें।

less_than_equal-LessThanEqualDuration = अवधि बहुत लंबी
    .long = अवधि ज़्यादा से ज़्यादा { $le } हो सकती है।
