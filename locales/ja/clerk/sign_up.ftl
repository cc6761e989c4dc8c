### Clerk、Frontend API：サインアップ

# Error loading CAPTCHA
# .long = The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.
captcha_invalid-CaptchaClientSideError = CAPTCHAを読み込めません
    .long = CAPTCHAを読み込めませんでした。ブラウザーがサポートされていないか、拡張機能が原因の可能性があります。別のブラウザーを使用するか、拡張機能をオフにしてお試しください。問題が解決しない場合は、サポートにお問い合わせください。

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.
captcha_invalid-CaptchaInvalid = セキュリティ検証に失敗し、認証できませんでした
    .long = セキュリティ検証に失敗したため、認証を完了できませんでした。別のブラウザーを使用するか、ブラウザーの拡張機能をオフにしてお試しください。問題が解決しない場合は、サポートにお問い合わせください。

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.
captcha_missing_token = セキュリティ検証に失敗し、認証できませんでした
    .long = セキュリティ検証に失敗したため、認証を完了できませんでした。ページを再読み込みしてもう一度お試しいただくか、サポートにお問い合わせください。

# CAPTCHA not enabled
# .long = You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.
captcha_not_enabled = CAPTCHAが有効になっていません
    .long = CAPTCHAによる認証を行おうとしましたが、CAPTCHAは有効になっていません。問題が解決しない場合は、サポートにお問い合わせください。

# email link sign up cannot be completed
# .long = Email link sign up cannot be completed because it originates from a different client
sign_up_email_link_not_same_client = メールリンクによるサインアップを完了できません
    .long = このサインアップは別のブラウザーまたはアプリで開始されたため、このリンクからは完了できません。

# Sign up forbidden
# .long = Access to this sign up is forbidden
resource_forbidden-SignUpForbiddenAccess = サインアップにアクセスできません
    .long = このサインアップへのアクセスは禁止されています。

# Sign-ups restricted
# .long = New sign-ups are currently restricted.
sign_up_mode_restricted = サインアップは制限されています
    .long = 現在、新しいサインアップの受け付けを制限しています。

# Sign-ups restricted with waitlist
# .long = Sign-ups are currently unavailable. Join the waitlist, and you will be notified when access becomes available.
sign_up_restricted_waitlist = サインアップには順番待ちリストへの登録が必要です
    .long = 現在、サインアップはご利用いただけません。順番待ちリストに登録すると、利用できるようになったときに通知が届きます。

# Sign up not found
# .long = No sign up was found with id { $id }
resource_not_found-SignUpNotFound = サインアップが見つかりません
    .long = IDが「{ $id }」のサインアップは見つかりませんでした。
