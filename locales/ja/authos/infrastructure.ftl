### AuthOS：インフラストラクチャのエラー

# Database operation failed
# .long = The request failed because of a database error.
# .resolution = Retry; contact support if persists
DATABASE_ERROR = データベースの操作に失敗しました
    .long = データベースのエラーのため、リクエストを処理できませんでした。
    .resolution = 再試行し、解決しない場合はサポートにお問い合わせください

# Billing system error
# .long = The billing system reported an error.
# .resolution = Check Stripe status
STRIPE_ERROR = 課金システムでエラーが発生しました
    .long = 課金システムからエラーが報告されました。
    .resolution = Stripeの稼働状況を確認してください

# Email delivery failed
# .long = The email couldn’t be delivered.
# .resolution = Check SMTP configuration
EMAIL_SEND_FAILED = メールの配信に失敗しました
    .long = メールを宛先に届けることができませんでした。
    .resolution = SMTPの設定を確認してください

# Encryption/decryption failed
# .long = The data couldn’t be encrypted or decrypted.
# .resolution = Contact support
ENCRYPTION_ERROR = 暗号化または復号に失敗しました
    .long = データを暗号化または復号できませんでした。
    .resolution = サポートにお問い合わせください
