### pydantic：項目を持つもの、およびリクエストの本文全体

# Data not readable
# .long = The data couldn’t be read because it isn’t valid JSON.
json_invalid = データを読み取れません
    .long = 有効なJSONではないため、データを読み取れませんでした。

# JSON text expected
# .long = The JSON data must be text.
json_type = JSONのテキストが必要です
    .long = JSONデータはテキストで指定してください。

# Value can’t be checked
# .long = This value can’t be checked in the form in which it was sent.
needs_python_object = この値は検証できません
    .long = 送信された形式のままでは、この値を検証できません。

# Circular reference
# .long = This value contains itself. Remove the circular reference.
recursion_loop = 循環参照があります
    .long = この値には、その値自体が含まれています。循環参照を取り除いてください。

# Nested too deeply
# .long = The values are nested too deeply. Use fewer levels.
recursion_depth_exceeded = データの入れ子が深すぎます
    .long = 値の入れ子が深すぎます。階層を減らしてください。

# Value not readable
# .long = The value of this field couldn’t be read.
get_attribute_error = 値を読み取れません
    .long = この項目の値を読み取れませんでした。

# Object expected
# .long = Provide an object (a group of named fields).
model_type = オブジェクトが必要です
    .long = オブジェクト（名前付きの項目の集まり）を指定してください。

# Object expected
# .long = Provide an object (a group of named fields).
model_attributes_type = オブジェクトが必要です
    .long = オブジェクト（名前付きの項目の集まり）を指定してください。

# Object expected
# .long = Provide an object (a group of named fields).
dataclass_type = オブジェクトが必要です
    .long = オブジェクト（名前付きの項目の集まり）を指定してください。

# Wrong kind of object
# .long = This object isn’t of the expected kind.
dataclass_exact_type = オブジェクトの種類が正しくありません
    .long = このオブジェクトは、必要な種類のオブジェクトではありません。

# List or object expected
# .long = Provide a list of values or an object (a group of named fields).
named_tuple_type = リストまたはオブジェクトが必要です
    .long = 値のリスト、またはオブジェクト（名前付きの項目の集まり）を指定してください。

# Object expected
# .long = Provide an object (names with one value each).
dict_type = オブジェクトが必要です
    .long = オブジェクト（名前と値の組の集まり）を指定してください。

# Object expected
# .long = Provide an object (names with one value each).
frozen_dict_type = オブジェクトが必要です
    .long = オブジェクト（名前と値の組の集まり）を指定してください。

# Object expected
# .long = Provide an object (names with one value each).
ordered_dict_type = オブジェクトが必要です
    .long = オブジェクト（名前と値の組の集まり）を指定してください。

# Counts expected
# .long = Provide an object (names with one whole number each).
counter_type = 名前ごとの個数（整数）が必要です
    .long = オブジェクト（名前と整数の組の集まり）を指定してください。

# Object not readable
# .long = The object (names with one value each) couldn’t be read.
mapping_type = オブジェクトを読み取れません
    .long = オブジェクト（名前と値の組の集まり）を読み取れませんでした。

# Wrong kind of value
# .long = This value isn’t of the expected kind.
is_instance_of = 値の種類が正しくありません
    .long = この値は、必要な種類の値ではありません。

# Wrong type
# .long = The named type isn’t one of the expected types.
is_subclass_of = 指定された型が正しくありません
    .long = この型は、使用できる型ではありません。

# Function expected
# .long = Provide a function that can be called.
callable_type = 関数が必要です
    .long = 呼び出し可能な関数を指定してください。
