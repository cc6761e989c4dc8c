### Clerk，Frontend API：SCIM

attribute_managed_by_scim = 属性由 SCIM 管理
    .long = 此属性由 SCIM 管理，不能在此处更改。
