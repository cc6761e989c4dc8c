### Clerk, Frontend API: Yerel sihirli bağlantılar

approval_token_consumed = Onay belirteci zaten kullanılmış
    .long = Bu onay belirteci daha önce kullanılmış.

approval_token_expired = Onay belirtecinin süresi doldu
    .long = Bu onay belirtecinin süresi doldu. Yeni bir e-posta bağlantısı isteyin.

approval_token_invalid = Onay belirteci geçersiz
    .long = Bu onay belirteci geçerli değil.

pkce_verification_failed = PKCE doğrulaması başarısız
    .long = Gönderilen kod doğrulayıcı (code verifier), hazırlanan kod sınamasıyla (code challenge) eşleşmiyor.
