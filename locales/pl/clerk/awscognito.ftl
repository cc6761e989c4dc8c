### Clerk, Frontend API: AWS Cognito

# ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_ADMIN_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_admin_user_password_auth_not_enabled = Przepływ ADMIN_USER_PASSWORD_AUTH nie jest włączony
    .long = Przepływ ADMIN_USER_PASSWORD_AUTH nie jest włączony dla tej aplikacji klienckiej AWS Cognito. Upewnij się, że pula użytkowników Cognito ma publiczną aplikację kliencką z włączonym przepływem uwierzytelniania ALLOW_ADMIN_USER_PASSWORD_AUTH.

# AWS Cognito user validation failed.
# .long = The sign-in attempt was rejected by the AWS Cognito user validation Lambda trigger.
aws_cognito_user_lambda_validation_failed = Walidacja użytkownika w AWS Cognito nie powiodła się
    .long = Próba logowania została odrzucona przez wyzwalacz Lambda, który sprawdza użytkowników w AWS Cognito.

# USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_user_password_auth_not_enabled = Przepływ USER_PASSWORD_AUTH nie jest włączony
    .long = Przepływ USER_PASSWORD_AUTH nie jest włączony dla tej aplikacji klienckiej AWS Cognito. Upewnij się, że pula użytkowników Cognito ma publiczną aplikację kliencką z włączonym przepływem uwierzytelniania ALLOW_USER_PASSWORD_AUTH.
