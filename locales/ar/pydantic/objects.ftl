### pydantic: ما له حقول خاصة به، ومحتوى الطلب كله

# Data not readable
# .long = The data couldn’t be read because it isn’t valid JSON.
json_invalid = تعذّرت قراءة البيانات
    .long = تعذّرت قراءة البيانات لأنها ليست بتنسيق JSON صالح.

# JSON text expected
# .long = The JSON data must be text.
json_type = المطلوب نص JSON
    .long = يجب أن تكون بيانات JSON نصًا.

# Value can’t be checked
# .long = This value can’t be checked in the form in which it was sent.
needs_python_object = تعذّر التحقق من القيمة
    .long = لا يمكن التحقق من هذه القيمة بالشكل الذي أُرسلت به.

# Circular reference
# .long = This value contains itself. Remove the circular reference.
recursion_loop = مرجع دائري
    .long = تحتوي هذه القيمة على نفسها. يُرجى إزالة المرجع الدائري.

# Nested too deeply
# .long = The values are nested too deeply. Use fewer levels.
recursion_depth_exceeded = تداخل عميق جدًا
    .long = القيم متداخلة على مستويات كثيرة جدًا. يُرجى تقليل عدد المستويات.

# Value not readable
# .long = The value of this field couldn’t be read.
get_attribute_error = تعذّرت قراءة القيمة
    .long = تعذّرت قراءة قيمة هذا الحقل.

# Object expected
# .long = Provide an object (a group of named fields).
model_type = المطلوب كائن
    .long = المطلوب هنا كائن، أي مجموعة من الحقول المسمّاة.

# Object expected
# .long = Provide an object (a group of named fields).
model_attributes_type = المطلوب كائن
    .long = المطلوب هنا كائن، أي مجموعة من الحقول المسمّاة.

# Object expected
# .long = Provide an object (a group of named fields).
dataclass_type = المطلوب كائن
    .long = المطلوب هنا كائن، أي مجموعة من الحقول المسمّاة.

# Wrong kind of object
# .long = This object isn’t of the expected kind.
dataclass_exact_type = نوع الكائن غير مناسب
    .long = هذا الكائن ليس من النوع المتوقّع هنا.

# List or object expected
# .long = Provide a list of values or an object (a group of named fields).
named_tuple_type = المطلوب قائمة أو كائن
    .long = المطلوب هنا قائمة من القيم أو كائن، أي مجموعة من الحقول المسمّاة.

# Object expected
# .long = Provide an object (names with one value each).
dict_type = المطلوب كائن
    .long = المطلوب هنا كائن، أي مجموعة أسماء لكل منها قيمة واحدة.

# Object expected
# .long = Provide an object (names with one value each).
frozen_dict_type = المطلوب كائن
    .long = المطلوب هنا كائن، أي مجموعة أسماء لكل منها قيمة واحدة.

# Object expected
# .long = Provide an object (names with one value each).
ordered_dict_type = المطلوب كائن
    .long = المطلوب هنا كائن، أي مجموعة أسماء لكل منها قيمة واحدة.

# Counts expected
# .long = Provide an object (names with one whole number each).
counter_type = المطلوب أعداد
    .long = المطلوب هنا كائن، أي مجموعة أسماء لكل منها عدد صحيح واحد.

# Object not readable
# .long = The object (names with one value each) couldn’t be read.
mapping_type = تعذّرت قراءة الكائن
    .long = تعذّرت قراءة هذا الكائن، أي مجموعة الأسماء التي لكل منها قيمة واحدة.

# Wrong kind of value
# .long = This value isn’t of the expected kind.
is_instance_of = نوع القيمة غير مناسب
    .long = هذه القيمة ليست من النوع المتوقّع هنا.

# Wrong type
# .long = The named type isn’t one of the expected types.
is_subclass_of = نوع غير مناسب
    .long = النوع المذكور هنا ليس من الأنواع المتوقّعة.

# Function expected
# .long = Provide a function that can be called.
callable_type = المطلوب دالة
    .long = المطلوب هنا دالة يمكن استدعاؤها.
