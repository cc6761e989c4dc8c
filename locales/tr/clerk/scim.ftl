### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Öznitelik SCIM tarafından yönetiliyor
    .long = Bu öznitelik SCIM tarafından yönetiliyor.
