### Clerk، واجهة Frontend API: الأخطاء الداخلية

# Bad request
# .long = Bad request
bad_request-BadRequest = طلب غير صالح
    .long = تعذّرت معالجة الطلب لأنه غير صالح.

# Invalid request
# .long = { $message }
bad_request-BadRequestWithMessage = طلب غير صالح
    .long = { $message }

# resource busy
# .long = This resource is currently being modified by another request. Please try again.
resource_locked = المورد قيد التعديل
    .long = يجري حاليًا تعديل هذا المورد من خلال طلب آخر. يُرجى إعادة المحاولة.

# Oops, an unexpected error occurred
# .long = There was an internal error on our servers. We've been notified and are working on fixing it.
internal_clerk_error = عذرًا، حدث خطأ غير متوقّع
    .long = حدث خطأ داخلي في خوادمنا. وصلنا إشعار به ونعمل على إصلاحه.
