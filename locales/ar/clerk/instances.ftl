### Clerk، واجهة Frontend API: المثيلات

# This request isn't valid for this instance type.
# .long = This request isn't valid for this instance type.
instance_type_invalid = الطلب غير صالح لنوع المثيل هذا
    .long = هذا الطلب غير صالح لنوع المثيل هذا.
