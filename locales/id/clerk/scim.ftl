### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Atribut dikelola oleh SCIM
    .long = Atribut ini dikelola oleh SCIM.
