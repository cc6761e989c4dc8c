### pydantic：列表、集合和元组

too_short = 条目太少
    .long = 请至少提供{ $min_length }个条目。

too_long = 条目过多
    .long = 最多可提供{ $max_length }个条目。

iterable_type = 应为列表
    .long = 请提供一个值列表。

iteration_error = 列表无法读取
    .long = 未能完整读取此列表。

list_type = 应为列表
    .long = 请提供一个值列表。

deque_type = 应为列表
    .long = 请提供一个值列表。

tuple_type = 应为列表
    .long = 请提供一个值列表。

set_type = 应为列表
    .long = 请提供一个没有重复项的值列表。

frozen_set_type = 应为列表
    .long = 请提供一个没有重复项的值列表。

set_item_not_hashable = 不允许使用此条目
    .long = 此条目不能包含在列表中。请使用简单的值，例如文本或数字。
