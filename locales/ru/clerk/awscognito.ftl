### Clerk, Frontend API: AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = Поток ADMIN_USER_PASSWORD_AUTH не включён
    .long = Поток ADMIN_USER_PASSWORD_AUTH не включён для этого клиентского приложения AWS Cognito. Убедитесь, что в пуле пользователей Cognito есть публичное клиентское приложение, для которого включён поток аутентификации ALLOW_ADMIN_USER_PASSWORD_AUTH.

aws_cognito_user_lambda_validation_failed = Пользователь не прошёл проверку AWS Cognito
    .long = Попытка входа отклонена триггером Lambda, который проверяет пользователей в AWS Cognito.

aws_cognito_user_password_auth_not_enabled = Поток USER_PASSWORD_AUTH не включён
    .long = Поток USER_PASSWORD_AUTH не включён для этого клиентского приложения AWS Cognito. Убедитесь, что в пуле пользователей Cognito есть публичное клиентское приложение, для которого включён поток аутентификации ALLOW_USER_PASSWORD_AUTH.
