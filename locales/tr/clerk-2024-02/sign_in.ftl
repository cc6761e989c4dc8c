### Clerk, Şubat 2024 sürümü: Oturum açma

session_exists = Zaten açık bir oturum var
    .long = Tek oturum modu etkin. Aynı anda yalnızca bir hesapla oturum açabilirsiniz.

identifier_already_signed_in = Oturumunuz zaten açık
    .long = Bu hesapla zaten oturum açılmış.

account_transfer_invalid = Geçersiz hesap aktarımı
    .long = Aktarılacak bir hesap yok.

client_state_invalid = Geçersiz işlem
    .long =
        İstenen işlem bu istemci için tamamlanamadı (işlem: { $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

strategy_for_user_invalid = Geçersiz doğrulama yöntemi
    .long = Bu doğrulama yöntemi bu hesap için geçerli değil.

identification_claimed = Tanımlayıcı başka bir kullanıcıya ait
    .long = Kaydolurken girdiğiniz tanımlayıcılardan en az biri bu arada başka bir kullanıcıya bağlandı. Yeniden kaydolun.

resource_forbidden-MutationOnOlderSignInNotAllowed = Eski oturum açma işlemi güncellenemez
    .long = Bu oturum açma işlemi artık güncel değil ve değiştirilemez. Baştan başlayın.

resource_not_found = Oturum açma işlemi bulunamadı
    .long = ID’si “{ $signInID }” olan bir oturum açma işlemi yok.

resource_forbidden-IdentificationBelongsToDifferentUser = Tanımlayıcı başka bir kullanıcıya ait
    .long = Belirtilen tanımlayıcı başka bir kullanıcıya ait.

no_second_factors = İkinci faktör yok
    .long = “{ $strategy }” yöntemi için ikinci faktör bulunamadı.

sign_in_no_identification_for_user = Kullanıcının tanımlayıcısı yok
    .long = Belirteç, onu oluşturan kullanıcıya ait bir tanımlayıcıyla ilişkili değil.

sign_in_identification_or_user_deleted = Kullanıcı veya tanımlayıcı silinmiş
    .long = Kullanıcı ya da seçilen tanımlayıcı silinmiş. Baştan başlayın.
