### pydantic: الأعداد

# Number not allowed
# .long = Enter a multiple of { NUMBER($multiple_of, maximumFractionDigits: 15) }.
multiple_of = عدد غير مقبول
    .long = يُرجى إدخال أحد مضاعفات العدد { NUMBER($multiple_of, maximumFractionDigits: 15) }.

# Number not finite
# .long = Enter a finite number.
finite_number = العدد غير منتهٍ
    .long = يُرجى إدخال عدد منتهٍ.

# Whole number expected
# .long = Enter a whole number.
int_type = المطلوب عدد صحيح
    .long = يُرجى إدخال عدد صحيح.

# Not a whole number
# .long = The value couldn’t be read as a whole number. Check it and try again.
int_parsing = القيمة ليست عددًا صحيحًا
    .long = تعذّرت قراءة هذه القيمة على أنها عدد صحيح. يُرجى التحقق منها ثم إعادة المحاولة.

# Number too long
# .long = The number has too many digits.
int_parsing_size = العدد طويل جدًا
    .long = يحتوي هذا العدد على أرقام أكثر من اللازم.

# Whole number expected
# .long = Enter a whole number, without decimal places.
int_from_float = المطلوب عدد صحيح
    .long = يُرجى إدخال عدد صحيح بلا منازل عشرية.

# Number expected
# .long = Enter a number.
float_type = المطلوب عدد
    .long = يُرجى إدخال عدد.

# Not a number
# .long = The value couldn’t be read as a number. Check it and try again.
float_parsing = القيمة ليست عددًا
    .long = تعذّرت قراءة هذه القيمة على أنها عدد. يُرجى التحقق منها ثم إعادة المحاولة.

# Decimal number expected
# .long = Enter a decimal number.
decimal_type = المطلوب عدد عشري
    .long = يُرجى إدخال عدد عشري.

# Not a decimal number
# .long = The value couldn’t be read as a decimal number. Check it and try again.
decimal_parsing = القيمة ليست عددًا عشريًا
    .long = تعذّرت قراءة هذه القيمة على أنها عدد عشري. يُرجى التحقق منها ثم إعادة المحاولة.

# Too many digits
# .long =
#     Use at most { $max_digits ->
#         [one] { $max_digits } digit
#        *[other] { $max_digits } digits
#     } in total.
decimal_max_digits = عدد الأرقام أكبر من المسموح به
    .long =
        { $max_digits ->
            [zero] يُرجى عدم استخدام أي رقم.
            [one] يُرجى ألا يزيد إجمالي عدد الأرقام على رقم واحد.
            [two] يُرجى ألا يزيد إجمالي عدد الأرقام على رقمين.
            [few] يُرجى ألا يزيد إجمالي عدد الأرقام على { $max_digits }.
            [many] يُرجى ألا يزيد إجمالي عدد الأرقام على { $max_digits }.
           *[other] يُرجى ألا يزيد إجمالي عدد الأرقام على { $max_digits }.
        }

# Too many decimal places
# .long =
#     Use at most { $decimal_places ->
#         [one] { $decimal_places } decimal place
#        *[other] { $decimal_places } decimal places
#     }.
decimal_max_places = عدد المنازل العشرية أكبر من المسموح به
    .long =
        يُرجى { $decimal_places ->
            [zero] عدم استخدام أي منزلة عشرية
            [one] استخدام منزلة عشرية واحدة على الأكثر
            [two] استخدام منزلتين عشريتين على الأكثر
            [few] استخدام { $decimal_places } منازل عشرية على الأكثر
            [many] استخدام { $decimal_places } منزلة عشرية على الأكثر
           *[other] استخدام { $decimal_places } منزلة عشرية على الأكثر
        }.

# Too many digits before the decimal point
# .long =
#     Use at most { $whole_digits ->
#         [one] { $whole_digits } digit
#        *[other] { $whole_digits } digits
#     } before the decimal point.
decimal_whole_digits = الأرقام قبل الفاصلة العشرية أكثر من المسموح به
    .long =
        { $whole_digits ->
            [zero] يُرجى عدم استخدام أي رقم قبل الفاصلة العشرية.
            [one] يُرجى ألا يزيد عدد الأرقام قبل الفاصلة العشرية على رقم واحد.
            [two] يُرجى ألا يزيد عدد الأرقام قبل الفاصلة العشرية على رقمين.
            [few] يُرجى ألا يزيد عدد الأرقام قبل الفاصلة العشرية على { $whole_digits }.
            [many] يُرجى ألا يزيد عدد الأرقام قبل الفاصلة العشرية على { $whole_digits }.
           *[other] يُرجى ألا يزيد عدد الأرقام قبل الفاصلة العشرية على { $whole_digits }.
        }

# Fraction expected
# .long = Enter a number or a fraction.
fraction_type = المطلوب عدد كسري
    .long = يُرجى إدخال عدد أو عدد كسري.

# Not a fraction
# .long = The value couldn’t be read as a fraction. Check it and try again.
fraction_parsing = القيمة ليست عددًا كسريًا
    .long = تعذّرت قراءة هذه القيمة على أنها عدد كسري. يُرجى التحقق منها ثم إعادة المحاولة.

# Complex number expected
# .long = Enter a number or a complex number, in a format such as { "1+2j" }.
complex_type = المطلوب عدد مركّب
    .long = يُرجى إدخال عدد حقيقي أو عدد مركّب، بصيغة مثل { "1+2j" }.

# Not a complex number
# .long = The value couldn’t be read as a complex number. Use a format such as { "1+2j" }.
complex_str_parsing = القيمة ليست عددًا مركّبًا
    .long = تعذّرت قراءة هذه القيمة على أنها عدد مركّب. يُرجى استخدام صيغة مثل { "1+2j" }.
