### Clerk, Frontend API: gambar

request_body_invalid-ImageDecodingFailed = Gambar tidak dapat dibaca
    .long = File ini tidak dapat dibuka sebagai gambar. Pastikan file gambarnya valid, lalu coba lagi.

image_not_found = Gambar tidak ditemukan
    .long = Gambar yang diminta tidak dapat ditemukan.

image_too_large = Gambar terlalu besar
    .long = Ukuran gambar yang diunggah melebihi 10 MB. Pilih gambar yang lebih kecil.

request_body_invalid-ImageTypeNotSupported = Jenis gambar tidak didukung
    .long = Gambar berjenis “{ $imageType }” saat ini tidak didukung. Lihat dokumentasi API untuk informasi selengkapnya.

form_param_missing-RequestWithoutImage = File gambar tidak disertakan
    .long = Permintaan tidak menyertakan file gambar.
