### pydantic：検査される関数の引数

# Values expected
# .long = Provide a list of values or a group of named values.
arguments_type = 値のリストまたは名前付きの値が必要です
    .long = 値のリスト、または名前付きの値の集まりを指定してください。

# Missing value
# .long = A required value is missing.
missing_argument = 必要な値がありません
    .long = 必要な値が指定されていません。

# Unknown value
# .long = No value with this name is expected. Remove it.
unexpected_keyword_argument = 不明な値です
    .long = この名前の値は使用できません。削除してください。

# Missing value
# .long = A required value is missing. Provide it by name.
missing_keyword_only_argument = 必要な値がありません
    .long = 必要な値が指定されていません。名前を付けて指定してください。

# Too many values
# .long = There are more values than expected. Remove this one.
unexpected_positional_argument = 値が多すぎます
    .long = 値の数が想定より多くなっています。この値を削除してください。

# Missing value
# .long = A required value is missing. Provide it by position, without a name.
missing_positional_only_argument = 必要な値がありません
    .long = 必要な値が指定されていません。名前を付けずに、位置で指定してください。

# Value given more than once
# .long = This value was given more than once. Provide it only once.
multiple_argument_values = 値が重複しています
    .long = この値は複数回指定されています。1回だけ指定してください。
