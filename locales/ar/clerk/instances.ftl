### Clerk، واجهة Frontend API: المثيلات

# This request isn't valid for this instance type.
# .long = This request isn't valid for this instance type.
instance_type_invalid = طلب غير صالح لنوع المثيل
    .long = هذا الطلب غير صالح لهذا النوع من المثيلات.
