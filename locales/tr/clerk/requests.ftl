### Clerk, Frontend API: İstekler

invalid_query_parameter_value = Geçersiz sorgu parametresi
    .long = “{ $value }” değerine “{ $param }” parametresinde izin verilmiyor.

request_body_invalid-InvalidRequestBody = İstek gövdesi geçersiz
    .long = İstek gövdesi geçerli değil. Daha fazla bilgi için API belgelerine bakın.

malformed_request_parameters = Hatalı biçimli istek parametreleri
    .long = İstek parametreleri hatalı biçimlendirilmiş ve ayrıştırılamadı.

missing_query_parameter = Eksik sorgu parametresi
    .long = İstekte “{ $param }” sorgu parametresi eksik. Daha fazla bilgi için API belgelerine bakın.

origin_missing = Origin üst bilgisi eksik
    .long = Bu istek için gereken Origin üst bilgisi gönderilmemiş.

proxy_request_invalid_secret_key = Geçersiz gizli anahtar
    .long = Bu proxy isteğiyle gönderilen gizli anahtar geçerli değil.

proxy_request_missing_secret_key = Gizli anahtar eksik
    .long = Proxy kullanırken uygulama örneğinin gizli anahtarı da Clerk-Secret-Key üst bilgisinde gönderilmelidir.

unsupported_content_type = Content-Type desteklenmiyor
    .long = “{ $actual }” Content-Type değeri desteklenmiyor. Bunun yerine “{ $expected }” kullanın.
