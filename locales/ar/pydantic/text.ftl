### pydantic: النصوص والبيانات والعناوين والمعرّفات

# Text expected
# .long = Enter text.
string_type = المطلوب نص
    .long = يُرجى إدخال نص.

# Text not readable
# .long = The text contains characters that can’t be read. Check it and try again.
string_unicode = تعذّرت قراءة النص
    .long = يحتوي هذا النص على أحرف لا يمكن قراءتها. يُرجى التحقق منه ثم إعادة المحاولة.

# Text too short
# .long =
#     Enter at least { $min_length ->
#         [one] { $min_length } character
#        *[other] { $min_length } characters
#     }.
string_too_short = النص قصير جدًا
    .long =
        يُرجى إدخال ما لا يقل عن { $min_length ->
            [zero] { $min_length } حرف
            [one] حرف واحد
            [two] حرفين
            [few] { $min_length } أحرف
            [many] { $min_length } حرفًا
           *[other] { $min_length } حرف
        }.

# Text too long
# .long =
#     Enter at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     }.
string_too_long = النص طويل جدًا
    .long =
        يُرجى { $max_length ->
            [zero] عدم إدخال أي حرف
            [one] إدخال ما لا يزيد على حرف واحد
            [two] إدخال ما لا يزيد على حرفين
            [few] إدخال ما لا يزيد على { $max_length } أحرف
            [many] إدخال ما لا يزيد على { $max_length } حرفًا
           *[other] إدخال ما لا يزيد على { $max_length } حرف
        }.

# Wrong format
# .long = The text doesn’t have the expected format (pattern: { $pattern }).
string_pattern_mismatch = تنسيق غير صحيح
    .long = النص ليس بالتنسيق المتوقّع (النمط: { $pattern }).

# Unsupported characters
# .long = Use only unaccented Latin letters, digits, and common punctuation marks (ASCII).
string_not_ascii = أحرف غير مدعومة
    .long = يُرجى استخدام الأحرف اللاتينية من غير علامات تشكيل، والأرقام من 0 إلى 9، وعلامات الترقيم اللاتينية المعتادة فقط (ASCII).

# Data expected
# .long = Provide text or binary data.
bytes_type = المطلوب بيانات
    .long = المطلوب هنا نص أو بيانات ثنائية.

# Data too short
# .long =
#     The data must be at least { $min_length ->
#         [one] { $min_length } byte
#        *[other] { $min_length } bytes
#     } long.
bytes_too_short = البيانات قصيرة جدًا
    .long =
        يجب ألا يقل طول البيانات عن { $min_length ->
            [zero] { $min_length } بايت
            [one] بايت واحد
            [two] بايتين
            [few] { $min_length } بايتات
            [many] { $min_length } بايتًا
           *[other] { $min_length } بايت
        }.

# Data too long
# .long =
#     The data can be at most { $max_length ->
#         [one] { $max_length } byte
#        *[other] { $max_length } bytes
#     } long.
bytes_too_long = البيانات طويلة جدًا
    .long =
        يجب ألا يزيد طول البيانات على { $max_length ->
            [zero] { $max_length } بايت
            [one] بايت واحد
            [two] بايتين
            [few] { $max_length } بايتات
            [many] { $max_length } بايتًا
           *[other] { $max_length } بايت
        }.

# Data not readable
# .long = The data isn’t encoded correctly. The expected encoding is { $encoding }.
bytes_invalid_encoding = تعذّرت قراءة البيانات
    .long = ترميز البيانات غير صالح. الترميز المتوقّع هو { $encoding }.

# Web address expected
# .long = Enter a web address (URL).
url_type = المطلوب عنوان ويب
    .long = يُرجى إدخال عنوان ويب (URL).

# Invalid web address
# .long = The web address (URL) isn’t valid. Check it and try again.
url_parsing = عنوان الويب غير صالح
    .long = هذا ليس عنوان ويب (URL) صالحًا. يُرجى التحقق منه ثم إعادة المحاولة.

# Invalid web address
# .long = The web address (URL) isn’t written correctly. Check it and try again.
url_syntax_violation = عنوان الويب غير صالح
    .long = عنوان الويب (URL) هذا غير مكتوب بشكل صحيح. يُرجى التحقق منه ثم إعادة المحاولة.

# Web address too long
# .long =
#     The web address (URL) can be at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     } long.
url_too_long = عنوان الويب طويل جدًا
    .long =
        يجب ألا يزيد طول عنوان الويب (URL) على { $max_length ->
            [zero] { $max_length } حرف
            [one] حرف واحد
            [two] حرفين
            [few] { $max_length } أحرف
            [many] { $max_length } حرفًا
           *[other] { $max_length } حرف
        }.

# Wrong kind of web address
# .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.
url_scheme = نوع عنوان الويب غير مناسب
    .long = يجب أن يبدأ عنوان الويب (URL) بالبادئة { LIST($expected_schemes, type: "or") }.

# UUID expected
# .long = Enter an ID in the UUID format.
uuid_type = المطلوب معرّف UUID
    .long = يُرجى إدخال معرّف على شكل UUID.

# Invalid UUID
# .long = The UUID isn’t valid. Check it and try again.
uuid_parsing = معرّف UUID غير صالح
    .long = هذا ليس معرّف UUID صالحًا. يُرجى التحقق منه ثم إعادة المحاولة.

# Wrong UUID version
# .long = Enter a version { $expected_version } UUID.
uuid_version = إصدار UUID غير مناسب
    .long = المطلوب هنا معرّف UUID من الإصدار { $expected_version }.
