### Clerk، واجهة Frontend API: بروتوكول SCIM

# attribute managed by SCIM
# .long = attribute managed by SCIM
attribute_managed_by_scim = سمة مُدارة عبر SCIM
    .long = يدير SCIM هذه السمة في الحساب.
