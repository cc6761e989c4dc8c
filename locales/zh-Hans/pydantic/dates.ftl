### pydantic：日期、时间、时区和时长

date_type = 应填写日期
    .long = 请输入日期。

date_parsing = 日期无效
    .long = 此日期无效。请使用 YYYY-MM-DD 格式。

date_from_datetime_parsing = 日期无效
    .long = 无法将您输入的内容识别为日期。请检查后重试。

date_from_datetime_inexact = 应填写不带时间的日期
    .long = 请只输入日期，不要输入时间。

date_past = 日期必须早于今天
    .long = 请选择一个过去的日期。

date_future = 日期必须晚于今天
    .long = 请选择一个未来的日期。

time_type = 应填写时间
    .long = 请输入时间（几点几分）。

time_parsing = 时间无效
    .long = 此时间无效。请检查后重试。

datetime_type = 应填写日期和时间
    .long = 请输入日期和时间。

datetime_parsing = 日期或时间无效
    .long = 此日期和时间无效。请检查后重试。

datetime_object_invalid = 日期或时间无效
    .long = 此日期和时间无法使用。请检查后重试。

datetime_from_date_parsing = 日期或时间无效
    .long = 无法将您输入的内容识别为日期（可包含时间）。请检查后重试。

datetime_past = 日期和时间必须早于现在
    .long = 请选择一个过去的日期和时间。

datetime_future = 日期和时间必须晚于现在
    .long = 请选择一个未来的日期和时间。

timezone_naive = 不允许使用时区
    .long = 请输入不带时区的时间。

timezone_aware = 缺少时区
    .long = 请输入带有时区的时间。

timezone_offset = 时区错误
    .long = 时区必须是 UTC{ $tz_expected }。

time_delta_type = 应填写时长
    .long = 请输入时长。

time_delta_parsing = 时长无效
    .long = 此时长无效。请检查后重试。
