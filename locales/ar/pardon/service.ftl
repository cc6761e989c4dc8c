### ما تجيب به الخدمة نفسها حين يتعذّر عليها تنفيذ المطلوب

# Unknown error code
# .long = There’s no error with the code “{ $code }”.
unknown_code = رمز خطأ غير معروف
    .long = لا يوجد خطأ بالرمز «{ $code }».

# Unknown error
# .long = The domain “{ $domain }” has no error with the ID “{ $id }”.
unknown_entry = خطأ غير معروف
    .long = لا يتضمّن المجال «{ $domain }» خطأً بالمعرّف «{ $id }».

# Unknown domain
# .long = There’s no domain “{ $domain }”. Did you mean { LIST($similar, type: "or") }?
unknown_domain = مجال غير معروف
    .long = لا يوجد مجال باسم «{ $domain }». هل المقصود { LIST($similar, type: "or") }؟

# Page not found
# .long = There’s nothing at this address.
page_not_found = الصفحة غير موجودة
    .long = لا يوجد شيء في هذا العنوان.

# Method not supported
# .long = This address doesn’t support { $method }.
method_not_allowed = طريقة HTTP غير مدعومة
    .long = هذا العنوان لا يدعم الطريقة { $method }.

# No suitable format
# .long =
#     { COUNT($formats) ->
#         [one] The response is available only in this format: { LIST($formats, type: "unit") }.
#        *[other] The response is available only in these formats: { LIST($formats, type: "unit") }.
#     }
not_acceptable = لا يوجد تنسيق مناسب
    .long =
        { COUNT($formats) ->
            [one] الرد متاح بهذا التنسيق فقط: { LIST($formats) }.
            [two] الرد متاح بهذين التنسيقين فقط: { LIST($formats) }.
            [few] الرد متاح بهذه التنسيقات فقط: { LIST($formats) }.
            [many] الرد متاح بهذه التنسيقات فقط: { LIST($formats) }.
           *[other] الرد متاح بهذه التنسيقات فقط: { LIST($formats) }.
        }

# Parameter missing
# .long = The parameter “{ $parameter }” is missing.
parameter_missing = مُعامِل مفقود
    .long = المُعامِل «{ $parameter }» مفقود.

# Invalid parameter
# .long = The value of the parameter “{ $parameter }” isn’t valid.
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
# .long = This address requires the operator token.
token_required = الرمز المميّز مطلوب
    .long = يتطلّب هذا العنوان الرمز المميّز الخاص بمشغّل الخدمة.

# Invalid request body
# .long = The request body isn’t valid JSON.
body_invalid = نص الطلب غير صالح
    .long = نص الطلب ليس JSON صالحًا.

# Invalid request body
# .long = The request body must be a JSON object.
body_not_an_object = نص الطلب غير صالح
    .long = يجب أن يكون نص الطلب كائن JSON.

# Unknown error body
# .long = The request body is valid JSON, but doesn’t have a known error shape. Known shapes: { LIST($shapes, type: "unit") }.
body_shape_unknown = شكل الخطأ غير معروف
    .long = نص الطلب JSON صالح، لكنه لا يطابق أي شكل معروف للأخطاء. الأشكال المعروفة: { LIST($shapes) }.

# Member missing
# .long = The request body is missing the member “{ $member }”.
member_missing = عنصر مفقود
    .long = العنصر «{ $member }» مفقود في نص الطلب.

# Invalid member
# .long = The value of “{ $member }” in the request body isn’t valid.
member_invalid = عنصر غير صالح
    .long = قيمة العنصر «{ $member }» في نص الطلب غير صالحة.

# Request body too large
# .long = The request body is larger than { $limit }.
body_too_large = نص الطلب كبير جدًا
    .long = نص الطلب أكبر من الحد المسموح به، وهو { $limit }.

# Too many errors at once
# .long =
#     One request can render at most { $limit ->
#         [one] { $limit } error
#        *[other] { $limit } errors
#     }.
batch_too_large = عدد الأخطاء في الطلب أكبر من المسموح به
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
#     “meta” has too many values or is nested too deeply. It can have at most { $keys ->
#         [one] { $keys } key
#        *[other] { $keys } keys
#     } and { $depth ->
#         [one] { $depth } level
#        *[other] { $depth } levels
#     }.
meta_too_large = قيم كثيرة جدًا
    .long =
        القيم في «meta» كثيرة جدًا أو متداخلة بعمق زائد. الحد الأقصى المسموح به: { $keys ->
            [zero] { $keys } مفتاح
            [one] مفتاح واحد
            [two] مفتاحان
            [few] { $keys } مفاتيح
            [many] { $keys } مفتاحًا
           *[other] { $keys } مفتاح
        } و{ $depth ->
            [zero] { $depth } مستوى
            [one] مستوى واحد
            [two] مستويان
            [few] { $depth } مستويات
            [many] { $depth } مستوى
           *[other] { $depth } مستوى
        }.

# Address too long
# .long = The request’s address is longer than { $limit }.
url_too_long = العنوان أطول من المسموح به
    .long = عنوان الطلب أطول من الحد المسموح به، وهو { $limit }.

# Content type not supported
# .long = The content type of the request body must be { $expected }.
media_type_unsupported = نوع المحتوى غير مدعوم
    .long = يجب أن يكون نوع محتوى نص الطلب { $expected }.

# Internal error
# .long = Something went wrong in the service. Please try again later.
internal_error = خطأ داخلي
    .long = حدث خطأ ما داخل الخدمة. يُرجى إعادة المحاولة لاحقًا.

# Request timed out
# .long = The request took longer than { $limit }.
request_timeout = انتهت مهلة الطلب
    .long = استغرق الطلب وقتًا أطول من المهلة المسموح بها، وهي { $limit }.
