### Clerk, Frontend API: Aracı görevleri

agent_task_already_used = Aracı görevi zaten kullanılmış
    .long = Bu aracı görevi (agent task) daha önce kullanılmış. Her görev yalnızca bir kez kullanılabilir.

agent_task_not_in_sign_in = Devam eden bir oturum açma işlemi yok
    .long = Aracı görevleri (agent task) yalnızca oturum açarken kullanılabilir.

agent_task_cannot_be_used = Aracı görevi kullanılamıyor
    .long = Bu aracı görevi (agent task) artık kullanılamaz. Yeni bir görev isteyin.

agent_task_revoked = Aracı görevi iptal edilmiş
    .long = Bu aracı görevi (agent task) iptal edildi ve artık kullanılamaz.

agent_task_subject_not_found = Kullanıcı bulunamadı
    .long = Aracı görevinin (agent task) kullanıcısı artık mevcut değil. Yeni bir görev isteyin.
