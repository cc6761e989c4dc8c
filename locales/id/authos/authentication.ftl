### AuthOS: kesalahan autentikasi

UNAUTHORIZED-Authentication = Informasi login tidak ada atau tidak valid
    .long = Informasi login tidak disertakan atau tidak valid. Masuk, lalu coba lagi.
    .resolution = Kirim JWT atau kunci API yang valid

TOKEN_EXPIRED = JWT sudah kedaluwarsa
    .long = Token akses sudah kedaluwarsa dan tidak diterima lagi.
    .resolution = Perbarui token melalui /api/auth/refresh
    .help =
        - Terapkan pembaruan token otomatis untuk respons 401
        - Pastikan token refresh disimpan dengan aman
        - Pastikan jam sistem sudah disinkronkan

JWT_ERROR = Tanda tangan atau format JWT tidak valid
    .long = Token akses ditolak karena tanda tangan atau formatnya tidak valid.
    .resolution = Dapatkan token baru

INVALID_CREDENTIALS = Email atau kata sandi salah
    .long = Alamat email atau kata sandi salah. Periksa keduanya, lalu coba lagi.
    .resolution = Periksa informasi login

EMAIL_NOT_VERIFIED = Email akun belum diverifikasi
    .long = Alamat email akun ini belum diverifikasi. Buka tautan dalam email verifikasi.
    .resolution = Cari tautan verifikasi di email Anda

ACCOUNT_LOCKED = Terlalu banyak percobaan gagal
    .long = Akun ini dikunci karena terlalu banyak percobaan yang gagal. Tunggu beberapa saat atau hubungi tim dukungan.
    .resolution = Tunggu atau hubungi tim dukungan
