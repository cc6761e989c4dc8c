### Clerk, Frontend API: Formlar

form_param_missing-FormAtLeastOneOptionalParameterMissing = En az bir parametre gerekiyor
    .long =
        { COUNT($parameters) ->
            [one] Şu parametreyi gönderin: { LIST($parameters, type: "or") }.
           *[other] Şu parametrelerden en az birini gönderin: { LIST($parameters, type: "or") }.
        }

form_param_value_disabled = Değer etkin değil
    .long = “{ $value }” değeri etkin değil. Doğru uygulama örneğini kullandığınızdan emin olun veya bu değerin nasıl etkinleştirileceğini öğrenmek için belgelerimize bakın.

form_disallow_future_date = Gelecekteki tarihler kullanılamaz
    .long = Tarih, bugünden sonraki bir gün olamaz.

form_param_duplicate-FormDuplicateParameter = Parametre yineleniyor
    .long = “{ $param }” parametresi birden fazla kez gönderilmiş. Yalnızca bir kez gönderilmelidir.

form_identifier_exists-FormIdentifierExists = Bu bilgi zaten kullanılıyor
    .long =
        { GENDER($param) ->
            [singular] Bu { $param } zaten kullanılıyor. Başka bir { $param } deneyin.
            [plural] Bu { $param } zaten kullanılıyor. Başkalarını deneyin.
           *[other] “{ $param }” alanının değeri zaten kullanılıyor. Başka bir değer deneyin.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount = Bu bilgi zaten başka bir hesaba bağlı
    .long =
        { GENDER($param) ->
            [singular] Bu { $param } zaten başka bir hesaba bağlı. Burada kullanmak için önce o hesaptan kaldırın.
            [plural] Bu { $param } zaten başka bir hesaba bağlı. Bunları burada kullanmak için önce o hesaptan kaldırın.
           *[other] “{ $param }” alanının değeri zaten başka bir hesaba bağlı. Burada kullanmak için önce o hesaptan kaldırın.
        }

form_identifier_not_found = Hesap bulunamadı
    .long =
        { GENDER($param) ->
            [singular] Bu { $param } ile eşleşen bir hesap bulunamadı.
            [plural] Bu { $param } ile eşleşen bir hesap bulunamadı.
           *[other] “{ $param }” alanının bu değeriyle eşleşen bir hesap bulunamadı.
        }

form_code_incorrect = Kod yanlış
    .long = Girdiğiniz kod yanlış.

form_incorrect_signature = İmza yanlış
    .long = Gönderilen imza yanlış.

form_param_format_invalid-FormInvalidEmailAddress = Geçersiz e-posta adresi
    .long =
        { KEY($parameter) ->
            [email_address] Geçerli bir e-posta adresi girin.
           *[other] { GENDER($parameter) ->
                [singular] { $parameter } alanına geçerli bir e-posta adresi girin.
                [plural] { $parameter } alanına geçerli bir e-posta adresi girin.
               *[other] “{ $parameter }” alanına geçerli bir e-posta adresi girin.
            }
        }

form_param_format_invalid-FormInvalidEmailAddresses =
    { COUNT($emailAddresses) ->
        [one] Geçersiz e-posta adresi
       *[other] Geçersiz e-posta adresleri
    }
    .long =
        { COUNT($emailAddresses) ->
            [one] Şu e-posta adresi geçerli değil: { $emailAddresses }.
           *[other] Şu e-posta adresleri geçerli değil: { $emailAddresses }.
        }

form_param_value_invalid-FormInvalidEncodingParameterValue = Geçersiz karakter kodlaması
    .long = “{ $param }” parametresi geçersiz UTF-8 karakterleri içeriyor.

form_param_format_invalid-FormInvalidParameterFormat = Geçersiz biçim
    .long =
        { GENDER($param) ->
            [singular] Bu { $param }, beklenen biçimde değil.
            [plural] Bu { $param }, beklenen biçimde değil.
           *[other] “{ $param }” alanının değeri, beklenen biçimde değil.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = Geçersiz dil etiketi
    .long = “{ $parameter }” parametresi geçerli bir BCP-47 dil etiketi olmalıdır.

form_param_value_invalid-FormInvalidParameterValue = Geçersiz değer
    .long = “{ $value }” değerine “{ $param }” parametresinde izin verilmiyor.

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Geçersiz değer
    .long =
        { GENDER($param) ->
            [singular] { $param } geçersiz. Bu alan boş bırakılamaz.
            [plural] { $param } geçersiz. Bu alan boş bırakılamaz.
           *[other] “{ $param }” alanının değeri geçersiz. Bu alan boş bırakılamaz.
        }

form_param_value_invalid-FormInvalidParameterValueWithAllowed = Geçersiz değer
    .long =
        “{ $value }” değerine “{ $param }” parametresinde izin verilmiyor. { COUNT($allowedValues) ->
            [one] İzin verilen tek değer: { LIST($allowedValues) }.
           *[other] İzin verilen değerler: { LIST($allowedValues) }.
        }

form_password_length_too_long = Parola çok uzun
    .long =
        { KEY($maxLength) ->
            [none] Parolanız çok uzun. Daha kısa bir parola seçin.
           *[other] Parolanız en fazla { $maxLength } karakter olabilir.
        }

form_password_length_too_short = Parola çok kısa
    .long =
        { KEY($minLength) ->
            [none] Parolanız çok kısa. Daha uzun bir parola seçin.
           *[other] Parolanız en az { $minLength } karakter olmalıdır.
        }

form_password_no_lowercase = Parolada küçük harf yok
    .long = Parola en az bir küçük harf içermelidir.

form_password_no_number = Parolada rakam yok
    .long = Parola en az bir rakam içermelidir.

form_password_no_special_char = Parolada özel karakter yok
    .long = Parola en az bir özel karakter içermelidir.

form_password_not_strong_enough = Parola yeterince güçlü değil
    .long = Girdiğiniz parola yeterince güçlü değil.

form_password_no_uppercase = Parolada büyük harf yok
    .long = Parola en az bir büyük harf içermelidir.

form_password_size_in_bytes_exceeded = Parolanız çok uzun
    .long = Girdiğiniz parola çok uzun. Daha kısa bir parola kullanın.

form_param_format_invalid-FormInvalidPhoneNumber = Geçersiz telefon numarası
    .long =
        { KEY($parameter) ->
            [phone_number] Uluslararası E.164 standardına uygun, geçerli bir telefon numarası girin.
           *[other] { GENDER($parameter) ->
                [singular] { $parameter } alanına, uluslararası E.164 standardına uygun geçerli bir telefon numarası girin.
                [plural] { $parameter } alanına, uluslararası E.164 standardına uygun geçerli bir telefon numarası girin.
               *[other] “{ $parameter }” alanına, uluslararası E.164 standardına uygun geçerli bir telefon numarası girin.
            }
        }

form_param_invalid_time = Geçersiz biçim
    .long = “{ $param }” parametresi, RFC3339 biçiminde bir tarih ve saat içermelidir (örneğin 2022-10-20T10:00:27.645Z).

form_param_type_invalid = Geçersiz tür
    .long = “{ $param }” parametresinin türü “{ $paramType }” olmalıdır.

form_username_invalid_character = Kullanıcı adında geçersiz karakter var
    .long = Kullanıcı adınız, izin verilmeyen bir karakter içeriyor. Farklı bir kullanıcı adı seçin.

form_username_invalid_length = Kullanıcı adı çok kısa veya çok uzun
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Kullanıcı adınız çok kısa veya çok uzun. Farklı bir kullanıcı adı seçin.
               *[other] Kullanıcı adınız en fazla { $maxLength } karakter olabilir.
            }
           *[other] { KEY($maxLength) ->
                [none] Kullanıcı adınız en az { $minLength } karakter olmalıdır.
               *[other] Kullanıcı adınız en az { $minLength }, en fazla { $maxLength } karakter olmalıdır.
            }
        }

form_username_needs_non_number_char = Kullanıcı adı yalnızca rakamlardan oluşamaz
    .long = Kullanıcı adınız, rakam olmayan en az bir karakter içermelidir.

form_param_format_invalid-FormInvalidWeb3WalletAddress = Geçersiz Web3 cüzdan adresi
    .long =
        { KEY($parameter) ->
            [web3_wallet] Geçerli bir Web3 cüzdan adresi girin.
           *[other] { GENDER($parameter) ->
                [singular] { $parameter } alanına geçerli bir Web3 cüzdan adresi girin.
                [plural] { $parameter } alanına geçerli bir Web3 cüzdan adresi girin.
               *[other] “{ $parameter }” alanına geçerli bir Web3 cüzdan adresi girin.
            }
        }

legal_not_accepted = Yasal koşullar onaylanmadı
    .long = Devam etmek için yasal koşulları onaylamanız gerekiyor.

form_param_duplicate-FormMaximumParametersExceeded = Parametre çok fazla kez gönderilmiş
    .long = “{ $param }” parametresi en fazla 100 kez gönderilebilir; bu sınır aşıldı.

form_param_value_invalid-FormMetadataInvalidType = Geçersiz meta veri
    .long = “{ $param }” parametresi, anahtar ve değerlerden oluşan bir nesne olmalıdır.

form_conditional_param_missing-FormMissingConditionalParameter = Eksik parametre
    .long = “{ $leftCondition }” parametresinin değeri “{ $rightCondition }” olduğunda “{ $param }” parametresi zorunludur.

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Eksik parametre
    .long = “{ $conditionalParam }” parametresi gönderildiğinde “{ $missingParam }” parametresi zorunludur.

form_param_missing-FormMissingParameter = Eksik bilgi
    .long =
        { GENDER($param) ->
            [singular] { $param } zorunludur.
            [plural] { $param } zorunludur.
           *[other] “{ $param }” alanı zorunludur.
        }

form_resource_not_found = İlişkili kaynak yok
    .long =
        { GENDER($param) ->
            [singular] Gönderilen { $param } ile ilişkili kaynak bulunamadı.
            [plural] Gönderilen { $param } ile ilişkili kaynak bulunamadı.
           *[other] “{ $param }” parametresinde gönderilen değerle ilişkili kaynak bulunamadı.
        }

form_new_password_matches_current = Yeni parola geçersiz
    .long = Yeni parola, mevcut parolayla aynı olamaz.

form_param_nil-FormNilParameter = Değer girilmemiş
    .long =
        { GENDER($param) ->
            [singular] { $param } alanı boş bırakılamaz.
            [plural] { $param } alanı boş bırakılamaz.
           *[other] “{ $param }” alanı boş bırakılamaz.
        }

form_param_nil-FormNilParameterWithCustomText = Değer girilmemiş
    .long =
        { GENDER($param) ->
            [singular] { $param } alanı boş bırakılamaz.
            [plural] { $param } alanı boş bırakılamaz.
           *[other] “{ $param }” alanı boş bırakılamaz.
        } { $text }

form_param_array_size_exceeded = Öğe sayısı sınırı aşıldı
    .long = “{ $parameter }” parametresi en fazla { $limit } öğe içerebilir.

form_param_deprecated = Parametre kullanımdan kaldırılıyor
    .long =
        Bu parametre kullanımdan kaldırılıyor.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded = Uzunluk sınırı aşıldı
    .long =
        { GENDER($parameter) ->
            [singular] { $parameter } en fazla { $limit } karakter olabilir.
            [plural] { $parameter } en fazla { $limit } karakter olabilir.
           *[other] “{ $parameter }” alanının değeri en fazla { $limit } karakter olabilir.
        }

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Parametreye izin verilmiyor
    .long = “{ $leftCondition }” parametresinin değeri “{ $rightCondition }” olduğunda “{ $param }” parametresine izin verilmez.

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Parametreye izin verilmiyor
    .long = “{ $existingParam }” parametresi gönderildiğinde “{ $notAllowedParam }” parametresine izin verilmez.

form_param_exceeds_allowed_size = Boyut sınırı aşıldı
    .long = “{ $param }” parametresinin değeri izin verilenden büyük.

form_password_compromised = Parola ele geçirilmiş olabilir
    .long = Parolanız ele geçirilmiş olabilir. Hesabınızı korumak için başka bir oturum açma yöntemiyle devam edin. Oturum açtıktan sonra parolanızı sıfırlamanız gerekecek.

form_password_digest_invalid_code = Geçersiz parola özeti
    .long = Parola özeti (digest), belirtilen karma algoritmasıyla (hasher) eşleşmiyor.

form_password_incorrect = Parola yanlış
    .long = Girdiğiniz parola yanlış. Tekrar deneyin veya başka bir yöntem kullanın.

form_password_or_identifier_incorrect = Oturum açma bilgileri yanlış
    .long = Girdiğiniz oturum açma bilgileri yanlış. Kontrol edip tekrar deneyin.

form_password_validation_failed = Parola yanlış
    .long = Girdiğiniz parola yanlış. Tekrar deneyin.

form_password_pwned = Parola bir veri ihlalinde açığa çıkmış
    .long = Bu parola bir veri ihlalinde açığa çıkmış. Hesabınızı korumak için farklı bir parola seçin.

form_param_unknown-FormUnknownParameter = Bilinmeyen parametre
    .long = “{ $param }” bu istek için geçerli bir parametre değil.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = Bilinmeyen parametre
    .long =
        “{ $param }” bu istek için geçerli bir parametre değil.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = Tanımlayıcı doğrulanmamış
    .long = Bu işlemi yapabilmek için önce bu tanımlayıcıyı doğrulamanız gerekiyor.

form_username_cannot_be_phone_number = Kullanıcı adı, telefon numarası olamaz
    .long =
        { KEY($parameter) ->
            [username] Telefon numarası, kullanıcı adı olarak kullanılamaz. Farklı bir kullanıcı adı seçin.
           *[other] { GENDER($parameter) ->
                [singular] { $parameter } alanına telefon numarası girilemez. Farklı bir kullanıcı adı seçin.
                [plural] { $parameter } alanına telefon numarası girilemez. Farklı bir kullanıcı adı seçin.
               *[other] “{ $parameter }” alanına telefon numarası girilemez. Farklı bir kullanıcı adı seçin.
            }
        }

form_param_value_invalid-FormValidationFailed = Geçersiz değer
    .long =
        { GENDER($sanitizedField) ->
            [singular] { $sanitizedField } geçerli değil.
            [plural] { $sanitizedField } geçerli değil.
           *[other] “{ $sanitizedField }” alanının değeri geçerli değil.
        }
