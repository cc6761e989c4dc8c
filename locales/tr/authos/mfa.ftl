### AuthOS: MFA hataları

MFA_REQUIRED = MFA doğrulaması gerekiyor
    .long = Devam etmek için kimliğinizi ikinci bir faktörle doğrulayın.
    .resolution = MFA doğrulamasını tamamlayın

INVALID_MFA_CODE = TOTP kodu veya yedek kod yanlış
    .long = Girdiğiniz kod yanlış. Kimlik doğrulama uygulamanızdaki güncel kodu veya yedek kodlarınızdan birini girin.
    .resolution = Doğru kodu girin

MFA_NOT_ENABLED = Kullanıcı için MFA ayarlanmamış
    .long = Bu kullanıcı için çok faktörlü kimlik doğrulama ayarlanmamış.
    .resolution = Önce MFA’yı ayarlayın

MFA_ALREADY_ENABLED = MFA zaten etkin
    .long = Bu kullanıcı için çok faktörlü kimlik doğrulama zaten ayarlanmış.
    .resolution = Bir şey yapmanız gerekmiyor

NO_BACKUP_CODES = Kullanılabilir yedek kod yok
    .long = Bu kullanıcının yedek kodu kalmadı.
    .resolution = Yedek kodları yeniden oluşturun
