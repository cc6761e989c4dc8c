### pydantic：リスト、セット、タプル

# Too few entries
# .long =
#     Please give at least { $min_length ->
#         [one] { $min_length } entry
#        *[other] { $min_length } entries
#     }.
too_short = 件数が足りません
    .long = { $min_length }件以上指定してください。

# Too many entries
# .long =
#     Please give at most { $max_length ->
#         [one] { $max_length } entry
#        *[other] { $max_length } entries
#     }.
too_long = 件数が多すぎます
    .long = { $max_length }件以内で指定してください。

# List expected
# .long = A list of values is expected here.
iterable_type = リストが必要です
    .long = ここには、値のリストが必要です。

# List not readable
# .long = The list could not be read to its end.
iteration_error = リストを読み取れません
    .long = リストを最後まで読み取れませんでした。

# List expected
# .long = A list of values is expected here.
list_type = リストが必要です
    .long = ここには、値のリストが必要です。

# List expected
# .long = A list of values is expected here.
deque_type = リストが必要です
    .long = ここには、値のリストが必要です。

# List expected
# .long = A list of values is expected here.
tuple_type = リストが必要です
    .long = ここには、値のリストが必要です。

# List expected
# .long = A list of different values is expected here.
set_type = リストが必要です
    .long = ここには、重複のない値のリストが必要です。

# List expected
# .long = A list of different values is expected here.
frozen_set_type = リストが必要です
    .long = ここには、重複のない値のリストが必要です。

# Entry not allowed
# .long = This entry cannot be part of the list. Please use a simple value, such as text or a number.
set_item_not_hashable = この値はリストに含められません
    .long = この値をリストに含めることはできません。テキストや数値などの単純な値を使用してください。
