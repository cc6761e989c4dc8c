### ما تجيب به الخدمة نفسها حين يتعذّر عليها تنفيذ المطلوب

# Unknown error code
# .long = No catalogue has an error with the code “{ $code }”.
unknown_code = رمز خطأ غير معروف
    .long = لا يتضمّن أي فهرس خطأً بالرمز «{ $code }».

# Unknown error
# .long = The domain “{ $domain }” has no error with the id “{ $id }”.
unknown_entry = خطأ غير معروف
    .long = لا يتضمّن المجال «{ $domain }» خطأً بالمعرّف «{ $id }».

# Page not found
# .long = There is nothing at this address.
page_not_found = الصفحة غير موجودة
    .long = لا يوجد شيء على هذا العنوان.

# Method not allowed
# .long = The method { $method } is not possible at this address.
method_not_allowed = الطريقة غير مسموح بها
    .long = الطريقة { $method } غير متاحة على هذا العنوان.

# No acceptable format
# .long = The answer is available only in these formats: { LIST($formats, type: "unit") }.
not_acceptable = لا يوجد تنسيق مقبول
    .long = الرد متاح بهذه التنسيقات فقط: { LIST($formats, type: "unit") }.

# Parameter missing
# .long = The parameter “{ $parameter }” is missing.
parameter_missing = مُعامِل مفقود
    .long = المُعامِل «{ $parameter }» مفقود.

# Invalid parameter
# .long = The value of the parameter “{ $parameter }” is not valid.
parameter_invalid = مُعامِل غير صالح
    .long = قيمة المُعامِل «{ $parameter }» غير صالحة.

# Parameter too long
# .long =
#     The parameter “{ $parameter }” is longer than { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
parameter_too_long = المُعامِل أطول من المسموح به
    .long =
        { $limit ->
            [zero] لا يُسمح بأي حرف في المُعامِل «{ $parameter }».
            [one] يزيد طول المُعامِل «{ $parameter }» على حرف واحد.
            [two] يزيد طول المُعامِل «{ $parameter }» على حرفين.
            [few] يزيد طول المُعامِل «{ $parameter }» على { $limit } أحرف.
            [many] يزيد طول المُعامِل «{ $parameter }» على { $limit } حرفًا.
           *[other] يزيد طول المُعامِل «{ $parameter }» على { $limit } حرف.
        }

# Token required
# .long = This address needs the operator’s token.
token_required = الرمز المميّز مطلوب
    .long = يتطلّب هذا العنوان الرمز المميّز الخاص بمشغّل الخدمة.

# Invalid request body
# .long = The request body is not valid JSON of the expected form.
body_invalid = نص الطلب غير صالح
    .long = نص الطلب ليس JSON صالحًا بالشكل المتوقّع.

# Request body too large
# .long = The request body is larger than { $limit }.
body_too_large = نص الطلب كبير جدًا
    .long = نص الطلب أكبر من الحد المسموح به: { $limit }.

# Too many errors at once
# .long =
#     At most { $limit ->
#         [one] { $limit } error
#        *[other] { $limit } errors
#     } can be rendered in one request.
batch_too_large = أخطاء كثيرة دفعةً واحدة
    .long =
        { $limit ->
            [zero] لا يمكن عرض أي خطأ في الطلب الواحد.
            [one] لا يمكن عرض أكثر من خطأ واحد في الطلب الواحد.
            [two] لا يمكن عرض أكثر من خطأين في الطلب الواحد.
            [few] لا يمكن عرض أكثر من { $limit } أخطاء في الطلب الواحد.
            [many] لا يمكن عرض أكثر من { $limit } خطأً في الطلب الواحد.
           *[other] لا يمكن عرض أكثر من { $limit } خطأ في الطلب الواحد.
        }

# Too many values
# .long =
#     The values in “meta” are too many or too deeply nested: at most { $keys ->
#         [one] { $keys } key
#        *[other] { $keys } keys
#     } and { $depth ->
#         [one] { $depth } level
#        *[other] { $depth } levels
#     } are allowed.
meta_too_large = قيم كثيرة جدًا
    .long =
        القيم في «meta» كثيرة جدًا أو متداخلة بعمق زائد. الحد الأقصى المسموح به للمفاتيح: { $keys ->
            [zero] لا مفاتيح
            [one] مفتاح واحد
            [two] مفتاحان
            [few] { $keys } مفاتيح
            [many] { $keys } مفتاحًا
           *[other] { $keys } مفتاح
        }، وللمستويات: { $depth ->
            [zero] لا مستويات
            [one] مستوى واحد
            [two] مستويان
            [few] { $depth } مستويات
            [many] { $depth } مستوى
           *[other] { $depth } مستوى
        }.

# Address too long
# .long = The address of the request is longer than { $limit }.
url_too_long = العنوان أطول من المسموح به
    .long = عنوان الطلب أطول من الحد المسموح به: { $limit }.

# Request headers too large
# .long = The headers of the request are larger than { $limit }.
head_too_large = ترويسات الطلب أكبر من المسموح به
    .long = ترويسات الطلب أكبر من الحد المسموح به: { $limit }.

# Unsupported media type
# .long = The request body has to be of the type { $expected }.
media_type_unsupported = نوع الوسائط غير مدعوم
    .long = يجب أن يكون نص الطلب من النوع { $expected }.

# Internal error
# .long = Something went wrong inside the service. Please try again later.
internal_error = خطأ داخلي
    .long = حدث خطأ ما داخل الخدمة. يُرجى إعادة المحاولة لاحقًا.

# Request timed out
# .long = The request took longer than { $limit }.
request_timeout = انتهت مهلة الطلب
    .long = استغرق الطلب وقتًا أطول من المهلة المسموح بها: { $limit }.
