### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Атрибутом управляет SCIM
    .long = Значение этого атрибута задаёт SCIM.
