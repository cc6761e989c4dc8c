### AuthOS: Kimlik doğrulama hataları

UNAUTHORIZED-Authentication = Oturum açma bilgileri eksik veya geçersiz
    .long = Gerekli oturum açma bilgileri eksik ya da geçerli değil. Oturum açıp tekrar deneyin.
    .resolution = Geçerli bir JWT veya API anahtarı gönderin

TOKEN_EXPIRED = JWT’nin süresi doldu
    .long = Süresi dolan bu erişim belirteci artık kabul edilmiyor.
    .resolution = Belirteci /api/auth/refresh adresinden yenileyin
    .help =
        - 401 yanıtlarında belirteci otomatik olarak yenileyin
        - Yenileme belirtecinin güvenli biçimde saklanıp saklanmadığını kontrol edin
        - Sistem saatlerinin eşitlenmiş olduğundan emin olun

JWT_ERROR = Geçersiz JWT imzası veya biçimi
    .long = İmzası veya biçimi geçersiz olan erişim belirteci reddedildi.
    .resolution = Yeni bir belirteç alın

INVALID_CREDENTIALS = E-posta adresi veya parola yanlış
    .long = Girdiğiniz e-posta adresi veya parola yanlış. İkisini de kontrol edip tekrar deneyin.
    .resolution = Oturum açma bilgilerini kontrol edin

EMAIL_NOT_VERIFIED = Hesabın e-posta adresi doğrulanmamış
    .long = Bu hesabın e-posta adresi henüz doğrulanmadı. Doğrulama e-postasındaki bağlantıyı açın.
    .resolution = Doğrulama bağlantısı için e-postanızı kontrol edin

ACCOUNT_LOCKED = Çok fazla başarısız deneme
    .long = Bu hesap, çok fazla başarısız deneme nedeniyle kilitlendi. Bir süre bekleyin veya destek ekibine başvurun.
    .resolution = Bekleyin veya destek ekibine başvurun
