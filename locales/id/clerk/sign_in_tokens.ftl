### Clerk, Frontend API: token login

sign_in_token_already_used_code = Token login sudah digunakan
    .long = Token login ini telah digunakan. Setiap token hanya dapat digunakan satu kali.

sign_in_token_not_in_sign_in_code = Token login hanya untuk proses login
    .long = Token login hanya dapat digunakan selama proses login.

sign_in_token_cannot_be_used_code = Token login tidak dapat digunakan
    .long = Token login ini tidak dapat digunakan lagi. Minta token baru.

sign_in_token_revoked_code = Token login telah dicabut
    .long = Token login ini telah dicabut dan tidak dapat digunakan lagi.
