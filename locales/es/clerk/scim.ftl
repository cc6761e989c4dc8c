### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Dato administrado por SCIM
    .long = Este dato se administra mediante un directorio SCIM.
