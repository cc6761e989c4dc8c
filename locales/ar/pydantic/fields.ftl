### pydantic: وجود الحقول والاختيارات

# Missing value
# .long = This field is required. Please fill it in.
missing = قيمة مفقودة
    .long = هذا الحقل مطلوب. يُرجى ملؤه.

# Unknown field
# .long = This field isn’t expected. Remove it.
extra_forbidden = حقل غير معروف
    .long = هذا الحقل غير متوقّع هنا. يُرجى حذفه.

# Field can’t be changed
# .long = The value of this field is fixed and can’t be changed.
frozen_field = لا يمكن تغيير الحقل
    .long = قيمة هذا الحقل ثابتة ولا يمكن تغييرها.

# Entry can’t be changed
# .long = This entry is fixed. Its values can’t be changed.
frozen_instance = لا يمكن تغيير المُدخل
    .long = هذا المُدخل ثابت. لا يمكن تغيير قيمه.

# Unknown field
# .long = There’s no field named “{ $attribute }”.
no_such_attribute = حقل غير معروف
    .long = لا يوجد حقل بالاسم «{ $attribute }».

# No value allowed
# .long = Leave this field empty.
none_required = لا يُسمح بأي قيمة
    .long = يُرجى ترك هذا الحقل فارغًا.

# Invalid field name
# .long = A field name must be text.
invalid_key = اسم الحقل غير صالح
    .long = يجب أن يكون اسم الحقل نصًا.

# Value not determined
# .long = This value depends on other values that aren’t valid. Correct those first.
default_factory_not_called = تعذّر تحديد القيمة
    .long = تعتمد هذه القيمة على قيم أخرى غير صالحة. يُرجى تصحيح تلك القيم أولًا.

# No value allowed
# .long = Leave this field out.
missing_sentinel_error = لا يُسمح بأي قيمة
    .long = يُرجى عدم إدراج هذا الحقل.

# Value not allowed
# .long = The value must be an ellipsis (three dots).
ellipsis_error = قيمة غير مقبولة
    .long = لا يُقبل هنا إلا علامة الحذف (ثلاث نقاط).

# Invalid value
# .long = This value isn’t valid. Check it and try again.
value_error = قيمة غير صالحة
    .long = هذه القيمة غير صالحة. يُرجى التحقق منها ثم إعادة المحاولة.

# Requirement not met
# .long = This value doesn’t meet a requirement. Check it and try again.
assertion_error = شرط غير مستوفى
    .long = هناك شرط لا تستوفيه هذه القيمة. يُرجى التحقق منها ثم إعادة المحاولة.

# Yes or no expected
# .long = Choose yes (true) or no (false).
bool_type = المطلوب «نعم» أو «لا»
    .long = يُرجى اختيار «نعم» (true) أو «لا» (false).

# Neither yes nor no
# .long = The value couldn’t be read as yes or no. Choose yes (true) or no (false).
bool_parsing = القيمة ليست «نعم» ولا «لا»
    .long = تعذّرت قراءة هذه القيمة على أنها «نعم» أو «لا». يُرجى اختيار «نعم» (true) أو «لا» (false).

# Choice not available
# .long =
#     { COUNT($expected) ->
#         [one] The only allowed value is { LIST($expected, type: "or") }.
#        *[other] Choose one of these values: { LIST($expected, type: "or") }.
#     }
enum = الاختيار غير متاح
    .long =
        { COUNT($expected) ->
            [one] القيمة الوحيدة المسموح بها هي { LIST($expected, type: "or") }.
            [two] يُرجى اختيار إحدى القيمتين التاليتين: { LIST($expected, type: "or") }.
            [few] يُرجى اختيار إحدى القيم التالية: { LIST($expected, type: "or") }.
            [many] يُرجى اختيار إحدى القيم التالية: { LIST($expected, type: "or") }.
           *[other] يُرجى اختيار إحدى القيم التالية: { LIST($expected, type: "or") }.
        }

# Value not allowed
# .long = The value must be { LIST($expected, type: "or") }.
literal_error = قيمة غير مقبولة
    .long = يجب أن تكون القيمة { LIST($expected, type: "or") }.

# Unknown type
# .long = The value of “{ $discriminator }” must be { LIST($expected_tags, type: "or") }.
union_tag_invalid = نوع غير معروف
    .long =
        { COUNT($expected_tags) ->
            [one] القيمة الوحيدة المسموح بها للحقل «{ $discriminator }» هي { LIST($expected_tags, type: "or") }.
            [two] يجب أن تكون قيمة الحقل «{ $discriminator }» إحدى القيمتين التاليتين: { LIST($expected_tags, type: "or") }.
            [few] يجب أن تكون قيمة الحقل «{ $discriminator }» إحدى القيم التالية: { LIST($expected_tags, type: "or") }.
            [many] يجب أن تكون قيمة الحقل «{ $discriminator }» إحدى القيم التالية: { LIST($expected_tags, type: "or") }.
           *[other] يجب أن تكون قيمة الحقل «{ $discriminator }» إحدى القيم التالية: { LIST($expected_tags, type: "or") }.
        }

# Type missing
# .long = The field “{ $discriminator }” determines which other fields are needed. Fill it in first.
union_tag_not_found = النوع مفقود
    .long = يحدد الحقل «{ $discriminator }» الحقول الأخرى اللازمة. يُرجى ملؤه أولًا.
