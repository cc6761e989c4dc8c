### AuthOS: Altyapı hataları

DATABASE_ERROR = Veritabanı işlemi başarısız oldu
    .long = İstek, bir veritabanı hatası nedeniyle yerine getirilemedi.
    .resolution = Yeniden deneyin; sorun sürerse destek ekibine başvurun

STRIPE_ERROR = Faturalandırma sistemi hatası
    .long = Faturalandırma sistemi bir hata bildirdi.
    .resolution = Stripe durumunu kontrol edin

EMAIL_SEND_FAILED = E-posta teslim edilemedi
    .long = E-posta, alıcısına ulaştırılamadı.
    .resolution = SMTP yapılandırmasını kontrol edin

ENCRYPTION_ERROR = Şifreleme veya şifre çözme başarısız
    .long = Veriler şifrelenemedi veya verilerin şifresi çözülemedi.
    .resolution = Destek ekibine başvurun
