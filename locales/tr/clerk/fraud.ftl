### Clerk, Frontend API: Dolandırıcılık koruması

device_attestation_challenge_client_mismatch = Cihaz kanıtlama sınaması istemciyle eşleşmiyor
    .long = Gönderilen cihaz kanıtlama sınaması (attestation challenge) bu istemci için geçerli değil.

device_attestation_misconfigured = Cihaz kanıtlama yanlış yapılandırılmış
    .long = Cihaz kanıtlama (attestation) bu uygulama örneği için yanlış yapılandırılmış.

device_attestation_not_configured = Cihaz kanıtlama ayarlanmamış
    .long = Cihaz kanıtlama (attestation) bu uygulama örneği için ayarlanmamış.

device_attestation_unsupported_platform = Yerel istemci platformu desteklenmiyor
    .long = Cihaz kanıtlama (attestation) bu istemcinin platformunda desteklenmiyor.

device_attestation_verification_failed = Cihaz kanıtlama verisi doğrulanamadı
    .long = Gönderilen cihaz kanıtlama verisi (attestation) doğrulamadan geçemedi.

action_blocked = İşlem engellendi
    .long = Bu işlem şüpheli bulundu ve engellendi. Bunun bir hata olduğunu düşünüyorsanız destek ekibine başvurun.

device_blocked = Cihaz engellendi
    .long = Bu cihaz şüpheli bulundu ve engellendi. Bu cihazla artık işlem yapılamaz. Bunun bir hata olduğunu düşünüyorsanız destek ekibine başvurun.

captcha_invalid-FraudRateLimitExceeded = Olağan dışı etkinlik algılandı
    .long = Olağan dışı bir etkinlik algılandı. Daha sonra tekrar deneyin; sorun sürerse destek ekibine başvurun.

signup_rate_limit_exceeded = Kayıt işlemi sınırı aşıldı
    .long = Belirli bir sürede yapılabilecek kayıt işlemlerinin üst sınırı aşıldı. Farklı bir yöntem deneyin; sorun sürerse destek ekibine başvurun.

invalid_device_attestation_assertion = Geçersiz cihaz kanıtlama beyanı
    .long = Gönderilen cihaz kanıtlama beyanı (attestation assertion) geçerli değil.

invalid_device_attestation_challenge = Geçersiz cihaz kanıtlama sınaması
    .long = Gönderilen cihaz kanıtlama sınaması (attestation challenge) geçersiz ya da sınamanın süresi doldu.

protect_check_already_resolved = Güvenlik kontrolü zaten tamamlandı
    .long = Bu güvenlik kontrolü daha önce tamamlandı ve yeniden yapılamaz.

requires_device_attestation = Cihaz kanıtlama verisi gerekiyor
    .long = İstemci için geçerli bir cihaz kanıtlama verisi (attestation) bulunamadı.
