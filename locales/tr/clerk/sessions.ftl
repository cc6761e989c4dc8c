### Clerk, Frontend API: Oturumlar

deprovisioned = Hesabın erişimi kaldırıldı
    .long = Hesabınızın bu uygulamaya erişimi kaldırıldı.

invalid_action_for_session = Kullanıcı oturumu için geçersiz işlem
    .long = İstenen işlem, ID’si “{ $sessionID }” olan oturumda yapılamıyor (işlem: { $action }).

invalid_action_for_session_reverification = Oturumu yeniden doğrulama için geçersiz işlem
    .long = Oturum gereken adıma hazır olmadığı için istenen işlem yapılamadı (işlem: { $action }; adım: { $resolution }).

resource_not_found-SessionNotFound = Oturum bulunamadı
    .long = ID’si “{ $sessionID }” olan bir oturum yok.

session_reverification_missing = Oturum doğrulaması eksik
    .long = Önce yeni bir oturum doğrulama akışı başlatmanız gerekiyor.

session_reverification_required = Yeniden doğrulama gerekiyor
    .long = Bu işlemi yapmak için ek doğrulama gerekiyor.

action_for_session_not_authorized = Oturum için yetkisiz işlem
    .long = ID’si “{ $sessionID }” olan oturumda istenen işlemi yapma yetkiniz yok.
