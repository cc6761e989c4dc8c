### Clerk، واجهة Frontend API: بروتوكول SCIM

# attribute managed by SCIM
# .long = attribute managed by SCIM
attribute_managed_by_scim = السمة تُدار عبر SCIM
    .long = هذه السمة تُدار عبر SCIM.
