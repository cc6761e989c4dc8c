### Clerk, Frontend API: Aktör belirteçleri

actor_token_already_used_code = Aktör belirteci zaten kullanılmış
    .long = Bu aktör belirteci (actor token) daha önce kullanılmış. Her belirteç yalnızca bir kez kullanılabilir.

actor_token_not_in_sign_in_code = Devam eden bir oturum açma işlemi yok
    .long = Aktör belirteçleri (actor token) yalnızca oturum açarken kullanılabilir.

actor_token_cannot_be_used_code = Aktör belirteci kullanılamıyor
    .long = Bu aktör belirteci (actor token) artık kullanılamaz. Yeni bir belirteç isteyin.

actor_token_revoked_code = Aktör belirteci iptal edilmiş
    .long = Bu aktör belirteci (actor token) iptal edildi ve artık kullanılamaz.

actor_token_subject_not_found = Kullanıcı bulunamadı
    .long = Aktör belirtecinin (actor token) kullanıcısı artık mevcut değil. Yeni bir belirteç isteyin.
