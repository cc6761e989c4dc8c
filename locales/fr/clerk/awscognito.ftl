### Clerk, Frontend API : AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = Flux ADMIN_USER_PASSWORD_AUTH non activé
    .long = Le flux ADMIN_USER_PASSWORD_AUTH n’est pas activé pour ce client AWS Cognito. Vérifiez que votre groupe d’utilisateurs Cognito a un client public avec le flux d’authentification ALLOW_ADMIN_USER_PASSWORD_AUTH activé.

aws_cognito_user_lambda_validation_failed = Échec de la validation de l’utilisateur par AWS Cognito
    .long = La tentative de connexion a été refusée par le déclencheur Lambda de validation des utilisateurs d’AWS Cognito.

aws_cognito_user_password_auth_not_enabled = Flux USER_PASSWORD_AUTH non activé
    .long = Le flux USER_PASSWORD_AUTH n’est pas activé pour ce client AWS Cognito. Vérifiez que votre groupe d’utilisateurs Cognito a un client public avec le flux d’authentification ALLOW_USER_PASSWORD_AUTH activé.
