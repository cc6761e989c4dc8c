### AuthOS: Geçerlilik hataları

INVALID_EMAIL = Geçersiz e-posta adresi biçimi
    .long = Bu e-posta adresi geçerli değil. Yazım hatası olup olmadığını kontrol edin.
    .resolution = Geçerli bir e-posta adresi girin

WEAK_PASSWORD = Parola, gereksinimleri karşılamıyor
    .long = Girdiğiniz parola, gereksinimleri karşılamıyor. En az 8 karakterli bir parola seçin.
    .resolution = Daha güçlü bir parola kullanın (en az 8 karakter)

INVALID_SLUG = URL adının (slug) biçimi geçersiz
    .long = URL adı (slug) geçerli değil. Yalnızca harf, rakam, kısa çizgi ve alt çizgi içerebilir.
    .resolution = Yalnızca harf, rakam, kısa çizgi ve alt çizgi kullanın

RESERVED_SLUG = URL adı (slug) rezerve edilmiş
    .long = Bu URL adı (slug) rezerve edildiği için kullanılamaz. Farklı bir ad seçin.
    .resolution = Farklı bir URL adı (slug) seçin

SLUG_TOO_SHORT = URL adı (slug) 3 karakterden kısa
    .long = URL adı (slug) çok kısa. En az 3 karakter olmalıdır.
    .resolution = Daha uzun bir URL adı (slug) kullanın

SLUG_TOO_LONG = URL adı (slug) 50 karakterden uzun
    .long = URL adı (slug) çok uzun. En fazla 50 karakter olabilir.
    .resolution = Daha kısa bir URL adı (slug) kullanın

NAME_TOO_SHORT = Ad 2 karakterden kısa
    .long = Ad çok kısa. En az 2 karakter olmalıdır.
    .resolution = Daha uzun bir ad kullanın

NAME_TOO_LONG = Ad 100 karakterden uzun
    .long = Ad çok uzun. En fazla 100 karakter olabilir.
    .resolution = Daha kısa bir ad kullanın

INVALID_URL = URL biçimi geçersiz
    .long = Bu URL geçerli değil. Adres http:// veya https:// ile başlamalıdır.
    .resolution = http(s) ile başlayan geçerli bir URL girin
