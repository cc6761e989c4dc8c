### Clerk، واجهة Frontend API: إعدادات المستخدم

# forbidden
# .long = Resource forbidden
resource_forbidden-ResourceForbidden = الوصول غير مسموح به
    .long = الوصول إلى هذا المورد غير مسموح به.

# not found
# .long = Resource not found
resource_not_found-ResourceNotFound = تعذّر العثور على المورد
    .long = لم يُعثر على المورد المطلوب.
