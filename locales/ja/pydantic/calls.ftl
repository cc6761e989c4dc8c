### pydantic：検査される関数の引数

# Values expected
# .long = Provide a list of values or a group of named values.
arguments_type = 値が必要です
    .long = ここには、値のリスト、または名前の付いた値の集まりが必要です。

# Missing value
# .long = A required value is missing.
missing_argument = 値がありません
    .long = ここに必要な値がありません。

# Unknown value
# .long = No value with this name is expected. Remove it.
unexpected_keyword_argument = 不明な値
    .long = この名前の値はここでは使用できません。削除してください。

# Missing value
# .long = A required value is missing. Provide it by name.
missing_keyword_only_argument = 値がありません
    .long = ここに必要な値がありません。名前を付けて指定する必要があります。

# Too many values
# .long = There are more values than expected. Remove this one.
unexpected_positional_argument = 値が多すぎます
    .long = 値の数が多すぎます。この値を削除してください。

# Missing value
# .long = A required value is missing. Provide it by position, without a name.
missing_positional_only_argument = 値がありません
    .long = ここに必要な値がありません。名前を付けずに、決められた位置で指定する必要があります。

# Value given more than once
# .long = This value was given more than once. Provide it only once.
multiple_argument_values = 値が重複しています
    .long = この値は複数回指定されています。1回だけ指定してください。
