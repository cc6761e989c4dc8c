### Clerk, Frontend API: token aktor

actor_token_already_used_code = Token aktor sudah digunakan
    .long = Token aktor ini telah digunakan. Setiap token hanya dapat digunakan satu kali.

actor_token_not_in_sign_in_code = Token aktor hanya untuk login
    .long = Token aktor hanya dapat digunakan selama proses login.

actor_token_cannot_be_used_code = Token aktor tidak dapat digunakan
    .long = Token aktor ini tidak dapat digunakan lagi. Minta token baru.

actor_token_revoked_code = Token aktor telah dicabut
    .long = Token aktor ini telah dicabut dan tidak dapat digunakan lagi.

actor_token_subject_not_found = Pengguna tidak ditemukan
    .long = Pengguna untuk token aktor ini sudah tidak ada. Minta token baru.
