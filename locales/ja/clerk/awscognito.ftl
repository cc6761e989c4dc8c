### Clerk、Frontend API：AWS Cognito

# ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_ADMIN_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_admin_user_password_auth_not_enabled = ADMIN_USER_PASSWORD_AUTHフローが有効になっていません
    .long = このAWS Cognitoクライアントでは、ADMIN_USER_PASSWORD_AUTHフローが有効になっていません。Cognitoユーザープールに、ALLOW_ADMIN_USER_PASSWORD_AUTH認証フローを有効にしたパブリッククライアントがあることを確認してください。

# AWS Cognito user validation failed.
# .long = The sign-in attempt was rejected by the AWS Cognito user validation Lambda trigger.
aws_cognito_user_lambda_validation_failed = AWS Cognitoのユーザー検証に失敗しました
    .long = AWS Cognitoのユーザー検証用Lambdaトリガーにより、サインインが拒否されました。

# USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_user_password_auth_not_enabled = USER_PASSWORD_AUTHフローが有効になっていません
    .long = このAWS Cognitoクライアントでは、USER_PASSWORD_AUTHフローが有効になっていません。Cognitoユーザープールに、ALLOW_USER_PASSWORD_AUTH認証フローを有効にしたパブリッククライアントがあることを確認してください。
