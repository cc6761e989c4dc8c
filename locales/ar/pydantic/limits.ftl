### pydantic: ما يُقارَن به العدد أو التاريخ أو الوقت أو المدة

# Number too small
# .long = Enter a number greater than { NUMBER($gt, maximumFractionDigits: 15) }.
greater_than-GreaterThan = العدد صغير جدًا
    .long = يُرجى إدخال عدد أكبر من { NUMBER($gt, maximumFractionDigits: 15) }.

# Date and time too early
# .long = Choose a date and time after { $gt }.
greater_than-GreaterThanDateTime = التاريخ والوقت مبكران جدًا
    .long = يُرجى اختيار تاريخ ووقت بعد { $gt }.

# Date too early
# .long = Choose a date after { $gt }.
greater_than-GreaterThanDate = التاريخ مبكر جدًا
    .long = يُرجى اختيار تاريخ بعد { $gt }.

# Time too early
# .long = Choose a time after { $gt }.
greater_than-GreaterThanTime = الوقت مبكر جدًا
    .long = يُرجى اختيار وقت بعد { $gt }.

# Duration too short
# .long = Enter a duration longer than { $gt }.
greater_than-GreaterThanDuration = المدة قصيرة جدًا
    .long = يجب أن تكون المدة أطول من الحد المحدّد، وهو { $gt }.

# Number too small
# .long = Enter a number that’s at least { NUMBER($ge, maximumFractionDigits: 15) }.
greater_than_equal-GreaterThanEqual = العدد صغير جدًا
    .long = يُرجى إدخال عدد لا يقل عن { NUMBER($ge, maximumFractionDigits: 15) }.

# Date and time too early
# .long = The earliest allowed date and time is { $ge }.
greater_than_equal-GreaterThanEqualDateTime = التاريخ والوقت مبكران جدًا
    .long = أبكر تاريخ ووقت مسموح بهما هما { $ge }.

# Date too early
# .long = The earliest allowed date is { $ge }.
greater_than_equal-GreaterThanEqualDate = التاريخ مبكر جدًا
    .long = أبكر تاريخ مسموح به هو { $ge }.

# Time too early
# .long = The earliest allowed time is { $ge }.
greater_than_equal-GreaterThanEqualTime = الوقت مبكر جدًا
    .long = أبكر وقت مسموح به هو { $ge }.

# Duration too short
# .long = Enter a duration of at least { $ge }.
greater_than_equal-GreaterThanEqualDuration = المدة قصيرة جدًا
    .long = أقصر مدة مسموح بها هي { $ge }.

# Number too large
# .long = Enter a number less than { NUMBER($lt, maximumFractionDigits: 15) }.
less_than-LessThan = العدد كبير جدًا
    .long = يُرجى إدخال عدد أصغر من { NUMBER($lt, maximumFractionDigits: 15) }.

# Date and time too late
# .long = Choose a date and time before { $lt }.
less_than-LessThanDateTime = التاريخ والوقت متأخران جدًا
    .long = يُرجى اختيار تاريخ ووقت قبل { $lt }.

# Date too late
# .long = Choose a date before { $lt }.
less_than-LessThanDate = التاريخ متأخر جدًا
    .long = يُرجى اختيار تاريخ قبل { $lt }.

# Time too late
# .long = Choose a time before { $lt }.
less_than-LessThanTime = الوقت متأخر جدًا
    .long = يُرجى اختيار وقت قبل { $lt }.

# Duration too long
# .long = Enter a duration shorter than { $lt }.
less_than-LessThanDuration = المدة طويلة جدًا
    .long = يجب أن تكون المدة أقصر من الحد المحدّد، وهو { $lt }.

# Number too large
# .long = Enter a number that’s at most { NUMBER($le, maximumFractionDigits: 15) }.
less_than_equal-LessThanEqual = العدد كبير جدًا
    .long = يُرجى إدخال عدد لا يزيد على { NUMBER($le, maximumFractionDigits: 15) }.

# Date and time too late
# .long = The latest allowed date and time is { $le }.
less_than_equal-LessThanEqualDateTime = التاريخ والوقت متأخران جدًا
    .long = آخر تاريخ ووقت مسموح بهما هما { $le }.

# Date too late
# .long = The latest allowed date is { $le }.
less_than_equal-LessThanEqualDate = التاريخ متأخر جدًا
    .long = آخر تاريخ مسموح به هو { $le }.

# Time too late
# .long = The latest allowed time is { $le }.
less_than_equal-LessThanEqualTime = الوقت متأخر جدًا
    .long = آخر وقت مسموح به هو { $le }.

# Duration too long
# .long = Enter a duration of at most { $le }.
less_than_equal-LessThanEqualDuration = المدة طويلة جدًا
    .long = أطول مدة مسموح بها هي { $le }.
