### pydantic: التواريخ والأوقات والمناطق الزمنية والمُدد

# Date expected
# .long = Enter a date.
date_type = المطلوب تاريخ
    .long = يُرجى إدخال تاريخ.

# Invalid date
# .long = The date isn’t valid. Use the format YYYY-MM-DD.
date_parsing = تاريخ غير صالح
    .long = هذا ليس تاريخًا صالحًا. يُرجى استخدام التنسيق YYYY-MM-DD (السنة ثم الشهر ثم اليوم).

# Invalid date
# .long = The value couldn’t be read as a date. Check it and try again.
date_from_datetime_parsing = تاريخ غير صالح
    .long = تعذّرت قراءة هذه القيمة على أنها تاريخ. يُرجى التحقق منها ثم إعادة المحاولة.

# Date without a time expected
# .long = Enter a date without a time.
date_from_datetime_inexact = المطلوب تاريخ بلا وقت
    .long = يُرجى إدخال تاريخ بلا وقت.

# Date must be in the past
# .long = Choose a date in the past.
date_past = يجب أن يكون التاريخ في الماضي
    .long = يُرجى اختيار تاريخ في الماضي.

# Date must be in the future
# .long = Choose a date in the future.
date_future = يجب أن يكون التاريخ في المستقبل
    .long = يُرجى اختيار تاريخ في المستقبل.

# Time expected
# .long = Enter a time of day.
time_type = المطلوب وقت محدّد
    .long = يُرجى إدخال وقت محدّد من اليوم.

# Invalid time
# .long = The time isn’t valid. Check it and try again.
time_parsing = وقت غير صالح
    .long = هذا ليس وقتًا صالحًا. يُرجى التحقق منه ثم إعادة المحاولة.

# Date and time expected
# .long = Enter a date and time.
datetime_type = المطلوب تاريخ ووقت
    .long = يُرجى إدخال تاريخ ووقت.

# Invalid date or time
# .long = The date and time aren’t valid. Check them and try again.
datetime_parsing = تاريخ أو وقت غير صالح
    .long = هذه القيمة ليست تاريخًا ووقتًا صالحين. يُرجى التحقق منها ثم إعادة المحاولة.

# Invalid date or time
# .long = The date and time can’t be used. Check them and try again.
datetime_object_invalid = تاريخ أو وقت غير صالح
    .long = لا يمكن استخدام هذا التاريخ مع هذا الوقت. يُرجى التحقق منهما ثم إعادة المحاولة.

# Invalid date or time
# .long = The value couldn’t be read as a date, with or without a time. Check it and try again.
datetime_from_date_parsing = تاريخ أو وقت غير صالح
    .long = تعذّرت قراءة هذه القيمة على أنها تاريخ، سواء تضمّنت وقتًا أم لا. يُرجى التحقق منها ثم إعادة المحاولة.

# Date and time must be in the past
# .long = Choose a date and time in the past.
datetime_past = يجب أن يكون التاريخ والوقت في الماضي
    .long = يُرجى اختيار تاريخ ووقت في الماضي.

# Date and time must be in the future
# .long = Choose a date and time in the future.
datetime_future = يجب أن يكون التاريخ والوقت في المستقبل
    .long = يُرجى اختيار تاريخ ووقت في المستقبل.

# Time zone not allowed
# .long = Enter the time without a time zone.
timezone_naive = المنطقة الزمنية غير مسموح بها
    .long = يُرجى إدخال الوقت بلا منطقة زمنية.

# Time zone missing
# .long = Enter the time with its time zone.
timezone_aware = المنطقة الزمنية مفقودة
    .long = يُرجى إدخال الوقت مع منطقته الزمنية.

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = منطقة زمنية غير مناسبة
    .long = المطلوب منطقة زمنية بهذا الفرق عن توقيت UTC: { $tz_expected }.

# Duration expected
# .long = Enter a duration.
time_delta_type = المطلوب مدة زمنية
    .long = يُرجى إدخال مدة زمنية.

# Invalid duration
# .long = The duration isn’t valid. Check it and try again.
time_delta_parsing = مدة غير صالحة
    .long = هذه ليست مدة صالحة. يُرجى التحقق منها ثم إعادة المحاولة.
