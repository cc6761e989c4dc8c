### Clerk, Frontend API: AWS Cognito

aws_cognito_admin_user_password_auth_not_enabled = Alur ADMIN_USER_PASSWORD_AUTH belum diaktifkan
    .long = Alur ADMIN_USER_PASSWORD_AUTH belum diaktifkan untuk klien AWS Cognito ini. Pastikan user pool Cognito Anda memiliki klien publik yang mengaktifkan alur autentikasi ALLOW_ADMIN_USER_PASSWORD_AUTH.

aws_cognito_user_lambda_validation_failed = Validasi pengguna AWS Cognito gagal
    .long = Upaya login ditolak oleh trigger Lambda untuk validasi pengguna AWS Cognito.

aws_cognito_user_password_auth_not_enabled = Alur USER_PASSWORD_AUTH belum diaktifkan
    .long = Alur USER_PASSWORD_AUTH belum diaktifkan untuk klien AWS Cognito ini. Pastikan user pool Cognito Anda memiliki klien publik yang mengaktifkan alur autentikasi ALLOW_USER_PASSWORD_AUTH.
