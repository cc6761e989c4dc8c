### Clerk, Frontend API: Geçiş anahtarları

passkey_authentication_failure = Kimlik doğrulama başarısız
    .long = Kimliğiniz geçiş anahtarıyla doğrulanamadı.

passkey_identification_not_verified = Geçiş anahtarı doğrulanmamış
    .long = Bu geçiş anahtarı doğrulanmamış. Kaydı tamamlanmadı.

passkey_invalid_public_key_credential = Geçersiz kimlik bilgisi
    .long = Geçiş anahtarının açık anahtar kimlik bilgisi (public key credential) geçersiz.

passkey_invalid_verification = Geçersiz geçiş anahtarı doğrulaması
    .long = Geçiş anahtarı doğrulaması geçersiz bir nonce değeri içeriyor.

passkey_not_registered = Geçiş anahtarı kayıtlı değil
    .long = Bu geçiş anahtarı kaydedilmemiş.
