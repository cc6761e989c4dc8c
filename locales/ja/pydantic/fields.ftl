### pydantic：項目の有無と選択肢

# Missing value
# .long = This field is required. Please fill it in.
missing = 入力が必要です
    .long = この項目は必須です。入力してください。

# Unknown field
# .long = This field isn’t expected. Remove it.
extra_forbidden = 不明な項目です
    .long = この項目は使用できません。削除してください。

# Field can’t be changed
# .long = The value of this field is fixed and can’t be changed.
frozen_field = 項目を変更できません
    .long = この項目の値は、変更できないように設定されています。

# Entry can’t be changed
# .long = This entry is fixed. Its values can’t be changed.
frozen_instance = データを変更できません
    .long = このデータの値は、変更できないように設定されています。

# Unknown field
# .long = There’s no field named “{ $attribute }”.
no_such_attribute = 不明な項目です
    .long = 「{ $attribute }」という名前の項目はありません。

# No value allowed
# .long = Leave this field empty.
none_required = この項目には入力できません
    .long = この項目は空欄にしてください。

# Invalid field name
# .long = A field name must be text.
invalid_key = 項目名が無効です
    .long = 項目名はテキストで指定してください。

# Value not determined
# .long = This value depends on other values that aren’t valid. Correct those first.
default_factory_not_called = 値を決定できません
    .long = この値を決めるために必要な、ほかの値が正しくありません。先にそれらの値を修正してください。

# No value allowed
# .long = Leave this field out.
missing_sentinel_error = 値は指定できません
    .long = この項目は省略してください。

# Value not allowed
# .long = The value must be an ellipsis (three dots).
ellipsis_error = この値は使用できません
    .long = 使用できる値は省略記号（3つの点）だけです。

# Invalid value
# .long = This value isn’t valid. Check it and try again.
value_error = 値が正しくありません
    .long = この値は正しくありません。確認して、もう一度お試しください。

# Requirement not met
# .long = This value doesn’t meet a requirement. Check it and try again.
assertion_error = 値が条件を満たしていません
    .long = この値は条件を満たしていません。確認して、もう一度お試しください。

# Yes or no expected
# .long = Choose yes (true) or no (false).
bool_type = 「はい」または「いいえ」の選択が必要です
    .long = 「はい」（true）または「いいえ」（false）を選択してください。

# Neither yes nor no
# .long = The value couldn’t be read as yes or no. Choose yes (true) or no (false).
bool_parsing = 値が「はい」でも「いいえ」でもありません
    .long = この値を「はい」または「いいえ」として読み取れませんでした。「はい」（true）または「いいえ」（false）を選択してください。

# Choice not available
# .long =
#     { COUNT($expected) ->
#         [one] The only allowed value is { LIST($expected, type: "or") }.
#        *[other] Choose one of these values: { LIST($expected, type: "or") }.
#     }
enum = この値は選択できません
    .long =
        { COUNT($expected) ->
            [1] 選択できる値は次の1つだけです：{ LIST($expected) }。
           *[other] 次の値から選択してください：{ LIST($expected) }。
        }

# Value not allowed
# .long = The value must be { LIST($expected, type: "or") }.
literal_error = この値は使用できません
    .long = 使用できる値は次のとおりです：{ LIST($expected) }。

# Unknown type
# .long = The value of “{ $discriminator }” must be { LIST($expected_tags, type: "or") }.
union_tag_invalid = 種類の指定が正しくありません
    .long = 「{ $discriminator }」で使用できる値は次のとおりです：{ LIST($expected_tags) }。

# Type missing
# .long = The field “{ $discriminator }” determines which other fields are needed. Fill it in first.
union_tag_not_found = 種類が指定されていません
    .long = 先に「{ $discriminator }」を指定してください。この値によって、ほかに必要な項目が決まります。
