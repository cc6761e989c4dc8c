### pydantic: مُعامِلات دالة تتحقق منها

# Values expected
# .long = Provide a list of values or a group of named values.
arguments_type = المطلوب قيم
    .long = المطلوب هنا قائمة من القيم أو مجموعة من القيم المسمّاة.

# Missing value
# .long = A required value is missing.
missing_argument = قيمة مفقودة
    .long = القيمة المطلوبة هنا مفقودة.

# Unknown value
# .long = No value with this name is expected. Remove it.
unexpected_keyword_argument = قيمة غير معروفة
    .long = القيمة بهذا الاسم غير متوقّعة هنا. يُرجى حذفها.

# Missing value
# .long = A required value is missing. Provide it by name.
missing_keyword_only_argument = قيمة مفقودة
    .long = القيمة المطلوبة هنا مفقودة. يجب تمريرها باسمها.

# Too many values
# .long = There are more values than expected. Remove this one.
unexpected_positional_argument = عدد القيم أكبر من المتوقّع
    .long = عدد القيم أكبر من المتوقّع. يُرجى حذف هذه القيمة.

# Missing value
# .long = A required value is missing. Provide it by position, without a name.
missing_positional_only_argument = قيمة مفقودة
    .long = القيمة المطلوبة هنا مفقودة. يجب تمريرها بحسب موضعها، من دون اسم.

# Value given more than once
# .long = This value was given more than once. Provide it only once.
multiple_argument_values = قيمة مُرّرت أكثر من مرة
    .long = مُرّرت هذه القيمة أكثر من مرة. يُرجى تمريرها مرة واحدة فقط.
