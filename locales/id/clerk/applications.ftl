### Clerk, Frontend API: aplikasi

management_token_subject_not_found = Pengguna tidak ditemukan
    .long = Pengguna yang dirujuk oleh token pengelolaan ini sudah tidak ada. Buat token baru.
