### Clerk, Frontend API: verifikasi

verification_already_verified = Verifikasi sudah selesai
    .long = Verifikasi ini telah diselesaikan sebelumnya.

verification_code_too_many_requests = Terlalu banyak permintaan kode verifikasi
    .long = Anda terlalu sering meminta kode verifikasi. Tunggu minimal 30 detik hingga kode Anda tiba sebelum mencoba lagi.

verification_expired = Verifikasi kedaluwarsa
    .long = Verifikasi ini sudah kedaluwarsa. Mulai verifikasi baru.

verification_failed = Verifikasi gagal
    .long = Terlalu banyak percobaan yang gagal. Coba lagi dengan metode yang sama atau metode lain.

verification_link_token_invalid = Tautan verifikasi tidak valid
    .long = Tautan verifikasi ini tidak dapat digunakan karena tidak valid.

verification_link_token_source_invalid = Sumber tautan verifikasi tidak valid
    .long = Tautan verifikasi ini berasal dari sumber yang tidak valid.

verification_strategy_invalid = Metode verifikasi tidak valid
    .long = Metode ini tidak valid untuk verifikasi saat ini.

verification_link_token_expired = Tautan verifikasi kedaluwarsa
    .long = Masa berlaku tautan verifikasi ini sudah habis.

verification_link_token_stale = Tautan verifikasi tidak berlaku lagi
    .long = Tautan verifikasi ini tidak valid lagi. Minta tautan baru.

verification_missing = Verifikasi belum disiapkan
    .long = Untuk metode ini, verifikasi harus disiapkan sebelum Anda mencoba memvalidasinya.

verification_not_sent = Kode verifikasi belum dikirim
    .long = Anda perlu mengirim kode verifikasi sebelum mencoba melakukan verifikasi.

verification_status_unknown = Status verifikasi tidak dikenal
    .long = Ditemukan status verifikasi yang tidak dikenal: “{ $status }”.
