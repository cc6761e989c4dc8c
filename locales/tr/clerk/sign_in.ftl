### Clerk, Frontend API: Oturum açma

account_lockout_warning = Hesap kilitlenmek üzere
    .long =
        { $remainingAttempts ->
            [0] Deneme hakkınız kalmadı. Hesabınız kilitlenecek.
            [one] Hesabınız kilitlenmeden önce { $remainingAttempts } deneme hakkınız kaldı.
           *[other] Hesabınız kilitlenmeden önce { $remainingAttempts } deneme hakkınız kaldı.
        }

account_transfer_invalid = Geçersiz hesap aktarımı
    .long = Aktarılacak bir hesap yok.

identifier_already_signed_in = Oturumunuz zaten açık
    .long = Zaten oturum açtınız.

resource_forbidden-IdentificationBelongsToDifferentUser = Tanımlayıcı başka bir kullanıcıya ait
    .long = Belirtilen tanımlayıcı başka bir kullanıcıya ait.

identification_claimed = Tanımlayıcı başka bir kullanıcıya ait
    .long = Kaydolurken girdiğiniz tanımlayıcılardan en az biri bu arada başka bir kullanıcıya bağlandı. Yeniden kaydolun.

client_state_invalid = Geçersiz işlem
    .long =
        İstenen işlem bu istemci için tamamlanamadı (işlem: { $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Geçersiz doğrulama yöntemi
    .long = Bu doğrulama yöntemi bu hesap için geçerli değil.

resource_forbidden-MutationOnOlderSignInNotAllowed = Eski oturum açma işlemi güncellenemez
    .long = Bu oturum açma işlemi eski olduğu için değiştirilemez.

no_second_factors = İkinci faktör yok
    .long = “{ $strategy }” yöntemi için ikinci faktör bulunamadı.

sign_in_email_link_not_same_client = E-posta bağlantısıyla oturum açılamıyor
    .long = Oturum açma işlemi başka bir tarayıcıda veya uygulamada başlatıldığı için e-posta bağlantısıyla tamamlanamıyor.

sign_in_identification_or_user_deleted = Kullanıcı veya tanımlayıcı silinmiş
    .long = Kullanıcı ya da seçilen tanımlayıcı silinmiş. Baştan başlayın.

sign_in_no_identification_for_user = Kullanıcının tanımlayıcısı yok
    .long = Belirteç, onu oluşturan kullanıcıya ait bir tanımlayıcıyla ilişkili değil.

resource_not_found-SignInNotFound = Oturum açma işlemi bulunamadı
    .long = ID’si “{ $signInID }” olan bir oturum açma işlemi yok.

sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = Tanımlayıcı “sign_up_if_missing” ile desteklenmiyor
    .long = Doğrulama gerektiği için “{ $identifier }” tanımlayıcısı “sign_up_if_missing” ile kullanılamaz.

sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = “sign_up_if_missing” seçeneğine izin verilmiyor
    .long = “sign_up_if_missing” seçeneği kullanılamaz: { $reason }

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = Yöntem “sign_up_if_missing” ile eşleşmiyor
    .long = “sign_up_if_missing” kullanılırken yöntem, ilk gönderilen tanımlayıcının türüyle ({ $identificationType }) eşleşmelidir, ancak “{ $strategy }” yöntemi gönderilmiş.

sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = Yöntem “sign_up_if_missing” ile desteklenmiyor
    .long = “{ $strategy }” yöntemi yeni bir kullanıcıyı kaydetmek için kullanılamadığından “sign_up_if_missing” seçeneğiyle birlikte kullanılamaz.

sign_up_if_missing_transfer = Kullanıcı bulunamadı; oturum açmayı kayda aktarın
    .long = Eşleşen bir kullanıcı olmadığı için oturum açma başarısız oldu. Oturum açma işlemini kayıt işlemine aktarın.

session_exists = Zaten açık bir oturum var
    .long = Oturumunuz zaten açık.
