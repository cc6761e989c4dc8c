### Clerk, Frontend API: Oturum açma belirteçleri

sign_in_token_already_used_code = Oturum açma belirteci zaten kullanılmış
    .long = Bu oturum açma belirteci daha önce kullanılmış. Her belirteç yalnızca bir kez kullanılabilir.

sign_in_token_not_in_sign_in_code = Devam eden bir oturum açma işlemi yok
    .long = Oturum açma belirteçleri yalnızca oturum açarken kullanılabilir.

sign_in_token_cannot_be_used_code = Oturum açma belirteci kullanılamıyor
    .long = Bu oturum açma belirteci artık kullanılamaz. Yeni bir belirteç isteyin.

sign_in_token_revoked_code = Oturum açma belirteci iptal edilmiş
    .long = Bu oturum açma belirteci iptal edildi ve artık kullanılamaz.
