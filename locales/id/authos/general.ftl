### AuthOS: kesalahan umum

BAD_REQUEST = Parameter permintaan tidak valid atau JSON salah
    .long = Permintaan tidak dapat dipahami. Salah satu parameternya tidak valid, atau format JSON-nya salah.

UNAUTHORIZED-General = Informasi login tidak ada atau tidak valid
    .long = Informasi login Anda tidak disertakan atau tidak valid. Masuk, lalu coba lagi.

FORBIDDEN-General = Informasi login valid, tetapi izin tidak memadai
    .long = Anda sudah masuk, tetapi akun Anda tidak memiliki izin untuk melakukan tindakan ini.
    .help =
        - Pastikan pengguna memiliki peran yang diperlukan (owner/admin/member)
        - Pastikan organisasi yang diakses sudah benar
        - Pastikan token berisi klaim yang diperlukan

NOT_FOUND-General = Sumber daya yang diminta tidak ada
    .long = Sumber daya yang Anda minta tidak tersedia.

CONFLICT = Sumber daya sudah ada atau telah berubah
    .long = Sumber daya tersebut sudah ada atau baru saja diubah oleh orang lain.

RATE_LIMIT_EXCEEDED = Terlalu banyak permintaan
    .long = Terlalu banyak permintaan yang dikirim dalam waktu singkat. Tunggu sebentar, lalu coba lagi.
    .help =
        - Terapkan exponential backoff
        - Periksa waktu tunggu di header Retry-After
        - Pelajari kebijakan batas permintaan di dokumentasi

INTERNAL_SERVER_ERROR = Kesalahan server tak terduga
    .long = Terjadi masalah di server. Coba lagi nanti.
