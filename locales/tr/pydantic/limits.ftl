### pydantic: bir sayının, tarihin, saatin veya sürenin karşılaştırıldığı sınırlar

greater_than-GreaterThan = Sayı çok küçük
    .long = { NUMBER($gt, maximumFractionDigits: 15) } değerinden büyük bir sayı girin.

greater_than-GreaterThanDateTime = Tarih ve saat çok erken
    .long = { DATETIME($gt, dateStyle: "long", timeStyle: "short") } sonrasındaki bir tarih ve saat seçin.

greater_than-GreaterThanDate = Tarih çok erken
    .long = { DATETIME($gt, dateStyle: "long") } tarihinden sonraki bir tarih seçin.

greater_than-GreaterThanTime = Saat çok erken
    .long = { $gt } sonrasındaki bir saat seçin.

greater_than-GreaterThanDuration = Süre çok kısa
    .long = Daha uzun bir süre girin. { $gt } ve daha kısa süreler kabul edilmez.

greater_than_equal-GreaterThanEqual = Sayı çok küçük
    .long = { NUMBER($ge, maximumFractionDigits: 15) } veya daha büyük bir sayı girin.

greater_than_equal-GreaterThanEqualDateTime = Tarih ve saat çok erken
    .long = İzin verilen en erken tarih ve saat: { DATETIME($ge, dateStyle: "long", timeStyle: "short") }.

greater_than_equal-GreaterThanEqualDate = Tarih çok erken
    .long = İzin verilen en erken tarih: { DATETIME($ge, dateStyle: "long") }.

greater_than_equal-GreaterThanEqualTime = Saat çok erken
    .long = İzin verilen en erken saat: { $ge }.

greater_than_equal-GreaterThanEqualDuration = Süre çok kısa
    .long = Girilebilecek en kısa süre: { $ge }.

less_than-LessThan = Sayı çok büyük
    .long = { NUMBER($lt, maximumFractionDigits: 15) } değerinden küçük bir sayı girin.

less_than-LessThanDateTime = Tarih ve saat çok geç
    .long = { DATETIME($lt, dateStyle: "long", timeStyle: "short") } öncesindeki bir tarih ve saat seçin.

less_than-LessThanDate = Tarih çok geç
    .long = { DATETIME($lt, dateStyle: "long") } tarihinden önceki bir tarih seçin.

less_than-LessThanTime = Saat çok geç
    .long = { $lt } öncesindeki bir saat seçin.

less_than-LessThanDuration = Süre çok uzun
    .long = Daha kısa bir süre girin. { $lt } ve daha uzun süreler kabul edilmez.

less_than_equal-LessThanEqual = Sayı çok büyük
    .long = { NUMBER($le, maximumFractionDigits: 15) } veya daha küçük bir sayı girin.

less_than_equal-LessThanEqualDateTime = Tarih ve saat çok geç
    .long = İzin verilen en geç tarih ve saat: { DATETIME($le, dateStyle: "long", timeStyle: "short") }.

less_than_equal-LessThanEqualDate = Tarih çok geç
    .long = İzin verilen en geç tarih: { DATETIME($le, dateStyle: "long") }.

less_than_equal-LessThanEqualTime = Saat çok geç
    .long = İzin verilen en geç saat: { $le }.

less_than_equal-LessThanEqualDuration = Süre çok uzun
    .long = Girilebilecek en uzun süre: { $le }.
