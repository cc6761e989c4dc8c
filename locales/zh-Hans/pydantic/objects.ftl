### pydantic：带有字段的值，以及整个请求正文

json_invalid = 数据无法读取
    .long = 无法读取数据，因为它不是有效的 JSON。

json_type = 应为 JSON 文本
    .long = JSON 数据必须是文本。

needs_python_object = 值无法校验
    .long = 无法校验以此形式发送的值。

recursion_loop = 值包含循环引用
    .long = 此值包含它自身。请移除循环引用。

recursion_depth_exceeded = 值嵌套过深
    .long = 值的嵌套层数过多。请减少层数。

get_attribute_error = 值无法读取
    .long = 无法读取此字段的值。

model_type = 应为对象
    .long = 请提供一个对象（一组具名的字段）。

model_attributes_type = 应为对象
    .long = 请提供一个对象（一组具名的字段）。

dataclass_type = 应为对象
    .long = 请提供一个对象（一组具名的字段）。

dataclass_exact_type = 对象类型错误
    .long = 此对象不是所需的类型。

named_tuple_type = 应为列表或对象
    .long = 请提供一个值列表或一个对象（一组具名的字段）。

dict_type = 应为对象
    .long = 请提供一个对象（由键值对组成）。

frozen_dict_type = 应为对象
    .long = 请提供一个对象（由键值对组成）。

ordered_dict_type = 应为对象
    .long = 请提供一个对象（由键值对组成）。

counter_type = 每个键应对应一个整数
    .long = 请提供一个对象（每个键对应一个整数）。

mapping_type = 对象无法读取
    .long = 无法读取此对象（由键值对组成）。

is_instance_of = 值的类型错误
    .long = 此值不是所需的类型。

is_subclass_of = 指定的类型错误
    .long = 指定的类型不在所需的类型之列。

callable_type = 应为函数
    .long = 请提供一个可调用的函数。
