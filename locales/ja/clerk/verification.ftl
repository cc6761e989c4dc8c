### Clerk、Frontend API：確認

# already verified
# .long = This verification has already been verified.
verification_already_verified = すでに確認済みです
    .long = この確認手続きはすでに完了しています。

# Too many verification code requests
# .long = Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.
verification_code_too_many_requests = 確認コードのリクエストが多すぎます
    .long = 確認コードが短時間に何度もリクエストされました。コードが届くまで30秒以上待ってから、もう一度お試しください。

# expired
# .long = This verification has expired. You must create a new one.
verification_expired = 確認手続きの有効期限が切れています
    .long = この確認手続きは期限切れです。もう一度最初からやり直してください。

# failed
# .long = Too many failed attempts. You have to try again with the same or another method.
verification_failed = 確認できませんでした
    .long = 失敗した回数が多すぎます。同じ方法または別の方法でもう一度お試しください。

# invalid link token
# .long = Verification link token is invalid
verification_link_token_invalid = 確認リンクが正しくありません
    .long = この確認リンクには誤りがあるため、使用できません。

# invalid link token source
# .long = Verification link token source is invalid
verification_link_token_source_invalid = 確認リンクの発行元が正しくありません
    .long = この確認リンクは発行元が正しくないため、使用できません。

# has invalid strategy
# .long = The strategy is not valid for the current verification.
verification_strategy_invalid = 使用できない認証方式です
    .long = この認証方式は、現在の確認手続きでは使用できません。

# expired link token
# .long = Verification link token has expired
verification_link_token_expired = 確認リンクの有効期限が切れています
    .long = この確認リンクは有効期限が切れているため、使用できません。

# stale link token
# .long = Verification link token is no longer valid. Please request a new one.
verification_link_token_stale = 確認リンクが古くなっています
    .long = この確認リンクはもう使用できません。新しいリンクをリクエストしてください。

# is missing
# .long = This strategy requires verification preparation before attempting to validate it.
verification_missing = 確認の準備ができていません
    .long = この認証方式では、確認を行う前に準備が必要です。

# not sent
# .long = You need to send a verification code before attempting to verify.
verification_not_sent = 確認コードが送信されていません
    .long = 確認を行う前に、確認コードを送信する必要があります。

# Unknown verification status
# .long = Found unknown verification status { $status }
verification_status_unknown = 不明な確認ステータスです
    .long = 確認ステータス「{ $status }」は認識できません。
