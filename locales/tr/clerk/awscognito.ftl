### Clerk, Frontend API: AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = İstemcide ADMIN_USER_PASSWORD_AUTH akışı etkin değil
    .long = ADMIN_USER_PASSWORD_AUTH akışı bu AWS Cognito istemcisi için etkin değil. Cognito kullanıcı havuzunuzda, ALLOW_ADMIN_USER_PASSWORD_AUTH kimlik doğrulama akışı etkinleştirilmiş bir genel istemci olduğundan emin olun.

aws_cognito_user_lambda_validation_failed = AWS Cognito kullanıcı doğrulaması başarısız
    .long = Oturum açma denemesi, AWS Cognito kullanıcı doğrulama Lambda tetikleyicisi tarafından reddedildi.

aws_cognito_user_password_auth_not_enabled = İstemcide USER_PASSWORD_AUTH akışı etkin değil
    .long = USER_PASSWORD_AUTH akışı bu AWS Cognito istemcisi için etkin değil. Cognito kullanıcı havuzunuzda, ALLOW_USER_PASSWORD_AUTH kimlik doğrulama akışı etkinleştirilmiş bir genel istemci olduğundan emin olun.
