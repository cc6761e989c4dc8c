### Clerk, Frontend API: domain

operation_not_allowed_on_satellite_domain = Operasi tidak diizinkan
    .long = Operasi ini tidak diizinkan di domain satelit. Coba lagi dengan domain utama instance Anda.

sync_nonce_already_consumed = Nonce sinkronisasi sudah digunakan
    .long = Nonce sinkronisasi yang dikirim telah digunakan dan tidak dapat digunakan lagi.
