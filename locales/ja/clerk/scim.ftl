### Clerk、Frontend API：SCIM

# attribute managed by SCIM
# .long = attribute managed by SCIM
attribute_managed_by_scim = SCIMで管理されている属性です
    .long = この属性はSCIMで管理されているため、手動では変更できません。
