### pydantic：リスト、セット、タプル

# Too few entries
# .long =
#     Provide at least { $min_length ->
#         [one] { $min_length } entry
#        *[other] { $min_length } entries
#     }.
too_short = 件数が足りません
    .long = { $min_length }件以上入力してください。

# Too many entries
# .long =
#     Provide at most { $max_length ->
#         [one] { $max_length } entry
#        *[other] { $max_length } entries
#     }.
too_long = 件数が多すぎます
    .long = 入力できるのは{ $max_length }件までです。

# List expected
# .long = Provide a list of values.
iterable_type = リストが必要です
    .long = 値のリストを指定してください。

# List not readable
# .long = The list couldn’t be read to the end.
iteration_error = リストを読み取れません
    .long = リストを最後まで読み取れませんでした。

# List expected
# .long = Provide a list of values.
list_type = リストが必要です
    .long = 値のリストを指定してください。

# List expected
# .long = Provide a list of values.
deque_type = リストが必要です
    .long = 値のリストを指定してください。

# List expected
# .long = Provide a list of values.
tuple_type = リストが必要です
    .long = 値のリストを指定してください。

# List expected
# .long = Provide a list of values without duplicates.
set_type = リストが必要です
    .long = 重複のない値のリストを指定してください。

# List expected
# .long = Provide a list of values without duplicates.
frozen_set_type = リストが必要です
    .long = 重複のない値のリストを指定してください。

# Entry not allowed
# .long = This entry can’t be part of the list. Use a simple value, such as text or a number.
set_item_not_hashable = この値はリストに含められません
    .long = この値をリストに含めることはできません。テキストや数値などの単純な値を使用してください。
