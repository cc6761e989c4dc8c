### AuthOS: Genel hatalar

BAD_REQUEST = Geçersiz istek parametreleri veya bozuk JSON
    .long = İstek anlaşılamadı. Parametrelerinden biri geçersiz ya da JSON içeriği bozuk.

UNAUTHORIZED-General = Kimlik doğrulama eksik veya geçersiz
    .long = Oturum açma bilgileriniz eksik veya geçersiz. Oturum açıp tekrar deneyin.

FORBIDDEN-General = Oturum açma bilgileri geçerli, izinler yetersiz
    .long = Oturumunuz açık, ancak hesabınızın bunu yapma izni yok.
    .help =
        - Kullanıcının gerekli role (owner/admin/member) sahip olduğundan emin olun
        - Doğru kuruluşa erişilip erişilmediğini kontrol edin
        - Belirtecin gerekli talepleri (claims) içerdiğinden emin olun

NOT_FOUND-General = İstenen kaynak yok
    .long = İstediğiniz kaynak mevcut değil.

CONFLICT = Kaynak zaten var veya durum çakışıyor
    .long = Kaynak zaten var ya da bu arada başka biri tarafından değiştirildi.

RATE_LIMIT_EXCEEDED = Çok fazla istek
    .long = Kısa sürede çok fazla istek gönderildi. Biraz bekleyip tekrar deneyin.
    .help =
        - Üstel geri çekilme (exponential backoff) uygulayın
        - Bekleme süresi için Retry-After üst bilgisini kontrol edin
        - Belgelerdeki istek sınırı kurallarını inceleyin

INTERNAL_SERVER_ERROR = Beklenmeyen sunucu hatası
    .long = Sunucuda bir sorun oluştu. Daha sonra tekrar deneyin.
