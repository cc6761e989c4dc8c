### Clerk، واجهة Frontend API: الطلبات

# Invalid query parameter
# .long = { $value } does not match one of the allowed values for parameter { $param }
invalid_query_parameter_value = مُعامِل استعلام غير صالح
    .long = ليست القيمة «{ $value }» من القيم المسموح بها للمُعامِل «{ $param }».

# Request body invalid
# .long = The request body is invalid. Please consult the API documentation for more information.
request_body_invalid-InvalidRequestBody = نص الطلب غير صالح
    .long = نص الطلب غير صالح. للمزيد من المعلومات، يُرجى الرجوع إلى وثائق واجهة API.

# Malformed request parameters
# .long = The request parameters are malformed and could not be parsed
malformed_request_parameters = تنسيق مُعامِلات الطلب غير سليم
    .long = تنسيق مُعامِلات الطلب غير سليم، وتعذّر تحليلها.

# Query parameter missing
# .long = The query parameter '{ $param }' is missing from the request. Please consult the API documentation for more information.
missing_query_parameter = مُعامِل استعلام مفقود
    .long = مُعامِل الاستعلام «{ $param }» مفقود من الطلب. للمزيد من المعلومات، يُرجى الرجوع إلى وثائق واجهة API.

# Origin header missing
# .long = This request requires an Origin header to be set, but it is missing
origin_missing = ترويسة «Origin» مفقودة
    .long = يتطلّب هذا الطلب تعيين ترويسة «Origin»، لكنها مفقودة.

# invalid secret key
# .long = The secret key given with this proxy request is invalid.
proxy_request_invalid_secret_key = المفتاح السري غير صالح
    .long = المفتاح السري المُرسل مع هذا الطلب عبر الخادم الوكيل غير صالح.

# missing secret key
# .long = When using a proxy, it's required to also pass the instance secret key in the Clerk-Secret-Key header.
proxy_request_missing_secret_key = المفتاح السري مفقود
    .long = عند استخدام خادم وكيل (proxy)، يجب أيضًا إرسال المفتاح السري للمثيل في ترويسة «Clerk-Secret-Key».

# Content-Type is unsupported
# .long = Content-Type { $actual } is unsupported. You should use { $expected } instead.
unsupported_content_type = قيمة ترويسة «Content-Type» غير مدعومة
    .long = القيمة { $actual } غير مدعومة في ترويسة «Content-Type». يُرجى استخدام { $expected } بدلًا منها.
