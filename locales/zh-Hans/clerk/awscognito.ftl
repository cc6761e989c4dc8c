### Clerk，Frontend API：AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = 未启用ADMIN_USER_PASSWORD_AUTH流程
    .long = 此AWS Cognito客户端未启用ADMIN_USER_PASSWORD_AUTH流程。请确保您的Cognito用户池中有一个已启用ALLOW_ADMIN_USER_PASSWORD_AUTH身份验证流程的公共客户端。

aws_cognito_user_lambda_validation_failed = AWS Cognito用户验证失败
    .long = 此次登录尝试被AWS Cognito用户验证的Lambda触发器拒绝。

aws_cognito_user_password_auth_not_enabled = 未启用USER_PASSWORD_AUTH流程
    .long = 此AWS Cognito客户端未启用USER_PASSWORD_AUTH流程。请确保您的Cognito用户池中有一个已启用ALLOW_USER_PASSWORD_AUTH身份验证流程的公共客户端。
