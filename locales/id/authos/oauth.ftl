### AuthOS: kesalahan OAuth

OAUTH_ERROR = Kesalahan penyedia OAuth
    .long = Penyedia OAuth melaporkan kesalahan.
    .resolution = Periksa status penyedia

OAUTH_STATE_MISMATCH = Nilai state CSRF tidak cocok
    .long = Proses login ini tidak cocok dengan yang dimulai sebelumnya. Prosesnya dihentikan untuk melindungi Anda dari permintaan palsu. Mulai lagi dari awal.
    .resolution = Mulai ulang proses login OAuth

OAUTH_CODE_EXPIRED = Kode otorisasi kedaluwarsa
    .long = Kode otorisasi sudah kedaluwarsa dan tidak dapat digunakan lagi.
    .resolution = Mulai ulang proses login OAuth

PROVIDER_NOT_CONFIGURED = Penyedia OAuth belum disiapkan
    .long = Penyedia OAuth ini belum dikonfigurasi.
    .resolution = Konfigurasikan kredensial penyedia
