### pydantic：テキスト、データ、アドレス、ID

# Text expected
# .long = Enter text.
string_type = テキストが必要です
    .long = テキストを入力してください。

# Text not readable
# .long = The text contains characters that can’t be read. Check it and try again.
string_unicode = テキストを読み取れません
    .long = このテキストには読み取れない文字が含まれています。確認して、もう一度お試しください。

# Text too short
# .long =
#     Enter at least { $min_length ->
#         [one] { $min_length } character
#        *[other] { $min_length } characters
#     }.
string_too_short = テキストが短すぎます
    .long = { $min_length }文字以上で入力してください。

# Text too long
# .long =
#     Enter at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     }.
string_too_long = テキストが長すぎます
    .long = { $max_length }文字以内で入力してください。

# Wrong format
# .long = The text doesn’t have the expected format (pattern: { $pattern }).
string_pattern_mismatch = テキストの形式が正しくありません
    .long = テキストが、必要な形式と一致していません（パターン：{ $pattern }）。

# Unsupported characters
# .long = Use only unaccented Latin letters, digits, and common punctuation marks (ASCII).
string_not_ascii = 使用できない文字があります
    .long = 半角の英字（アクセント記号なし）、数字、一般的な記号（ASCII）のみを使用してください。

# Data expected
# .long = Provide text or binary data.
bytes_type = データが必要です
    .long = テキストまたはバイナリデータを指定してください。

# Data too short
# .long =
#     The data must be at least { $min_length ->
#         [one] { $min_length } byte
#        *[other] { $min_length } bytes
#     } long.
bytes_too_short = データが短すぎます
    .long = データは{ $min_length }バイト以上にしてください。

# Data too long
# .long =
#     The data can be at most { $max_length ->
#         [one] { $max_length } byte
#        *[other] { $max_length } bytes
#     } long.
bytes_too_long = データが長すぎます
    .long = データは{ $max_length }バイト以内にしてください。

# Data not readable
# .long = The data isn’t encoded correctly. The expected encoding is { $encoding }.
bytes_invalid_encoding = データを読み取れません
    .long = データが正しくエンコードされていません。必要なエンコード方式は{ $encoding }です。

# Web address expected
# .long = Enter a web address (URL).
url_type = URLが必要です
    .long = URLを入力してください。

# Invalid web address
# .long = The web address (URL) isn’t valid. Check it and try again.
url_parsing = URLが正しくありません
    .long = このURLは正しくありません。確認して、もう一度お試しください。

# Invalid web address
# .long = The web address (URL) isn’t written correctly. Check it and try again.
url_syntax_violation = URLが正しくありません
    .long = このURLは書き方に誤りがあります。確認して、もう一度お試しください。

# Web address too long
# .long =
#     The web address (URL) can be at most { $max_length ->
#         [one] { $max_length } character
#        *[other] { $max_length } characters
#     } long.
url_too_long = URLが長すぎます
    .long = URLは{ $max_length }文字以内にしてください。

# Wrong kind of web address
# .long = The web address (URL) must begin with { LIST($expected_schemes, type: "or") }.
url_scheme = URLの種類が正しくありません
    .long = URLは{ LIST($expected_schemes, type: "or") }で始まる必要があります。

# UUID expected
# .long = Enter an ID in the UUID format.
uuid_type = UUIDが必要です
    .long = IDをUUIDの形式で指定してください。

# Invalid UUID
# .long = The UUID isn’t valid. Check it and try again.
uuid_parsing = UUIDが無効です
    .long = このUUIDは無効です。確認して、もう一度お試しください。

# Wrong UUID version
# .long = Enter a version { $expected_version } UUID.
uuid_version = UUIDのバージョンが正しくありません
    .long = バージョン{ $expected_version }のUUIDを指定してください。
