### Clerk, Frontend API: Kurumsal SSO

enterprise_connection_invalid_type = Geçersiz kurumsal bağlantı türü
    .long = Bu kurumsal bağlantı türü desteklenmiyor.

enterprise_sso_account_already_connected = Kurumsal hesap zaten bağlı
    .long = Bağlantının e-posta adresine ({ $email }) zaten bir kurumsal hesap bağlı.

enterprise_sso_additional_identifications_disabled = Yeni tanımlayıcı eklenemiyor
    .long = Kurumsal hesabınız izin vermediği için yeni tanımlayıcı ekleyemezsiniz.

enterprise_sso_email_address_domain_mismatch = Kurumsal bağlantının e-posta alan adı eşleşmiyor
    .long = Sağlayıcının döndürdüğü e-posta adresinin alan adı ({ $received }), kimlik doğrulamayı başlatan kurumsal bağlantının alan adıyla ({ $expected }) eşleşmiyor.

enterprise_sso_hosted_domain_mismatch = Barındırılan alan adı eşleşmiyor
    .long = Kurumsal bağlantının alan adı, OAuth sağlayıcısının bu kullanıcı için bildirdiği barındırılan alan adıyla eşleşmiyor.

enterprise_sso_sign_up_connection_missing = Bu kayıt işlemi için kurumsal bağlantı yok
    .long = Bu kayıt işlemine karşılık gelen bir kurumsal bağlantı yok. Girdiğiniz e-posta adresinin alan adını kontrol edin.

enterprise_sso_user_attribute_missing = Kurumsal bağlantıda kullanıcı bilgisi eksik
    .long = Bu hesapta bir kullanıcı bilgisi eksik (öznitelik: { $attrName }). Sorunun çözümü için kimlik sağlayıcınızın (IdP) yöneticisine başvurun.
