### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Atributo administrado por SCIM
    .long = Este atributo se administra mediante un directorio SCIM.
