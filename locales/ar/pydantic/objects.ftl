### pydantic: ما له حقول خاصة به، ومحتوى الطلب كله

# Data not readable
# .long = The data could not be read because it is not valid JSON.
json_invalid = تعذّرت قراءة البيانات
    .long = تعذّرت قراءة البيانات لأنها ليست بتنسيق JSON صالح.

# JSON text expected
# .long = The JSON data must be text.
json_type = المطلوب نص JSON
    .long = يجب تقديم بيانات JSON على شكل نص.

# Cannot be checked
# .long = This value cannot be checked in the form in which it was sent.
needs_python_object = تعذّر التحقق من القيمة
    .long = لا يمكن التحقق من هذه القيمة بالشكل الذي أُرسلت به.

# Circular reference
# .long = This value contains itself. Please remove the circular reference.
recursion_loop = مرجع دائري
    .long = تحتوي هذه القيمة على نفسها. يُرجى إزالة المرجع الدائري.

# Nested too deeply
# .long = The values are nested too deeply. Please use fewer levels.
recursion_depth_exceeded = تداخل عميق جدًا
    .long = القيم متداخلة على مستويات كثيرة جدًا. يُرجى تقليل عدد المستويات.

# Value not readable
# .long = The value of this field could not be read.
get_attribute_error = تعذّرت قراءة القيمة
    .long = تعذّرت قراءة قيمة هذا الحقل.

# Object expected
# .long = A group of named fields (an object) is expected here.
model_type = المطلوب كائن
    .long = المطلوب هنا مجموعة من الحقول المسمّاة (كائن).

# Object expected
# .long = A group of named fields (an object) is expected here.
model_attributes_type = المطلوب كائن
    .long = المطلوب هنا مجموعة من الحقول المسمّاة (كائن).

# Object expected
# .long = A group of named fields (an object) is expected here.
dataclass_type = المطلوب كائن
    .long = المطلوب هنا مجموعة من الحقول المسمّاة (كائن).

# Wrong kind of object
# .long = This group of fields is not of the kind that is expected here.
dataclass_exact_type = نوع الكائن غير مناسب
    .long = مجموعة الحقول هذه ليست من النوع المتوقّع هنا.

# List or object expected
# .long = A list of values or a group of named fields (an object) is expected here.
named_tuple_type = المطلوب قائمة أو كائن
    .long = المطلوب هنا قائمة من القيم أو مجموعة من الحقول المسمّاة (كائن).

# Object expected
# .long = An object (names with one value each) is expected here.
dict_type = المطلوب كائن
    .long = المطلوب هنا أسماء لكل منها قيمة (كائن).

# Object expected
# .long = An object (names with one value each) is expected here.
frozen_dict_type = المطلوب كائن
    .long = المطلوب هنا أسماء لكل منها قيمة (كائن).

# Object expected
# .long = An object (names with one value each) is expected here.
ordered_dict_type = المطلوب كائن
    .long = المطلوب هنا أسماء لكل منها قيمة (كائن).

# Counts expected
# .long = An object (names with one whole number each) is expected here.
counter_type = المطلوب أعداد
    .long = المطلوب هنا أسماء لكل منها عدد صحيح (كائن).

# Object not readable
# .long = An object (names with one value each) is expected here, but couldn’t be read.
mapping_type = تعذّرت قراءة الكائن
    .long = المطلوب هنا أسماء لكل منها قيمة (كائن)، لكن تعذّرت قراءتها.

# Wrong kind of value
# .long = This value is not of the kind that is expected here.
is_instance_of = نوع القيمة غير مناسب
    .long = هذه القيمة ليست من النوع المتوقّع هنا.

# Wrong type
# .long = The type that is named here is not one of those expected.
is_subclass_of = نوع غير مناسب
    .long = النوع المذكور هنا ليس من الأنواع المتوقّعة.

# Function expected
# .long = A function that can be called is expected here.
callable_type = المطلوب دالة
    .long = المطلوب هنا دالة يمكن استدعاؤها.
