### Clerk, Frontend API: SCIM

attribute_managed_by_scim = Данными управляет каталог SCIM
    .long = Этими данными управляет каталог SCIM, поэтому изменить их вручную нельзя.
