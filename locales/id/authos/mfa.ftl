### AuthOS: kesalahan autentikasi multifaktor

MFA_REQUIRED = Autentikasi multifaktor diperlukan
    .long = Untuk melanjutkan, verifikasi identitas Anda dengan faktor kedua.
    .resolution = Selesaikan autentikasi multifaktor

INVALID_MFA_CODE = Kode TOTP atau kode cadangan salah
    .long = Kode tersebut salah. Masukkan kode terbaru dari aplikasi autentikator Anda atau salah satu kode cadangan Anda.
    .resolution = Masukkan kode yang benar

MFA_NOT_ENABLED = Pengguna belum menyiapkan MFA
    .long = Autentikasi multifaktor belum disiapkan untuk pengguna ini.
    .resolution = Siapkan MFA terlebih dahulu

MFA_ALREADY_ENABLED = MFA sudah aktif
    .long = Autentikasi multifaktor sudah disiapkan untuk pengguna ini.
    .resolution = Tidak ada yang perlu dilakukan

NO_BACKUP_CODES = Kode cadangan tidak tersedia
    .long = Kode cadangan pengguna ini sudah habis.
    .resolution = Buat ulang kode cadangan
