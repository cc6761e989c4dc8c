### Clerk, Frontend API: Yönlendirme URL’leri

invalid_redirect_url = Geçersiz yönlendirme URL’si
    .long = Gönderilen yönlendirme URL’sinin biçimi geçerli değil.

prohibited_redirect_url = Geçersiz URL şeması
    .long = Gönderilen yönlendirme URL’si yasaklanmış bir URL şeması kullanıyor.

redirect_url_domain_mismatch = Yönlendirme URL’si alan adınıza ait değil
    .long = Gönderilen yönlendirme URL’si, uygulama örneğinizin alan adına ait olmalıdır.

resource_missmatch = Yönlendirme URL’si eşleşmiyor
    .long =
        Oturum açma veya kayıt isteğinde gönderilen yönlendirme URL’si, bu uygulama örneği için yetkilendirilmiş yönlendirme URL’lerinden hiçbiriyle eşleşmiyor. Uygulama örneğinizin yetkilendirilmiş yönlendirme URL’lerini inceleyin.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }Gönderilen URL: { $val }
        }
