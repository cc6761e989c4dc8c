### AuthOS：入力検証のエラー

# Invalid email format
# .long = This email address isn’t valid. Check it for typos.
# .resolution = Provide valid email
INVALID_EMAIL = メールアドレスの形式が正しくありません
    .long = 正しいメールアドレスではありません。入力に誤りがないか確認してください。
    .resolution = 正しいメールアドレスを入力してください

# Password doesn’t meet requirements
# .long = The password doesn’t meet the requirements. Choose one with at least 8 characters.
# .resolution = Use stronger password (min 8 chars)
WEAK_PASSWORD = パスワードが要件を満たしていません
    .long = パスワードが要件を満たしていません。8文字以上のパスワードを設定してください。
    .resolution = より強力なパスワード（8文字以上）を使用してください

# Invalid slug format
# .long = The slug has an invalid format. It can contain only letters, digits, hyphens, and underscores.
# .resolution = Use alphanumeric, hyphens, underscores only
INVALID_SLUG = スラッグの形式が正しくありません
    .long = スラッグの形式が正しくありません。使用できるのは、英字、数字、ハイフン、アンダースコアのみです。
    .resolution = 英数字、ハイフン、アンダースコアのみを使用してください

# Slug is reserved
# .long = This slug is reserved and can’t be used. Choose a different one.
# .resolution = Choose different slug
RESERVED_SLUG = 予約されているスラッグです
    .long = このスラッグは予約されているため、使用できません。別のスラッグを選択してください。
    .resolution = 別のスラッグを選択してください

# Slug less than 3 characters
# .long = The slug is too short. It must have at least 3 characters.
# .resolution = Use longer slug
SLUG_TOO_SHORT = スラッグが3文字未満です
    .long = スラッグが短すぎます。3文字以上にしてください。
    .resolution = より長いスラッグを使用してください

# Slug more than 50 characters
# .long = The slug is too long. It can have at most 50 characters.
# .resolution = Use shorter slug
SLUG_TOO_LONG = スラッグが50文字を超えています
    .long = スラッグが長すぎます。50文字以内にしてください。
    .resolution = より短いスラッグを使用してください

# Name less than 2 characters
# .long = The name is too short. It must have at least 2 characters.
# .resolution = Use longer name
NAME_TOO_SHORT = 名前が2文字未満です
    .long = 名前が短すぎます。2文字以上にしてください。
    .resolution = より長い名前を使用してください

# Name more than 100 characters
# .long = The name is too long. It can have at most 100 characters.
# .resolution = Use shorter name
NAME_TOO_LONG = 名前が100文字を超えています
    .long = 名前が長すぎます。100文字以内にしてください。
    .resolution = より短い名前を使用してください

# URL format invalid
# .long = This URL isn’t valid. It must start with http:// or https://.
# .resolution = Provide valid URL with http(s)
INVALID_URL = URLの形式が正しくありません
    .long = 正しいURLではありません。URLは「http://」または「https://」で始まる必要があります。
    .resolution = 「http://」または「https://」で始まる正しいURLを入力してください
