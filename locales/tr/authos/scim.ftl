### AuthOS: SCIM hataları

INVALID_SCIM_TOKEN = SCIM belirteci geçersiz veya süresi dolmuş
    .long = SCIM belirteci geçersiz ya da belirtecin süresi doldu.
    .resolution = Yeni bir SCIM belirteci oluşturun

SCIM_USER_EXISTS = Kullanıcı zaten var
    .long = Bu kullanıcı zaten kayıtlı.
    .resolution = Mevcut kullanıcıyı güncelleyin

SCIM_USER_NOT_FOUND = SCIM kullanıcısı bulunamadı
    .long = İstenen SCIM kullanıcısı bulunamadı.
    .resolution = Kullanıcı ID’sini kontrol edin

SCIM_FILTER_INVALID = Geçersiz filtre söz dizimi
    .long = Filtrenin söz dizimi geçerli değil.
    .resolution = Filtre ifadesini düzeltin
