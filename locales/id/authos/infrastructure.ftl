### AuthOS: kesalahan infrastruktur

DATABASE_ERROR = Operasi database gagal
    .long = Permintaan gagal karena terjadi kesalahan database.
    .resolution = Coba lagi; hubungi tim dukungan jika masalah berlanjut

STRIPE_ERROR = Kesalahan sistem penagihan
    .long = Sistem penagihan melaporkan kesalahan.
    .resolution = Periksa status Stripe

EMAIL_SEND_FAILED = Pengiriman email gagal
    .long = Email tidak dapat dikirim.
    .resolution = Periksa konfigurasi SMTP

ENCRYPTION_ERROR = Enkripsi atau dekripsi gagal
    .long = Data tidak dapat dienkripsi atau didekripsi.
    .resolution = Hubungi tim dukungan
