### AuthOS: SAML hataları

SAML_NOT_CONFIGURED = SAML ayarlanmamış
    .long = SAML ile tek oturum açma ayarlanmamış.
    .resolution = SAML ayarlarını yapılandırın

INVALID_SAML_RESPONSE = SAML yanıtı geçersiz
    .long = Kimlik sağlayıcının SAML yanıtı geçersiz.
    .resolution = IdP yapılandırmasını kontrol edin

SAML_SIGNATURE_INVALID = SAML imzası doğrulanamadı
    .long = SAML yanıtının imzası doğrulanamadı.
    .resolution = Sertifikaları doğrulayın

SAML_EXPIRED = SAML beyanının süresi doldu
    .long = Süresi dolan bu SAML beyanı artık kullanılamaz.
    .resolution = Kimlik doğrulamayı yeniden deneyin
