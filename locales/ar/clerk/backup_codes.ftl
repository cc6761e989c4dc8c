### Clerk، واجهة Frontend API: الرموز الاحتياطية

# Backup codes not available
# .long = In order to use backup codes, you have to enable any other Multi-factor method
backup_codes_not_available = الرموز الاحتياطية غير متاحة
    .long = لاستخدام الرموز الاحتياطية، يجب تفعيل أي طريقة أخرى من طرق المصادقة متعددة العوامل.
