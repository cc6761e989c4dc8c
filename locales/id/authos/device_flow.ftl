### AuthOS: kesalahan alur perangkat

DEVICE_CODE_EXPIRED = Kode perangkat kedaluwarsa
    .long = Kode untuk perangkat ini sudah kedaluwarsa.
    .resolution = Mulai ulang proses login di perangkat

DEVICE_CODE_PENDING = Pengguna belum memberikan persetujuan
    .long = Proses login di perangkat ini belum disetujui.
    .resolution = Lanjutkan polling

INVALID_DEVICE_CODE = Kode perangkat tidak ditemukan
    .long = Kode untuk perangkat ini tidak dapat ditemukan.
    .resolution = Mulai ulang proses login di perangkat

INVALID_GRANT_TYPE = Nilai grant_type salah
    .long = Nilai grant_type dalam permintaan tidak benar.
    .resolution = Gunakan grant_type yang benar
