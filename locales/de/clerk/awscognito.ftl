### Clerk, Frontend API: AWS Cognito

# ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_ADMIN_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_admin_user_password_auth_not_enabled = ADMIN_USER_PASSWORD_AUTH in AWS Cognito nicht aktiviert
    .long = Der Ablauf ADMIN_USER_PASSWORD_AUTH ist für diesen AWS-Cognito-Client nicht aktiviert. Bitte stellen Sie sicher, dass Ihr Cognito-Benutzerpool einen öffentlichen Client hat, für den der Authentifizierungsablauf ALLOW_ADMIN_USER_PASSWORD_AUTH aktiviert ist.

# AWS Cognito user validation failed.
# .long = The sign-in attempt was rejected by the AWS Cognito user validation Lambda trigger.
aws_cognito_user_lambda_validation_failed = Benutzerprüfung durch AWS Cognito fehlgeschlagen
    .long = Der Anmeldeversuch wurde vom Lambda-Trigger für die Benutzerprüfung in AWS Cognito abgelehnt.

# USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_user_password_auth_not_enabled = USER_PASSWORD_AUTH in AWS Cognito nicht aktiviert
    .long = Der Ablauf USER_PASSWORD_AUTH ist für diesen AWS-Cognito-Client nicht aktiviert. Bitte stellen Sie sicher, dass Ihr Cognito-Benutzerpool einen öffentlichen Client hat, für den der Authentifizierungsablauf ALLOW_USER_PASSWORD_AUTH aktiviert ist.
