### AuthOS: Cihaz akışı hataları

DEVICE_CODE_EXPIRED = Cihaz kodunun süresi doldu
    .long = Bu cihaz için verilen kodun süresi doldu.
    .resolution = Cihazda oturum açmayı yeniden başlatın

DEVICE_CODE_PENDING = Kullanıcı henüz yetki vermedi
    .long = Bu cihazda oturum açma henüz onaylanmadı.
    .resolution = Yoklamaya (polling) devam edin

INVALID_DEVICE_CODE = Cihaz kodu bulunamadı
    .long = Bu cihaza ait kod bulunamadı.
    .resolution = Cihaz akışını yeniden başlatın

INVALID_GRANT_TYPE = Yanlış “grant_type” değeri
    .long = İstekteki “grant_type” parametresinin değeri yanlış.
    .resolution = Doğru “grant_type” değerini kullanın
