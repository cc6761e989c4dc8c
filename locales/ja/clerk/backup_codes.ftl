### Clerk、Frontend API：バックアップコード

# Backup codes not available
# .long = In order to use backup codes, you have to enable any other Multi-factor method
backup_codes_not_available = バックアップコードを利用できません
    .long = バックアップコードを使用するには、ほかの多要素認証の方法を有効にする必要があります。
