### AuthOS: أخطاء خطافات الويب

# URL not HTTP(S)
# .long = A webhook URL must start with http:// or https://.
# .resolution = Use http:// or https://
INVALID_WEBHOOK_URL = عنوان URL لا يستخدم { "HTTP(S)" }
    .long = يجب أن يبدأ عنوان URL لخطاف الويب بالبادئة { "http://" } أو { "https://" }.
    .resolution = استخدام { "http://" } أو { "https://" }

# Unknown event type
# .long = This isn’t a known event type.
# .resolution = Use valid event type
INVALID_WEBHOOK_EVENT = نوع حدث غير معروف
    .long = نوع الحدث المُرسل غير معروف.
    .resolution = استخدام نوع حدث صالح

# Webhook name taken
# .long = A webhook with this name already exists.
# .resolution = Use different name
WEBHOOK_NAME_EXISTS = اسم خطاف الويب مستخدم بالفعل
    .long = يوجد بالفعل خطاف ويب بهذا الاسم.
    .resolution = استخدام اسم آخر
