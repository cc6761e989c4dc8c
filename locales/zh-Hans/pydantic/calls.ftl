### pydantic：校验参数的函数

arguments_type = 应为列表或一组具名的值
    .long = 请提供一个值列表或一组具名的值。

missing_argument = 缺少必需的值
    .long = 未提供必需的值。

unexpected_keyword_argument = 未知的值
    .long = 不接受使用此名称的值。请将其移除。

missing_keyword_only_argument = 缺少必需的值
    .long = 未提供必需的值。请按名称提供。

unexpected_positional_argument = 值过多
    .long = 值的数量超出了预期。请移除此值。

missing_positional_only_argument = 缺少必需的值
    .long = 未提供必需的值。请按位置提供，不使用名称。

multiple_argument_values = 重复提供了同一个值
    .long = 此值提供了不止一次。请只提供一次。
