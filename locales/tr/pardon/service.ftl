### Hizmetin kendisi, istenen şeyi yapamadığında bunları yanıtlar

unknown_code = Bilinmeyen hata kodu
    .long = Kodu “{ $code }” olan bir hata yok.

unknown_entry = Bilinmeyen hata
    .long = “{ $domain }” hata etki alanında ID’si “{ $id }” olan bir hata yok.

unknown_domain = Bilinmeyen hata etki alanı
    .long = “{ $domain }” adlı bir hata etki alanı yok. Şunu mu demek istediniz: { LIST($similar, type: "or") }?

page_not_found = Sayfa bulunamadı
    .long = Bu adreste bir şey yok.

method_not_allowed = HTTP yöntemi desteklenmiyor
    .long = Bu adres “{ $method }” yöntemini desteklemiyor.

not_acceptable = Uygun biçim yok
    .long =
        { COUNT($formats) ->
            [one] Yanıt yalnızca şu biçimde sunuluyor: { LIST($formats) }.
           *[other] Yanıt yalnızca şu biçimlerde sunuluyor: { LIST($formats) }.
        }

parameter_missing = Eksik parametre
    .long = “{ $parameter }” parametresi gönderilmemiş.

parameter_invalid = Geçersiz parametre
    .long = “{ $parameter }” parametresinin değeri geçerli değil.

parameter_too_long = Parametre çok uzun
    .long = “{ $parameter }” parametresi { $limit } karakterden uzun.

token_required = Belirteç gerekiyor
    .long = Bu adres için operatör belirteci gerekiyor.

body_invalid = Geçersiz istek gövdesi
    .long = İstek gövdesi geçerli JSON değil.

body_not_an_object = Geçersiz istek gövdesi
    .long = İstek gövdesi bir JSON nesnesi olmalıdır.

body_shape_unknown = Bilinmeyen hata gövdesi
    .long =
        İstek gövdesi geçerli JSON, ancak bilinen bir hata yapısında değil. { COUNT($shapes) ->
            [one] Bilinen tek yapı: { LIST($shapes) }.
           *[other] Bilinen yapılar: { LIST($shapes) }.
        }

member_missing = Eksik öğe
    .long = İstek gövdesinde “{ $member }” öğesi eksik.

member_invalid = Geçersiz öğe
    .long = İstek gövdesindeki “{ $member }” öğesinin değeri geçerli değil.

body_too_large = İstek gövdesi çok büyük
    .long = İstek gövdesi, { $limit } sınırını aşıyor.

batch_too_large = Bir seferde çok fazla hata
    .long = Bir istekte en fazla { $limit } hata metne dönüştürülebilir.

meta_too_large = Çok fazla değer
    .long = “meta” çok fazla değer veya çok derin iç içe yapılar içeriyor. En fazla { $keys } anahtar ve { $depth } düzey içerebilir.

url_too_long = Adres çok uzun
    .long = İsteğin adresi, { $limit } sınırını aşıyor.

media_type_unsupported = İçerik türü desteklenmiyor
    .long = İstek gövdesinin içerik türü “{ $expected }” olmalıdır.

internal_error = İç hata
    .long = Hizmette bir sorun oluştu. Daha sonra tekrar deneyin.

request_timeout = İstek zaman aşımına uğradı
    .long = İstek, izin verilen süreyi ({ $limit }) aştı.
