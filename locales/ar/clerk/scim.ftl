### Clerk، واجهة Frontend API: بروتوكول SCIM

# attribute managed by SCIM
# .long = attribute managed by SCIM
attribute_managed_by_scim = بيانات مُدارة عبر SCIM
    .long = هذه البيانات في حسابك تُدار عبر SCIM.
