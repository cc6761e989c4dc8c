### AuthOS: Geçerlilik hataları

INVALID_EMAIL = Geçersiz e-posta biçimi
    .long = Bu e-posta adresi geçerli değil. Yazım hatası olup olmadığını kontrol edin.
    .resolution = Geçerli bir e-posta girin

WEAK_PASSWORD = Parola, gereksinimleri karşılamıyor
    .long = Girdiğiniz parola, gereksinimleri karşılamıyor. En az 8 karakterli bir parola seçin.
    .resolution = Daha güçlü bir parola kullanın (en az 8 karakter)

INVALID_SLUG = Geçersiz slug biçimi
    .long = Slug biçimi geçersiz. Yalnızca harf, rakam, kısa çizgi ve alt çizgi içerebilir.
    .resolution = Yalnızca harf, rakam, kısa çizgi ve alt çizgi kullanın

RESERVED_SLUG = Slug rezerve edilmiş
    .long = Bu slug rezerve edildiği için kullanılamaz. Farklı bir slug seçin.
    .resolution = Farklı bir slug seçin

SLUG_TOO_SHORT = Slug 3 karakterden kısa
    .long = Slug çok kısa. En az 3 karakter olmalıdır.
    .resolution = Daha uzun bir slug kullanın

SLUG_TOO_LONG = Slug 50 karakterden uzun
    .long = Slug çok uzun. En fazla 50 karakter olabilir.
    .resolution = Daha kısa bir slug kullanın

NAME_TOO_SHORT = Ad 2 karakterden kısa
    .long = Ad çok kısa. En az 2 karakter olmalıdır.
    .resolution = Daha uzun bir ad kullanın

NAME_TOO_LONG = Ad 100 karakterden uzun
    .long = Ad çok uzun. En fazla 100 karakter olabilir.
    .resolution = Daha kısa bir ad kullanın

INVALID_URL = URL biçimi geçersiz
    .long = Bu URL geçerli değil. Adres http:// veya https:// ile başlamalıdır.
    .resolution = http(s) ile başlayan geçerli bir URL girin
