### Clerk、Frontend API：確認

# already verified
# .long = This verification has already been verified.
verification_already_verified = すでに確認済みです
    .long = この確認はすでに完了しています。

# Too many verification code requests
# .long = Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.
verification_code_too_many_requests = 確認コードのリクエストが多すぎます
    .long = 確認コードのリクエストが多すぎます。コードが届くまで30秒以上待ってから、もう一度お試しください。

# expired
# .long = This verification has expired. You must create a new one.
verification_expired = 確認の有効期限切れです
    .long = 確認の有効期限が切れました。もう一度やり直してください。

# failed
# .long = Too many failed attempts. You have to try again with the same or another method.
verification_failed = 確認に失敗しました
    .long = 失敗した回数が多すぎます。同じ方法または別の方法でもう一度お試しください。

# invalid link token
# .long = Verification link token is invalid
verification_link_token_invalid = 確認リンクのトークンが無効です
    .long = 確認リンクのトークンが無効です。

# invalid link token source
# .long = Verification link token source is invalid
verification_link_token_source_invalid = 確認リンクのトークンのソースが無効です
    .long = 確認リンクのトークンのソースが無効です。

# has invalid strategy
# .long = The strategy is not valid for the current verification.
verification_strategy_invalid = 認証方式が無効です
    .long = この認証方式は、現在の確認では使用できません。

# expired link token
# .long = Verification link token has expired
verification_link_token_expired = 確認リンクのトークンの有効期限が切れています
    .long = 確認リンクのトークンの有効期限が切れています。

# stale link token
# .long = Verification link token is no longer valid. Please request a new one.
verification_link_token_stale = 確認リンクのトークンが古くなっています
    .long = 確認リンクのトークンは無効になりました。新しいトークンをリクエストしてください。

# is missing
# .long = This strategy requires verification preparation before attempting to validate it.
verification_missing = 確認の準備ができていません
    .long = この認証方式では、確認を試みる前に、確認の準備が必要です。

# not sent
# .long = You need to send a verification code before attempting to verify.
verification_not_sent = 確認コードが送信されていません
    .long = 確認を試みる前に、確認コードを送信する必要があります。

# Unknown verification status
# .long = Found unknown verification status { $status }
verification_status_unknown = 不明な確認ステータスです
    .long = 不明な確認ステータス「{ $status }」が見つかりました。
