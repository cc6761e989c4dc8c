### Clerk، واجهة Frontend API: الشبكة

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = انتهت مهلة البوابة
    .long = انتهت مهلة طلب موجّه إلى خدمة تابعة لجهة خارجية.
