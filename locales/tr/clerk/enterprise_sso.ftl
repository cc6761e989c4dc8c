### Clerk, Frontend API: Kurumsal SSO

enterprise_connection_invalid_type = Geçersiz kurumsal bağlantı türü
    .long = Bu kurumsal bağlantı türü desteklenmiyor.

enterprise_sso_account_already_connected = Zaten bağlı
    .long = Bu bağlantının e-posta adresine zaten bir kurumsal hesap bağlı: { $email }.

enterprise_sso_additional_identifications_disabled = Kurumsal hesabınız tanımlayıcı eklemeye kapalı
    .long = Kurumsal hesabınız izin vermediği için tanımlayıcı oluşturamazsınız.

enterprise_sso_email_address_domain_mismatch = Kurumsal bağlantının e-posta alan adı eşleşmiyor
    .long = Sağlayıcının döndürdüğü e-posta adresinin alan adı ({ $received }), kimlik doğrulamayı başlatan kurumsal bağlantının alan adıyla ({ $expected }) eşleşmiyor.

enterprise_sso_hosted_domain_mismatch = Barındırılan alan adı eşleşmiyor
    .long = Kurumsal bağlantının alan adı, kullanıcının OAuth sağlayıcısından gelen barındırılan alan adıyla eşleşmiyor.

enterprise_sso_sign_up_connection_missing = Bu kayıt için kurumsal bağlantı yok
    .long = Mevcut kayda karşılık gelen bir kurumsal bağlantı yok. Girdiğiniz e-posta adresinin alan adını kontrol edin.

enterprise_sso_user_attribute_missing = Kurumsal bağlantının kullanıcı özniteliği eksik
    .long = Bu hesapla ilişkili bir “{ $attrName }” özniteliği yok. Çözüm için IdP yöneticisine başvurun.
