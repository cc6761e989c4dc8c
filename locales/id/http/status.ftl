### Teks umum menurut status HTTP

http_200 = Berhasil
    .long = Permintaan telah diselesaikan.
    .help = Permintaan selesai

http_201 = Sumber daya berhasil dibuat
    .long = Sumber daya telah dibuat.
    .help = Sumber daya dibuat

http_204 = Tidak ada konten
    .long = Permintaan telah diselesaikan. Tidak ada yang perlu ditampilkan.
    .help = Berhasil, respons tanpa isi

http_400 = Permintaan tidak valid
    .long = Permintaan tidak dapat dipahami. Periksa data yang Anda masukkan, lalu coba lagi.
    .help = Input tidak valid, validasi gagal

http_401 = Anda perlu masuk
    .long = Masuk, lalu coba lagi.
    .help = Autentikasi tidak disertakan atau tidak valid

http_402 = Pembayaran diperlukan
    .long = Anda perlu melakukan pembayaran atau mengganti paket untuk melakukan tindakan ini.

http_403 = Akses ditolak
    .long = Anda tidak memiliki izin untuk melakukan tindakan ini.
    .help = Autentikasi valid, izin tidak sesuai

http_404 = Halaman atau item tidak ditemukan
    .long = Halaman atau item yang Anda cari tidak ada atau tidak tersedia lagi.
    .help = Sumber daya tidak ada

http_405 = Tindakan tidak tersedia
    .long = Tindakan ini tidak didukung di alamat ini.

http_406 = Tidak ada format yang sesuai
    .long = Konten tidak tersedia dalam format apa pun yang diterima oleh aplikasi Anda.

http_407 = Anda perlu masuk ke proxy
    .long = Masuk ke server proxy jaringan Anda, lalu coba lagi.

http_408 = Waktu permintaan habis
    .long = Permintaan Anda terlalu lama sampai ke server. Periksa koneksi Anda, lalu coba lagi.

http_409 = Terjadi konflik data
    .long = Permintaan Anda bertentangan dengan data saat ini. Muat ulang halaman, lalu coba lagi.
    .help = Sumber daya duplikat

http_410 = Konten tidak tersedia lagi
    .long = Halaman atau item yang Anda cari telah dihapus.

http_411 = Ukuran konten tidak dicantumkan
    .long = Permintaan tidak mencantumkan ukuran kontennya.

http_412 = Syarat tidak terpenuhi
    .long = Syarat untuk tindakan ini tidak terpenuhi. Muat ulang halaman, lalu coba lagi.

http_413 = Data terlalu besar
    .long = Permintaan berisi lebih banyak data daripada yang dapat diterima server. Kurangi data yang dikirim, lalu coba lagi.

http_414 = Alamat terlalu panjang
    .long = Alamat permintaan terlalu panjang. Persingkat alamatnya, lalu coba lagi.

http_415 = Format tidak didukung
    .long = Data atau file ini menggunakan format yang tidak didukung server.

http_416 = Bagian yang diminta tidak tersedia
    .long = Bagian konten yang diminta tidak ada. Muat ulang halaman, lalu coba lagi.

http_417 = Persyaratan tidak dapat dipenuhi
    .long = Server tidak dapat memenuhi salah satu persyaratan permintaan.

http_418 = Permintaan ditolak
    .long = Server tidak akan menjalankan permintaan ini.

http_421 = Server yang dituju salah
    .long = Permintaan sampai ke server yang tidak dapat menjawabnya. Coba lagi.

http_422 = Beberapa isian tidak valid
    .long = Beberapa data yang Anda isi tidak valid. Periksa data tersebut, lalu coba lagi.

http_423 = Item terkunci
    .long = Item ini sedang terkunci. Coba lagi nanti.

http_424 = Langkah yang diperlukan gagal
    .long = Permintaan Anda tidak dapat diselesaikan karena tindakan yang menjadi prasyaratnya gagal.

http_425 = Permintaan dikirim terlalu cepat
    .long = Server belum dapat memproses permintaan. Coba lagi.

http_426 = Protokol lain diperlukan
    .long = Server memerlukan protokol lain. Perbarui aplikasi atau browser Anda, lalu coba lagi.

http_428 = Versi tidak dicantumkan
    .long = Permintaan tidak mencantumkan versi data yang akan diubah. Muat ulang halaman, lalu coba lagi.

http_429 = Terlalu banyak permintaan
    .long = Ada terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.
    .help = Batas permintaan tercapai

http_431 = Header permintaan terlalu besar
    .long = Header permintaan ini terlalu besar. Menghapus cookie situs ini mungkin membantu.

http_451 = Konten tidak tersedia karena alasan hukum
    .long = Konten ini tidak dapat ditampilkan karena alasan hukum.

http_500 = Kesalahan server
    .long = Terjadi masalah di server. Coba lagi nanti.
    .help = Kesalahan tak terduga

http_501 = Fitur tidak didukung
    .long = Server tidak dapat menjalankan permintaan semacam ini.

http_502 = Respons server tidak valid
    .long = Server yang diperlukan layanan ini mengirim respons yang tidak valid. Coba lagi nanti.

http_503 = Layanan tidak tersedia
    .long = Layanan sedang tidak tersedia. Coba lagi nanti.
    .help = Pemeliharaan atau kelebihan beban

http_504 = Tidak ada respons tepat waktu
    .long = Server terlalu lama merespons. Coba lagi nanti.

http_505 = Versi HTTP tidak didukung
    .long = Server tidak mendukung versi HTTP permintaan ini. Perbarui aplikasi atau browser Anda, lalu coba lagi.

http_506 = Konfigurasi server salah
    .long = Ada masalah pada konfigurasi server. Coba lagi nanti.

http_507 = Penyimpanan tidak cukup
    .long = Server tidak memiliki cukup ruang untuk menyimpan data. Coba lagi nanti.

http_508 = Permintaan menyebabkan loop tanpa akhir
    .long = Server menghentikan pemrosesan karena permintaan ini menimbulkan loop tanpa akhir.

http_510 = Ekstensi tidak disertakan
    .long = Permintaan tidak menyertakan ekstensi yang diperlukan server.

http_511 = Anda perlu masuk ke jaringan
    .long = Masuk ke jaringan yang Anda gunakan, lalu coba lagi.

# Untuk status lain dari 400 sampai 499
http_4xx = Permintaan tidak dapat diselesaikan
    .long = Ada masalah dengan permintaan. Periksa data yang Anda masukkan, lalu coba lagi.

# Untuk status lain dari 500 sampai 599
http_5xx = Kesalahan layanan
    .long = Layanan tidak dapat menyelesaikan permintaan. Coba lagi nanti.

# Untuk kesalahan yang kodenya tidak dikenal
http_unknown = Terjadi masalah
    .long = Terjadi kesalahan. Coba lagi nanti.
