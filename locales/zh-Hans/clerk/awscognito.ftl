### Clerk，Frontend API：AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = 未启用 ADMIN_USER_PASSWORD_AUTH 流程
    .long = 此 AWS Cognito 客户端未启用 ADMIN_USER_PASSWORD_AUTH 流程。请确保您的 Cognito 用户池中有一个已启用 ALLOW_ADMIN_USER_PASSWORD_AUTH 身份验证流程的公共客户端。

aws_cognito_user_lambda_validation_failed = AWS Cognito 用户验证失败
    .long = 此次登录尝试被 AWS Cognito 用户验证的 Lambda 触发器拒绝。

aws_cognito_user_password_auth_not_enabled = 未启用 USER_PASSWORD_AUTH 流程
    .long = 此 AWS Cognito 客户端未启用 USER_PASSWORD_AUTH 流程。请确保您的 Cognito 用户池中有一个已启用 ALLOW_USER_PASSWORD_AUTH 身份验证流程的公共客户端。
