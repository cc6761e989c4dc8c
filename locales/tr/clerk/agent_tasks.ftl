### Clerk, Frontend API: Aracı görevleri

agent_task_already_used = Aracı görevi zaten kullanılmış
    .long = Bu aracı görevi daha önce kullanılmış. Her görev yalnızca bir kez kullanılabilir.

agent_task_not_in_sign_in = Devam eden bir oturum açma işlemi yok
    .long = Aracı görevleri yalnızca oturum açarken kullanılabilir.

agent_task_cannot_be_used = Aracı görevi kullanılamıyor
    .long = Bu aracı görevi artık kullanılamaz. Yeni bir görev isteyin.

agent_task_revoked = Aracı görevi iptal edilmiş
    .long = Bu aracı görevi iptal edildi ve artık kullanılamaz.

agent_task_subject_not_found = Kullanıcı bulunamadı
    .long = Aracı görevinin kullanıcısı artık mevcut değil. Yeni bir görev isteyin.
