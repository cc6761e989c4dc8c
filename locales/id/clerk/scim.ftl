### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Atribut dikelola oleh SCIM
    .long = Nilai atribut ini dikelola oleh SCIM.
