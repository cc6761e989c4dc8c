### Clerk، واجهة Frontend API: رموز TOTP

# invalid TOTP secret
# .long = The TOTP secret is invalid, please provide a valid one base32 encoded
invalid_totp_secret_code = مفتاح TOTP السري غير صالح
    .long = مفتاح TOTP السري غير صالح. يُرجى إرسال مفتاح صالح بترميز base32.

# TOTP already enabled
# .long = TOTP is already enabled on your account
totp_already_enabled = رموز TOTP مفعّلة بالفعل
    .long = رموز TOTP مفعّلة بالفعل في حسابك.
