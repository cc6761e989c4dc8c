### Clerk, Frontend API: SCIM

# attribute managed by SCIM
# .long = attribute managed by SCIM
attribute_managed_by_scim = Atrybut zarządzany przez SCIM
    .long = Tym atrybutem zarządza katalog SCIM.
