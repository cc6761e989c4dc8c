### Clerk, Frontend API: SCIM

# attribute managed by SCIM
# .long = attribute managed by SCIM
attribute_managed_by_scim = Angabe wird über SCIM verwaltet
    .long = Diese Angabe wird über SCIM verwaltet.
