### Clerk, Frontend API: Kullanıcı ayarları

resource_forbidden-ResourceForbidden = Erişim yasak
    .long = Bu kaynağa erişim yasak.

resource_not_found-ResourceNotFound = Bulunamadı
    .long = İstenen kaynak bulunamadı.
