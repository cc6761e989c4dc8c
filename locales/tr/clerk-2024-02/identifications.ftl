### Clerk, Şubat 2024 sürümü: Tanımlayıcılar

resource_not_found_code = Kaynak bulunamadı
    .long = ID’si “{ $resourceID }” olan bir kaynak yok.

identification_deletion_failed_code = Silinemedi
    .long = Son tanımlayıcınızı silemezsiniz.

last_required_identification_deletion_failed_code = Son { $sanitizedIdentType } silinemez
    .long = Hesabınızda her zaman en az bir { $sanitizedIdentType } bulunmalıdır.

identification_set_for2_f_a_failed_code = Güncellenemedi
    .long = Son tanımlayıcınızı ikinci faktör olarak ayarlayamazsınız.

identification_update_second_factor_unverified = Güncellenemedi
    .long = Doğrulanmamış bir tanımlayıcının ikinci faktör öznitelikleri güncellenemez.
