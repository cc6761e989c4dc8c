### Clerk, Frontend API: Kullanıcı ayarları

resource_forbidden-ResourceForbidden = Erişim yasak
    .long = Bu kaynağa erişim yasak.

resource_not_found-ResourceNotFound = Kaynak bulunamadı
    .long = İstenen kaynak bulunamadı.
