### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Атрибутом управляет SCIM
    .long = Этим атрибутом управляет каталог SCIM, поэтому изменить его вручную нельзя.
