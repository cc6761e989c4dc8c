### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Hesap bilgisi SCIM tarafından yönetiliyor
    .long = Bu bilgi SCIM üzerinden yönetiliyor.
