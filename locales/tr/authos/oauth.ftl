### AuthOS: OAuth hataları

OAUTH_ERROR = OAuth sağlayıcısı hatası
    .long = OAuth sağlayıcısı bir hata döndürdü.
    .resolution = Sağlayıcının durumunu kontrol edin

OAUTH_STATE_MISMATCH = Oturum açma işlemi eşleşmiyor (CSRF)
    .long = Bu oturum açma işlemi, başlatılan işlemle eşleşmiyor; sizi sahte isteklerden korumak için durduruldu. Baştan başlayın.
    .resolution = OAuth ile oturum açmayı yeniden başlatın

OAUTH_CODE_EXPIRED = Yetkilendirme kodunun süresi doldu
    .long = Süresi dolan bu yetkilendirme kodu artık kullanılamaz.
    .resolution = OAuth ile oturum açmayı yeniden başlatın

PROVIDER_NOT_CONFIGURED = OAuth sağlayıcısı ayarlanmamış
    .long = Bu OAuth sağlayıcısının ayarları yapılmamış.
    .resolution = Sağlayıcının kimlik bilgilerini yapılandırın
