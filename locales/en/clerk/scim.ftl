### Clerk, Frontend API: Scim

attribute_managed_by_scim = attribute managed by SCIM
    .long = attribute managed by SCIM
