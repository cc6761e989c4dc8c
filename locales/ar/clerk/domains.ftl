### Clerk، واجهة Frontend API: النطاقات

# operation not allowed
# .long = This operation is not allowed on a satellite domain. Try again using the primary domain of your instance.
operation_not_allowed_on_satellite_domain = العملية غير مسموح بها
    .long = هذه العملية غير مسموح بها على نطاق تابع. يُرجى إعادة المحاولة باستخدام النطاق الأساسي للمثيل.

# sync nonce already consumed
# .long = The given sync nonce has already been consumed and cannot be re-used.
sync_nonce_already_consumed = سبق استخدام قيمة nonce للمزامنة
    .long = سبق استخدام قيمة nonce المُرسلة للمزامنة، ولا يمكن استخدامها مرة أخرى.
