### pydantic: bir alanın bulunup bulunmadığı ve seçenekler

missing = Eksik değer
    .long = Bu alan zorunludur. Alanı doldurun.

extra_forbidden = Bilinmeyen alan
    .long = Bu alan kabul edilmiyor. Alanı kaldırın.

frozen_field = Alan değiştirilemez
    .long = Bu alanın değeri sabittir ve değiştirilemez.

frozen_instance = Kayıt değiştirilemez
    .long = Bu kayıt sabittir. Değerleri değiştirilemez.

no_such_attribute = Bilinmeyen alan
    .long = “{ $attribute }” adlı bir alan yok.

none_required = Hiçbir değer girilemez
    .long = Bu alanı boş bırakın.

invalid_key = Alanın adı geçersiz
    .long = Alanın adı metin olmalıdır.

default_factory_not_called = Değer belirlenemedi
    .long = Bu değer, geçerli olmayan başka değerlere bağlı. Önce onları düzeltin.

missing_sentinel_error = Hiçbir değer gönderilemez
    .long = Bu alanı göndermeyin.

ellipsis_error = Bu değere izin verilmiyor
    .long = Değer, üç nokta (ellipsis) olmalıdır.

value_error = Geçersiz değer
    .long = Bu değer geçerli değil. Kontrol edip tekrar deneyin.

assertion_error = Gereksinim karşılanmıyor
    .long = Bu değer bir gereksinimi karşılamıyor. Kontrol edip tekrar deneyin.

bool_type = Değer evet veya hayır olmalı
    .long = Evet (true) veya hayır (false) seçin.

bool_parsing = Değer evet veya hayır değil
    .long = Değer, evet veya hayır olarak okunamadı. Evet (true) veya hayır (false) seçin.

enum = Seçenek kullanılamıyor
    .long =
        { COUNT($expected) ->
            [one] İzin verilen tek değer: { LIST($expected, type: "or") }.
           *[other] Şu değerlerden birini seçin: { LIST($expected, type: "or") }.
        }

literal_error = Bu değere izin verilmiyor
    .long =
        { COUNT($expected) ->
            [one] İzin verilen tek değer: { LIST($expected, type: "or") }.
           *[other] Değer şunlardan biri olmalıdır: { LIST($expected, type: "or") }.
        }

union_tag_invalid = Bilinmeyen tür
    .long =
        { COUNT($expected_tags) ->
            [one] “{ $discriminator }” alanında izin verilen tek değer: { LIST($expected_tags, type: "or") }.
           *[other] “{ $discriminator }” alanının değeri şunlardan biri olmalıdır: { LIST($expected_tags, type: "or") }.
        }

union_tag_not_found = Tür eksik
    .long = Diğer hangi alanların gerektiğini “{ $discriminator }” alanı belirler. Önce bu alanı gönderin.
