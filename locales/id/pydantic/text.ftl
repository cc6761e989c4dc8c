### pydantic: teks, data, alamat, dan ID

string_type = Nilai harus berupa teks
    .long = Masukkan teks.

string_unicode = Teks tidak dapat dibaca
    .long = Teks ini berisi karakter yang tidak dapat dibaca. Periksa, lalu coba lagi.

string_too_short = Teks terlalu pendek
    .long = Masukkan minimal { $min_length } karakter.

string_too_long = Teks terlalu panjang
    .long = Masukkan maksimal { $max_length } karakter.

string_pattern_mismatch = Format teks salah
    .long = Format teks ini tidak sesuai dengan yang diharapkan (pola: { $pattern }).

string_not_ascii = Karakter tidak didukung
    .long = Gunakan hanya huruf Latin tanpa aksen, angka, dan tanda baca umum (ASCII).

bytes_type = Nilai harus berupa data
    .long = Kirim teks atau data biner.

bytes_too_short = Data terlalu pendek
    .long = Panjang data minimal { $min_length } byte.

bytes_too_long = Data terlalu panjang
    .long = Panjang data maksimal { $max_length } byte.

bytes_invalid_encoding = Data tidak dapat dibaca
    .long = Pengodean data ini tidak benar. Pengodean yang diharapkan adalah { $encoding }.

url_type = Nilai harus berupa alamat web
    .long = Masukkan alamat web (URL).

url_parsing = Alamat web tidak valid
    .long = Alamat web (URL) ini tidak valid. Periksa, lalu coba lagi.

url_syntax_violation = Alamat web tidak valid
    .long = Penulisan alamat web (URL) ini tidak benar. Periksa, lalu coba lagi.

url_too_long = Alamat web terlalu panjang
    .long = Panjang alamat web (URL) maksimal { $max_length } karakter.

url_scheme = Jenis alamat web salah
    .long = Alamat web (URL) harus diawali dengan { LIST($expected_schemes, type: "or") }.

uuid_type = Nilai harus berupa UUID
    .long = Kirim ID dalam format UUID.

uuid_parsing = UUID tidak valid
    .long = UUID ini tidak valid. Periksa, lalu coba lagi.

uuid_version = Versi UUID salah
    .long = Kirim UUID versi { $expected_version }.
