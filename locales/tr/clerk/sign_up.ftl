### Clerk, Frontend API: Kayıt

captcha_invalid-CaptchaClientSideError = CAPTCHA yüklenemedi
    .long = CAPTCHA yüklenirken bir hata oluştu. Bunun nedeni, desteklenmeyen bir tarayıcı veya bir tarayıcı uzantısı olabilir. Farklı bir tarayıcı deneyin veya uzantıları kapatın. Sorun sürerse destek ekibine başvurun.

captcha_invalid-CaptchaInvalid = Kimlik doğrulama başarısız oldu
    .long = Güvenlik kontrolleri başarısız olduğu için kimliğiniz doğrulanamadı. Farklı bir tarayıcı kullanmayı veya tarayıcı uzantılarını kapatmayı deneyin. Sorun sürerse yardım için destek ekibine başvurun.

captcha_missing_token = Kimlik doğrulama başarısız oldu
    .long = Güvenlik kontrolleri başarısız olduğu için kimliğiniz doğrulanamadı. Tekrar denemek için sayfayı yenileyin veya yardım için destek ekibine başvurun.

captcha_not_enabled = CAPTCHA etkin değil
    .long = CAPTCHA’yı tamamlamaya çalıştınız, ancak CAPTCHA etkin değil. Sorun sürerse destek ekibine başvurun.

sign_up_email_link_not_same_client = E-posta bağlantısıyla kaydolunamıyor
    .long = Kayıt işlemi başka bir tarayıcıda veya uygulamada başlatıldığı için e-posta bağlantısıyla tamamlanamıyor.

resource_forbidden-SignUpForbiddenAccess = Kayıt işlemine erişim yasak
    .long = Bu kayıt işlemine erişmenize izin verilmiyor.

sign_up_mode_restricted = Yeni kullanıcı kaydı kısıtlı
    .long = Yeni kullanıcı kayıtları şu anda kısıtlanmış durumda.

sign_up_restricted_waitlist = Yeni kayıtlar bekleme listesiyle sınırlı
    .long = Şu anda yeni kullanıcı kaydı yapılmıyor. Bekleme listesine katılın; erişim açıldığında size haber verilecek.

resource_not_found-SignUpNotFound = Kayıt işlemi bulunamadı
    .long = ID’si “{ $id }” olan bir kayıt işlemi yok.
