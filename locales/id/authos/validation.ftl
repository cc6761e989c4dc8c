### AuthOS: kesalahan validasi

INVALID_EMAIL = Format email tidak valid
    .long = Alamat email ini tidak valid. Periksa apakah ada salah ketik.
    .resolution = Masukkan email yang valid

WEAK_PASSWORD = Kata sandi tidak memenuhi persyaratan
    .long = Kata sandi tidak memenuhi persyaratan. Pilih kata sandi yang terdiri dari minimal 8 karakter.
    .resolution = Gunakan kata sandi yang lebih kuat (min. 8 karakter)

INVALID_SLUG = Format slug tidak valid
    .long = Format slug ini tidak valid. Slug hanya boleh berisi huruf, angka, tanda hubung, dan garis bawah.
    .resolution = Gunakan huruf, angka, tanda hubung, dan garis bawah saja

RESERVED_SLUG = Slug sudah dicadangkan
    .long = Slug ini sudah dicadangkan dan tidak dapat digunakan. Pilih slug lain.
    .resolution = Pilih slug lain

SLUG_TOO_SHORT = Slug kurang dari 3 karakter
    .long = Slug terlalu pendek. Slug harus terdiri dari minimal 3 karakter.
    .resolution = Gunakan slug yang lebih panjang

SLUG_TOO_LONG = Slug lebih dari 50 karakter
    .long = Slug terlalu panjang. Slug tidak boleh lebih dari 50 karakter.
    .resolution = Gunakan slug yang lebih pendek

NAME_TOO_SHORT = Nama kurang dari 2 karakter
    .long = Nama terlalu pendek. Nama harus terdiri dari minimal 2 karakter.
    .resolution = Gunakan nama yang lebih panjang

NAME_TOO_LONG = Nama lebih dari 100 karakter
    .long = Nama terlalu panjang. Nama tidak boleh lebih dari 100 karakter.
    .resolution = Gunakan nama yang lebih pendek

INVALID_URL = Format URL tidak valid
    .long = URL ini tidak valid. URL harus diawali dengan http:// atau https://.
    .resolution = Masukkan URL yang valid dengan http(s)
