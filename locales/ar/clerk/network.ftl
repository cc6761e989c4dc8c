### Clerk، واجهة Frontend API: الشبكة

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = انتهت مهلة الرد
    .long = لم ترد خدمة تابعة لجهة خارجية على أحد الطلبات في الوقت المحدّد.
