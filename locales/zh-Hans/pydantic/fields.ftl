### pydantic：字段是否存在，以及可选的值

missing = 缺少值
    .long = 此字段为必填项。请填写。

extra_forbidden = 未知字段
    .long = 不需要此字段。请将其移除。

frozen_field = 字段不可更改
    .long = 此字段的值已固定，不能更改。

frozen_instance = 条目不可更改
    .long = 此条目已固定，其中的值不能更改。

no_such_attribute = 未知字段
    .long = 没有名为“{ $attribute }”的字段。

none_required = 不允许填写内容
    .long = 请将此字段留空。

invalid_key = 字段名称无效
    .long = 字段的名称必须是文本。

default_factory_not_called = 值未确定
    .long = 此值所依赖的其他值无效。请先更正那些值。

missing_sentinel_error = 不允许填写内容
    .long = 请移除此字段。

ellipsis_error = 不允许使用此值
    .long = 此值必须是省略号（三个点）。

value_error = 值无效
    .long = 此值无效。请检查后重试。

assertion_error = 不符合要求
    .long = 此值不符合某项要求。请检查后重试。

bool_type = 需要选择“是”或“否”
    .long = 请选择“是”（true）或“否”（false）。

bool_parsing = 既不是“是”也不是“否”
    .long = 无法将此值识别为“是”或“否”。请选择“是”（true）或“否”（false）。

enum = 选项不可用
    .long =
        { COUNT($expected) ->
            [1] 唯一允许的值是{ LIST($expected, type: "or") }。
           *[other] 请选择以下选项之一：{ LIST($expected, type: "or") }。
        }

literal_error = 不允许使用此值
    .long = 此值必须是{ LIST($expected, type: "or") }。

union_tag_invalid = 未知类型
    .long = “{ $discriminator }”的值必须是{ LIST($expected_tags, type: "or") }。

union_tag_not_found = 缺少类型
    .long = “{ $discriminator }”字段决定还需要哪些其他字段。请先填写此字段。
