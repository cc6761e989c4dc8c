### Clerk, Frontend API: Görseller

request_body_invalid-ImageDecodingFailed = Görsel okunamadı
    .long = Görsel dosyası açılamadı. Geçerli bir görsel olduğundan emin olup tekrar deneyin.

image_not_found = Görsel bulunamadı
    .long = Böyle bir görsel bulunamadı.

image_too_large = Görsel çok büyük
    .long = Yüklenen görsel 10 MB sınırını aşıyor. Daha küçük bir görsel seçin.

request_body_invalid-ImageTypeNotSupported = Görsel türü desteklenmiyor
    .long = “{ $imageType }” türündeki görseller şu anda desteklenmiyor. Daha fazla bilgi için API belgelerine bakın.

form_param_missing-RequestWithoutImage = Görsel dosyası eksik
    .long = İstekte görsel dosyası yok.
