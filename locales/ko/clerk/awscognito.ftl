### Clerk: AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = ADMIN_USER_PASSWORD_AUTH 흐름이 활성화되지 않았습니다
    .long = 이 AWS Cognito 클라이언트에서는 ADMIN_USER_PASSWORD_AUTH 흐름이 활성화되어 있지 않습니다. Cognito 사용자 풀에 ALLOW_ADMIN_USER_PASSWORD_AUTH 인증 흐름이 활성화된 퍼블릭 클라이언트가 있는지 확인해 주십시오.

aws_cognito_user_lambda_validation_failed = AWS Cognito의 사용자 검증에 실패했습니다
    .long = AWS Cognito의 사용자 검증용 Lambda 트리거가 로그인 시도를 거부했습니다.

aws_cognito_user_password_auth_not_enabled = USER_PASSWORD_AUTH 흐름이 활성화되지 않았습니다
    .long = 이 AWS Cognito 클라이언트에서는 USER_PASSWORD_AUTH 흐름이 활성화되어 있지 않습니다. Cognito 사용자 풀에 ALLOW_USER_PASSWORD_AUTH 인증 흐름이 활성화된 퍼블릭 클라이언트가 있는지 확인해 주십시오.
