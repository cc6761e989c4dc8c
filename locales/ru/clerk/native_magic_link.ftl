### Clerk, Frontend API: ссылки для входа в нативных приложениях

approval_token_consumed = Ссылка уже использована
    .long = Эта ссылка из письма уже использована.

approval_token_expired = Срок действия ссылки истёк
    .long = Срок действия этой ссылки из письма истёк. Запросите новую.

approval_token_invalid = Недействительная ссылка
    .long = Эта ссылка из письма недействительна.

pkce_verification_failed = Проверка PKCE не пройдена
    .long = Переданное значение code verifier не соответствует подготовленному значению code challenge.
