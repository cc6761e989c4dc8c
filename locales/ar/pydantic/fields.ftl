### pydantic: وجود الحقول والاختيارات

# Missing value
# .long = This field is required. Please fill it in.
missing = قيمة مفقودة
    .long = هذا الحقل مطلوب. يُرجى ملؤه.

# Unknown field
# .long = This field is not expected here. Please remove it.
extra_forbidden = حقل غير معروف
    .long = هذا الحقل غير متوقّع هنا. يُرجى حذفه.

# Field cannot be changed
# .long = The value of this field is fixed and cannot be changed.
frozen_field = لا يمكن تغيير الحقل
    .long = قيمة هذا الحقل ثابتة ولا يمكن تغييرها.

# Entry cannot be changed
# .long = This entry is fixed. Its values cannot be changed.
frozen_instance = لا يمكن تغيير المُدخل
    .long = هذا المُدخل ثابت. لا يمكن تغيير قيمه.

# Unknown field
# .long = There is no field with the name “{ $attribute }”.
no_such_attribute = حقل غير معروف
    .long = لا يوجد حقل بالاسم «{ $attribute }».

# No value expected
# .long = Please leave this field empty.
none_required = لا يُتوقّع إدخال قيمة
    .long = يُرجى ترك هذا الحقل فارغًا.

# Invalid field name
# .long = A field name must be text.
invalid_key = اسم الحقل غير صالح
    .long = يجب أن يكون اسم الحقل نصًا.

# Value not determined
# .long = This value depends on other values that are not valid. Please correct those first.
default_factory_not_called = تعذّر تحديد القيمة
    .long = تعتمد هذه القيمة على قيم أخرى غير صالحة. يُرجى تصحيح تلك القيم أولًا.

# No value expected
# .long = Please leave this field out.
missing_sentinel_error = لا يُتوقّع إدخال قيمة
    .long = يُرجى عدم إدراج هذا الحقل.

# Value not allowed
# .long = Only an ellipsis (three dots) is possible here.
ellipsis_error = قيمة غير مقبولة
    .long = لا يُقبل هنا إلا علامة الحذف (ثلاث نقاط).

# Invalid value
# .long = This value is not valid. Please check it.
value_error = قيمة غير صالحة
    .long = هذه القيمة غير صالحة. يُرجى التحقق منها.

# Requirement not met
# .long = This value does not meet a requirement. Please check it.
assertion_error = شرط غير مستوفى
    .long = هناك شرط لا تستوفيه هذه القيمة. يُرجى التحقق منها.

# Yes or no expected
# .long = Please choose yes (true) or no (false).
bool_type = المطلوب «نعم» أو «لا»
    .long = يُرجى اختيار «نعم» (true) أو «لا» (false).

# Neither yes nor no
# .long = This could not be read as yes or no. Please choose yes (true) or no (false).
bool_parsing = القيمة ليست «نعم» ولا «لا»
    .long = تعذّرت قراءة هذه القيمة على أنها «نعم» أو «لا». يُرجى اختيار «نعم» (true) أو «لا» (false).

# Choice not available
# .long = Please choose one of the possible values: { LIST($expected, type: "or") }.
enum = الاختيار غير متاح
    .long = يُرجى اختيار إحدى القيم الممكنة: { LIST($expected, type: "or") }.

# Value not allowed
# .long = Only the following is possible here: { LIST($expected, type: "or") }.
literal_error = قيمة غير مقبولة
    .long = لا يُقبل هنا إلا ما يلي: { LIST($expected, type: "or") }.

# Unknown kind
# .long = In the field “{ $discriminator }”, only the following is possible: { LIST($expected_tags, type: "or") }.
union_tag_invalid = نوع غير معروف
    .long = لا يُقبل في الحقل «{ $discriminator }» إلا ما يلي: { LIST($expected_tags, type: "or") }.

# Kind missing
# .long = The field “{ $discriminator }” decides what else is needed. Please fill it in.
union_tag_not_found = النوع مفقود
    .long = يحدد الحقل «{ $discriminator }» ما يلزم من بيانات أخرى. يُرجى ملؤه.
