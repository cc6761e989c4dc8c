### Clerk, Frontend API: Kimlik doğrulama

IdentificationExists = Bu bilgi zaten kayıtlı
    .long =
        { GENDER($identifier) ->
            [singular] Bu { $identifier } zaten kayıtlı.
            [plural] Bu { $identifier } zaten kayıtlı.
           *[other] “{ $identifier }” alanının değeri zaten kayıtlı.
        }

not_allowed_access-IdentifierContainsSubaddresses = E-posta alt adresi kullanılamaz
    .long = E-posta adresi “+”, “=” veya “#” karakterlerini içeremez.

not_allowed_access-IdentifierFromBlockedCountryCode = Bu ülke kodu kullanılamaz
    .long = Bu ülke koduna ait telefon numaralarıyla kaydolmaya izin verilmiyor. Farklı bir yöntem kullanın.

not_allowed_access-IdentifierNotAllowedAccess = Erişime izin verilmiyor
    .long =
        { COUNT($who) ->
            [one] { LIST($who) } kullanıcısının bu uygulamaya erişmesine izin verilmiyor.
           *[other] { LIST($who) } kullanıcılarının bu uygulamaya erişmesine izin verilmiyor.
        }

authentication_invalid = Geçersiz kimlik doğrulama
    .long = İstek için kimlik doğrulaması yapılamadı. Etkin bir oturum gerekiyor.

authorization_invalid = Yetkisiz istek
    .long = Bu isteği yapma yetkiniz yok.

authorization_header_format_invalid = Authorization üst bilgisinin biçimi geçersiz
    .long = Authorization üst bilgisi geçersiz. Değeri “Bearer <YOUR_API_KEY>” biçiminde olmalıdır.

csrf_token_invalid = CSRF belirteci geçersiz veya eksik
    .long = CSRF saldırılarına karşı korunmak için istekte geçerli bir CSRF belirteci bulunmalıdır.

invalid_handshake = Geçersiz el sıkışma
    .long = El sıkışma (handshake) isteği geçersiz: { $reason }

host_invalid = Geçersiz ana makine
    .long = Bu istek, Clerk’te çalışan bir uygulama örneğiyle ilişkilendirilemedi. Clerk Publishable Key değerinizin doğru olduğundan emin olun.

origin_invalid = Geçersiz HTTP Origin üst bilgisi
    .long = İsteğin HTTP Origin üst bilgisi, isteği yapan URL ile aynı veya bu URL’nin bir alt alan adı olmalıdır.

request_invalid_for_environment = İstek bu ortam için geçersiz
    .long = İstek yalnızca şu türdeki uygulama örnekleri için geçerlidir: { LIST($envTypes, type: "or") }.

user_settings_invalid = Geçersiz kimlik doğrulama yapılandırması
    .long = Kimlik doğrulama ayarları geçersiz.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Geçersiz istek üst bilgileri
    .long = Clerk Frontend API’nize tarayıcılardan ve yerel uygulamalardan erişilebilir. Yaygın web saldırılarına karşı korunmak için yerel uygulama isteklerinde HTTP Authorization üst bilgisi gereklidir. Bu üst bilgiye geçerli bir Clerk istemci JWT’si yazın; Clerk istemci JWT’nizi döndürecek ilk Frontend API isteğinde ise boş bir dize kullanın.

request_header_missing-MissingRequestHeadersForStandardBrowsers = Geçersiz istek üst bilgileri
    .long = Clerk Frontend API’nize tarayıcılardan ve yerel uygulamalardan erişilebilir. Yaygın web saldırılarına karşı korunmak için tarayıcı isteklerinde HTTP Origin üst bilgisi gereklidir. Bu hatayı görüyorsanız Clerk Frontend API’ye büyük olasılıkla doğrudan adres çubuğundan eriştiniz ya da bir tarayıcı uzantısı isteklerinize müdahale edip HTTP Origin üst bilgisini kaldırıyor. Daha fazla bilgi: https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = Authorization üst bilgisinde birden fazla değer var
    .long = Authorization üst bilgisinde birden fazla değer kullanılamaz.

multiple_origin_header_values_forbidden = Origin üst bilgisinde birden fazla değer var
    .long = Origin üst bilgisinde birden fazla değer kullanılamaz.

native_api_disabled = Native API kapalı
    .long = Native API bu uygulama örneği için kapalı. Etkinleştirmek için Clerk kontrol paneline gidin.

origin_authorization_headers_conflict = Origin ve Authorization üst bilgileri çakışıyor
    .long = Güvenlik nedeniyle Origin ve Authorization üst bilgilerinden yalnızca biri gönderilmelidir. Origin üst bilgisini tarayıcı otomatik olarak ekler. Yerel uygulamalarda (örneğin mobil uygulamalarda) Authorization üst bilgisini kullanın.

unsupported_country_code-RateLimitedCountry = Bu ülke koduna gönderim sınırı uygulanıyor
    .long = Bu ülkeye ({ $countryName }) SMS gönderimi geçici olarak kapalı. Daha sonra tekrar deneyin.

signed_out = Oturum kapatıldı
    .long = Şu anda oturumunuz açık değil.

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = Bu e-posta adresi zaten kullanılıyor
    .long = Girilen e-posta adresi zaten kullanılıyor. Aynı e-posta adresiyle birden fazla hesap oluşturmaya izin verilmiyor.

subdomain_not_allowed = Alt alan adına izin verilmiyor
    .long = İsteğin kaynağındaki alt alan adı, izin verilen alt alan adları listesinde yok. Kontrol panelinden bu listeye ekleyin.

unsupported_country_code-UnsupportedCountry = Ülke kodu desteklenmiyor
    .long =
        Bu ülkenin ({ $countryName }) telefon numaraları şu anda desteklenmiyor. { KEY($support) ->
            [none] Daha fazla bilgi için destek ekibine başvurun.
           *[other] Daha fazla bilgi için destek ekibine başvurun: { $support }.
        }

url_based_session_syncing_disabled = URL tabanlı oturum eşitleme kapalı
    .long = Bu, geliştirme amaçlı bir uygulama örneği ve eski üçüncü taraf çerezleriyle çalışıyor. Bu özellik kullanımdan kaldırılıyor. Yardıma ihtiyacınız varsa destek ekibine başvurun.
