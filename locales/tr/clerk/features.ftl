### Clerk, Frontend API: Özellikler

feature_not_enabled = Özellik etkin değil
    .long = Bu özellik, uygulama örneğinde etkin değil.

feature_requires_dynamic_oauth_client_registration = Dinamik istemci kaydı etkin değil
    .long = Dinamik istemci kaydı bu uygulama örneğinde etkin değil. Bu özelliği kullanmak için uygulama örneği ayarlarında etkinleştirin.

feature_requires_email_address_enabled = E-posta adresi özniteliği etkin olmalı
    .long = Bu özellik için e-posta adresi özniteliği etkin olmalıdır. Devam etmek için uygulama örneğinizin ayarlarında etkinleştirin.

feature_requires_end_session_enabled = Oturum sonlandırma özelliği etkin değil
    .long = Oturum sonlandırma özelliği bu uygulama örneği için etkin değil. Etkinleştirmek için destek ekibine başvurun.

feature_requires_oauth2_consent_screen_enabled = OAuth istemcisinin onay ekranı etkin değil
    .long = OAuth istemcisinde onay ekranı etkin değil. Bu özelliği kullanmak için OAuth istemcisi ayarlarında etkinleştirin.

feature_requires_oidc_provider = Sağlayıcı OIDC uyumlu değil
    .long = Eski OAuth 2.0 sağlayıcısını kullanıyorsunuz. Bu özelliği kullanmak için OIDC uyumlu yeni sağlayıcıya geçin.
