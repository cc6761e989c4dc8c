### AuthOS: Kaynak hataları

NOT_FOUND-Resource = Kaynak bulunamadı
    .long = İstenen kaynak bulunamadı. Mevcut olmayabilir veya bu kaynağa erişiminiz olmayabilir.
    .resolution = ID’yi ve izinleri kontrol edin

ALREADY_EXISTS = Kaynak zaten var
    .long = Bu tanımlayıcıyı kullanan bir kaynak zaten var.
    .resolution = Farklı bir tanımlayıcı kullanın

SERVICE_LIMIT_EXCEEDED = Planın en yüksek hizmet sayısına ulaşıldı
    .long = Planınızda izin verilen en yüksek hizmet sayısına ulaştınız.
    .resolution = Planınızı yükseltin veya hizmet silin

TEAM_LIMIT_EXCEEDED = Planın en yüksek üye sayısına ulaşıldı
    .long = Planınızda izin verilen en yüksek ekip üyesi sayısına ulaştınız.
    .resolution = Planınızı yükseltin veya üye çıkarın

USER_ALREADY_EXISTS = Bu e-posta adresiyle kayıtlı bir kullanıcı var
    .long = Bu e-posta adresi zaten bir kullanıcıya ait.
    .resolution = Farklı bir e-posta adresi kullanın veya oturum açın

INVITATION_EXPIRED = Davet bağlantısının süresi doldu
    .long = Süresi dolan bu davet bağlantısı artık kullanılamaz.
    .resolution = Yeni bir davet isteyin

INVITATION_ALREADY_ACCEPTED = Davet zaten kullanılmış
    .long = Bu davet daha önce kullanılmış.
    .resolution = Bir şey yapmanız gerekmiyor
