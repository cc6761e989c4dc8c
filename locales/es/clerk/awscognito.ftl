### Clerk, Frontend API: AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = Flujo ADMIN_USER_PASSWORD_AUTH no habilitado en AWS Cognito
    .long = El flujo ADMIN_USER_PASSWORD_AUTH no está habilitado para este cliente de AWS Cognito. Asegúrese de que su grupo de usuarios de Cognito tenga un cliente público con el flujo de autenticación ALLOW_ADMIN_USER_PASSWORD_AUTH habilitado.

aws_cognito_user_lambda_validation_failed = AWS Cognito no pudo validar al usuario
    .long = El desencadenador de Lambda con el que AWS Cognito valida a los usuarios rechazó el intento de inicio de sesión.

aws_cognito_user_password_auth_not_enabled = Flujo USER_PASSWORD_AUTH no habilitado en AWS Cognito
    .long = El flujo USER_PASSWORD_AUTH no está habilitado para este cliente de AWS Cognito. Asegúrese de que su grupo de usuarios de Cognito tenga un cliente público con el flujo de autenticación ALLOW_USER_PASSWORD_AUTH habilitado.
