### Clerk، واجهة Frontend API: AWS Cognito

# ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = ADMIN_USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_ADMIN_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_admin_user_password_auth_not_enabled = تدفّق ADMIN_USER_PASSWORD_AUTH غير مفعّل في AWS Cognito
    .long = تدفّق ADMIN_USER_PASSWORD_AUTH غير مفعّل لعميل AWS Cognito هذا. يُرجى التأكد من أن مجموعة مستخدمي Cognito لديك تضم عميلًا عامًا فُعّل فيه تدفّق المصادقة ALLOW_ADMIN_USER_PASSWORD_AUTH.

# AWS Cognito user validation failed.
# .long = The sign-in attempt was rejected by the AWS Cognito user validation Lambda trigger.
aws_cognito_user_lambda_validation_failed = فشل التحقق من المستخدم في AWS Cognito
    .long = رُفضت محاولة تسجيل الدخول عند التحقق من المستخدم عبر دالة Lambda في AWS Cognito.

# USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client.
# .long = USER_PASSWORD_AUTH flow not enabled for this AWS Cognito client. Ensure that your Cognito user pool has a public client with the ALLOW_USER_PASSWORD_AUTH auth flow enabled.
aws_cognito_user_password_auth_not_enabled = تدفّق USER_PASSWORD_AUTH غير مفعّل في AWS Cognito
    .long = تدفّق USER_PASSWORD_AUTH غير مفعّل لعميل AWS Cognito هذا. يُرجى التأكد من أن مجموعة مستخدمي Cognito لديك تضم عميلًا عامًا فُعّل فيه تدفّق المصادقة ALLOW_USER_PASSWORD_AUTH.
