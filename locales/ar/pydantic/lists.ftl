### pydantic: القوائم والمجموعات

# Too few entries
# .long =
#     Provide at least { $min_length ->
#         [one] { $min_length } entry
#        *[other] { $min_length } entries
#     }.
too_short = عدد العناصر أقل من المطلوب
    .long =
        يُرجى إدخال ما لا يقل عن { $min_length ->
            [zero] { $min_length } عنصر
            [one] عنصر واحد
            [two] عنصرين
            [few] { $min_length } عناصر
            [many] { $min_length } عنصرًا
           *[other] { $min_length } عنصر
        }.

# Too many entries
# .long =
#     Provide at most { $max_length ->
#         [one] { $max_length } entry
#        *[other] { $max_length } entries
#     }.
too_long = عدد العناصر أكبر من المسموح به
    .long =
        يُرجى { $max_length ->
            [zero] عدم إدخال أي عنصر
            [one] إدخال ما لا يزيد على عنصر واحد
            [two] إدخال ما لا يزيد على عنصرين
            [few] إدخال ما لا يزيد على { $max_length } عناصر
            [many] إدخال ما لا يزيد على { $max_length } عنصرًا
           *[other] إدخال ما لا يزيد على { $max_length } عنصر
        }.

# List expected
# .long = Provide a list of values.
iterable_type = المطلوب قائمة
    .long = المطلوب هنا قائمة من القيم.

# List not readable
# .long = The list couldn’t be read to the end.
iteration_error = تعذّرت قراءة القائمة
    .long = تعذّرت قراءة القائمة حتى آخرها.

# List expected
# .long = Provide a list of values.
list_type = المطلوب قائمة
    .long = المطلوب هنا قائمة من القيم.

# List expected
# .long = Provide a list of values.
deque_type = المطلوب قائمة
    .long = المطلوب هنا قائمة من القيم.

# List expected
# .long = Provide a list of values.
tuple_type = المطلوب قائمة
    .long = المطلوب هنا قائمة من القيم.

# List expected
# .long = Provide a list of values without duplicates.
set_type = المطلوب قائمة
    .long = المطلوب هنا قائمة من القيم غير المكرّرة.

# List expected
# .long = Provide a list of values without duplicates.
frozen_set_type = المطلوب قائمة
    .long = المطلوب هنا قائمة من القيم غير المكرّرة.

# Entry not allowed
# .long = This entry can’t be part of the list. Use a simple value, such as text or a number.
set_item_not_hashable = عنصر غير مقبول
    .long = لا يمكن أن يكون هذا العنصر ضمن القائمة. يُرجى استخدام قيمة بسيطة، مثل نص أو عدد.
