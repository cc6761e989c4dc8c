### Clerk, Frontend API: OAuth

external_account_not_found = Geçersiz harici hesap
    .long = Harici hesap bulunamadı.

oauth_callback_invalid = Geçersiz OAuth geri çağrısı
    .long = OAuth geri çağrısının (oauth_callback) biçimi geçersiz.

misconfigured_oauth_provider = OAuth sağlayıcısı yanlış yapılandırılmış
    .long = Bu OAuth sağlayıcısı yanlış yapılandırılmış. Ayarlarının doğru olduğundan emin olun.

oauth_non_authenticatable_provider = Sağlayıcı oturum açmayı desteklemiyor
    .long = { $provider } OAuth, kimlik doğrulama için desteklenmiyor. Bu hatanın yanlışlıkla gösterildiğini düşünüyorsanız bize başvurun.

oauth_access_denied = Erişim izni verilmedi
    .long = { $providerName } hesabınıza erişim izni vermediniz.

oauth_account_already_connected = Başka bir hesap zaten bağlı
    .long = Bu sağlayıcıya ({ $providerTitle }) ait başka bir hesap zaten bağlı.

oauth_config_missing = OAuth anahtarları eksik
    .long = Uygulamanın ayarlarında { $provider } OAuth anahtarları tanımlanmamış.

oauth_fetch_user_error-OAuthFetchUserError = Kullanıcı bilgileri alınamadı
    .long = Kullanıcı bilgileri alınırken bir hata oluştu.

oauth_identification_claimed = E-posta adresi başka bir kullanıcıya ait
    .long = Bu OAuth hesabıyla ilişkili e-posta adresi zaten başka bir kullanıcıya ait.

redirect_uri_mismatch-OAuthInvalidRedirectURI = Geçersiz yönlendirme yapılandırması
    .long = { $providerName } hesabınızın yapılandırması geçersiz. Bu uç noktayı, izin verilen geri çağrı URL’leri listesine eklediğinizden emin olun.

redirect_uri_mismatch-OAuthMalformedRedirectURI = Hatalı biçimli yönlendirme URI’si
    .long = Gönderilen yönlendirme URI’si hatalı biçimlendirilmiş.

oauth_missing_access_token = OAuth erişim belirteci eksik
    .long = Gerekli OAuth erişim belirteci yok.

oauth_missing_refresh_token = OAuth erişim belirteci yenilenemiyor
    .long = Mevcut erişim belirtecinin süresi doldu. Yetkilendirme sunucusu bir yenileme belirteci vermediği için bu belirteç yenilenemiyor.

oauth_provider_not_enabled = OAuth sağlayıcısı etkin değil
    .long = { $providerTitle } OAuth sağlayıcısıyla tek oturum açma, uygulama örneğinin ayarlarında etkin değil.

oauth_shared_credentials_not_supported = Paylaşılan kimlik bilgileri desteklenmiyor
    .long = Bu sağlayıcı için paylaşılan kimlik bilgileri artık desteklenmiyor. Ayarları Clerk kontrol panelinden güncelleyin.

oauth_token_exchange_error = Belirteç değişimi başarısız oldu
    .long = Sağlayıcıyla belirteç değişimi sırasında bir hata oluştu.

oauth_unsupported_provider = Sağlayıcı desteklenmiyor
    .long = { $provider } OAuth desteklenmiyor. Bu hatanın yanlışlıkla gösterildiğini düşünüyorsanız bize başvurun.
