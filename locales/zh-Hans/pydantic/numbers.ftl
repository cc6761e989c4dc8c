### pydantic：数字

multiple_of = 不允许使用此数字
    .long = 请输入{ NUMBER($multiple_of, maximumFractionDigits: 15) }的倍数。

finite_number = 应填写有限数值
    .long = 请输入一个有限数值。

int_type = 应填写整数
    .long = 请输入一个整数。

int_parsing = 内容不是整数
    .long = 无法将您输入的内容识别为整数。请检查后重试。

int_parsing_size = 数字太长
    .long = 此数字的位数过多。

int_from_float = 应填写整数
    .long = 请输入一个不带小数的整数。

float_type = 应填写数字
    .long = 请输入一个数字。

float_parsing = 内容不是数字
    .long = 无法将您输入的内容识别为数字。请检查后重试。

decimal_type = 应填写整数或小数
    .long = 请输入一个数字（可包含小数）。

decimal_parsing = 内容不是整数或小数
    .long = 无法将您输入的内容识别为整数或小数。请检查后重试。

decimal_max_digits = 数字位数过多
    .long = 总共最多可使用{ $max_digits }位数字。

decimal_max_places = 小数位数过多
    .long = 最多可使用{ $decimal_places }位小数。

decimal_whole_digits = 小数点前的位数过多
    .long = 小数点前最多可使用{ $whole_digits }位数字。

fraction_type = 应填写分数
    .long = 请输入一个数字或分数。

fraction_parsing = 内容不是分数
    .long = 无法将您输入的内容识别为分数。请检查后重试。

complex_type = 应填写复数
    .long = 请输入一个数字或复数，例如“{ "1+2j" }”。

complex_str_parsing = 内容不是复数
    .long = 无法将您输入的内容识别为复数。请使用“{ "1+2j" }”这样的格式。
