### Clerk, Frontend API: gambar

request_body_invalid-ImageDecodingFailed = Gambar tidak dapat dibaca
    .long = Gambar ini tidak dapat didekode. Pastikan gambarnya valid, lalu coba lagi.

image_not_found = Gambar tidak ditemukan
    .long = Gambar yang diminta tidak dapat ditemukan.

image_too_large = Gambar terlalu besar
    .long = Gambar yang diunggah lebih besar daripada 10 MB. Pilih gambar yang lebih kecil.

request_body_invalid-ImageTypeNotSupported = Jenis gambar tidak didukung
    .long = Gambar jenis “{ $imageType }” saat ini tidak didukung. Lihat dokumentasi API untuk informasi selengkapnya.

form_param_missing-RequestWithoutImage = File gambar tidak ada
    .long = Permintaan tidak menyertakan file gambar.
