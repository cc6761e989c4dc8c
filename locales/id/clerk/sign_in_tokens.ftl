### Clerk, Frontend API: token masuk

sign_in_token_already_used_code = Token masuk sudah digunakan
    .long = Token masuk ini telah digunakan. Setiap token hanya dapat digunakan satu kali.

sign_in_token_not_in_sign_in_code = Token masuk hanya untuk proses masuk
    .long = Token masuk hanya dapat digunakan saat proses masuk berlangsung.

sign_in_token_cannot_be_used_code = Token masuk tidak dapat digunakan
    .long = Token masuk ini tidak dapat digunakan lagi. Minta token baru.

sign_in_token_revoked_code = Token masuk telah dicabut
    .long = Token masuk ini telah dicabut dan tidak dapat digunakan lagi.
