### pydantic：字段是否存在，以及可选的值

missing = 缺少必填项
    .long = 此字段为必填项。请填写。

extra_forbidden = 未知字段
    .long = 不需要此字段。请将其移除。

frozen_field = 字段不可更改
    .long = 此字段不允许修改，其值不能更改。

frozen_instance = 条目不可更改
    .long = 此条目不允许修改，其中的值不能更改。

no_such_attribute = 未知字段
    .long = 不存在字段“{ $attribute }”。

none_required = 不允许填写内容
    .long = 请将此字段留空。

invalid_key = 字段名称无效
    .long = 字段的名称必须是文本。

default_factory_not_called = 无法确定此值
    .long = 此项所依赖的其他内容无效。请先更正这些内容。

missing_sentinel_error = 不允许提供此字段
    .long = 请移除此字段。

ellipsis_error = 不允许使用此值
    .long = 此值必须是省略号（三个点）。

value_error = 内容无效
    .long = 您提供的内容无效。请检查后重试。

assertion_error = 内容不符合要求
    .long = 您提供的内容不符合某项要求。请检查后重试。

bool_type = 应选择“是”或“否”
    .long = 请选择“是”（true）或“否”（false）。

bool_parsing = 内容无法识别为“是”或“否”
    .long = 无法将此内容识别为“是”或“否”。请选择“是”（true）或“否”（false）。

enum = 选项不可用
    .long =
        { COUNT($expected) ->
            [1] 唯一允许的值：{ LIST($expected, type: "or") }。
           *[other] 请选择以下选项之一：{ LIST($expected, type: "or") }。
        }

literal_error = 不允许使用此值
    .long = 此处只允许以下值：{ LIST($expected, type: "or") }。

union_tag_invalid = 未知类型
    .long = “{ $discriminator }”只允许以下值：{ LIST($expected_tags, type: "or") }。

union_tag_not_found = 未指定类型
    .long = “{ $discriminator }”字段决定还需要哪些其他字段。请先填写此字段。
