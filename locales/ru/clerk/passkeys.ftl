### Clerk, Frontend API: ключи доступа

passkey_authentication_failure = Войти не удалось
    .long = Не удалось войти с помощью ключа доступа.

passkey_identification_not_verified = Ключ доступа не подтверждён
    .long = Этот ключ доступа не подтверждён. Его регистрация не завершена.

passkey_invalid_public_key_credential = Недействительные данные открытого ключа
    .long = Учётные данные открытого ключа (public key credential) для ключа доступа недействительны.

passkey_invalid_verification = Недействительное подтверждение ключа доступа
    .long = Подтверждение ключа доступа содержит недопустимое значение nonce.

passkey_not_registered = Ключ доступа не зарегистрирован
    .long = Этот ключ доступа не зарегистрирован, поэтому использовать его нельзя.
