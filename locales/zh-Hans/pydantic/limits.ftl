### pydantic：与数字、日期、时间或时长比较的界限

greater_than-GreaterThan = 数字太小
    .long = 请输入大于{ NUMBER($gt, maximumFractionDigits: 15) }的数字。

greater_than-GreaterThanDateTime = 日期和时间太早
    .long = 请选择晚于{ $gt }的日期和时间。

greater_than-GreaterThanDate = 日期太早
    .long = 请选择晚于{ $gt }的日期。

greater_than-GreaterThanTime = 时间太早
    .long = 请选择晚于{ $gt }的时间。

greater_than-GreaterThanDuration = 时长太短
    .long = 请输入超过{ $gt }的时长。

greater_than_equal-GreaterThanEqual = 数字太小
    .long = 请输入大于或等于{ NUMBER($ge, maximumFractionDigits: 15) }的数字。

greater_than_equal-GreaterThanEqualDateTime = 日期和时间太早
    .long = 允许的最早日期和时间是{ $ge }。

greater_than_equal-GreaterThanEqualDate = 日期太早
    .long = 允许的最早日期是{ $ge }。

greater_than_equal-GreaterThanEqualTime = 时间太早
    .long = 允许的最早时间是{ $ge }。

greater_than_equal-GreaterThanEqualDuration = 时长太短
    .long = 请输入至少{ $ge }的时长。

less_than-LessThan = 数字太大
    .long = 请输入小于{ NUMBER($lt, maximumFractionDigits: 15) }的数字。

less_than-LessThanDateTime = 日期和时间太晚
    .long = 请选择早于{ $lt }的日期和时间。

less_than-LessThanDate = 日期太晚
    .long = 请选择早于{ $lt }的日期。

less_than-LessThanTime = 时间太晚
    .long = 请选择早于{ $lt }的时间。

less_than-LessThanDuration = 时长太长
    .long = 请输入少于{ $lt }的时长。

less_than_equal-LessThanEqual = 数字太大
    .long = 请输入小于或等于{ NUMBER($le, maximumFractionDigits: 15) }的数字。

less_than_equal-LessThanEqualDateTime = 日期和时间太晚
    .long = 允许的最晚日期和时间是{ $le }。

less_than_equal-LessThanEqualDate = 日期太晚
    .long = 允许的最晚日期是{ $le }。

less_than_equal-LessThanEqualTime = 时间太晚
    .long = 允许的最晚时间是{ $le }。

less_than_equal-LessThanEqualDuration = 时长太长
    .long = 请输入不超过{ $le }的时长。
