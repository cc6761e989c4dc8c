### Clerk, Frontend API: Tanımlayıcılar

resource_not_found-IdentificationNotFound = Kaynak bulunamadı
    .long = İstenen kaynak bulunamadı.

immutable_attribute_modification_not_allowed = Değişikliğe izin verilmiyor
    .long =
        { GENDER($sanitizedAttributeType) ->
            [singular] Hesabınızdaki { $sanitizedAttributeType } sabittir; değiştirilemez ve kaldırılamaz.
            [plural] Hesabınızdaki { $sanitizedAttributeType } sabittir; değiştirilemez ve kaldırılamaz.
           *[other] Hesabınızdaki “{ $sanitizedAttributeType }” alanı sabittir; değiştirilemez ve kaldırılamaz.
        }

oauth_connection_blocked_by_immutable_attribute = Hesap bağlanamıyor
    .long =
        { GENDER($sanitizedAttributeType) ->
            [singular] Bu hesaptaki { $sanitizedAttributeType }, hesabınızda kayıtlı olan { $sanitizedAttributeType } ile eşleşmediği için hesap bağlanamıyor.
            [plural] Bu hesaptaki { $sanitizedAttributeType }, hesabınızda kayıtlı olan { $sanitizedAttributeType } ile eşleşmediği için hesap bağlanamıyor.
           *[other] Bu hesaptaki “{ $sanitizedAttributeType }” alanı, hesabınızda kayıtlı olan “{ $sanitizedAttributeType }” alanıyla eşleşmediği için hesap bağlanamıyor.
        }

second_factor_deletion_not_allowed = İkinci faktör silinemez
    .long = Hesabınızda iki adımlı doğrulama yöntemlerinden en az biri her zaman bulunmalıdır.

too_many_unverified_identifications = Doğrulanmamış iletişim bilgisi sayısı çok fazla
    .long = Bu kullanıcının doğrulanmamış iletişim bilgilerinin sayısı çok fazla.
