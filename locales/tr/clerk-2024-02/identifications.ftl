### Clerk, Şubat 2024 sürümü: Tanımlayıcılar

resource_not_found_code = Kaynak bulunamadı
    .long = ID’si “{ $resourceID }” olan bir kaynak yok.

identification_deletion_failed_code = Tanımlayıcı silinemedi
    .long = Hesabınızda kalan tek tanımlayıcıyı silemezsiniz.

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [singular] Kalan tek { $sanitizedIdentType } silinemez
        [plural] Kalan son { $sanitizedIdentType } silinemez
       *[other] “{ $sanitizedIdentType }” alanının kalan tek değeri silinemez
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [singular] Hesabınızda her zaman en az bir { $sanitizedIdentType } bulunmalıdır.
            [plural] Hesabınızdaki { $sanitizedIdentType } arasından en az biri her zaman kalmalıdır.
           *[other] Hesabınızdaki “{ $sanitizedIdentType }” alanında her zaman en az bir değer bulunmalıdır.
        }

identification_set_for2_f_a_failed_code = Tanımlayıcı güncellenemedi
    .long = Hesabınızda kalan tek tanımlayıcıyı ikinci faktör olarak ayarlayamazsınız.

identification_update_second_factor_unverified = Tanımlayıcı güncellenemedi
    .long = Doğrulanmamış bir tanımlayıcının ikinci faktör ayarları güncellenemez.
