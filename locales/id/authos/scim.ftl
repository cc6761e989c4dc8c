### AuthOS: kesalahan SCIM

INVALID_SCIM_TOKEN = Token SCIM tidak valid atau kedaluwarsa
    .long = Token SCIM tersebut tidak valid atau sudah kedaluwarsa.
    .resolution = Buat token SCIM baru

SCIM_USER_EXISTS = Pengguna sudah ada
    .long = Pengguna ini telah terdaftar.
    .resolution = Perbarui pengguna yang ada

SCIM_USER_NOT_FOUND = Pengguna SCIM tidak ditemukan
    .long = Pengguna SCIM tersebut tidak dapat ditemukan.
    .resolution = Periksa ID pengguna

SCIM_FILTER_INVALID = Sintaksis filter tidak valid
    .long = Filter ditulis dengan sintaksis yang tidak valid.
    .resolution = Perbaiki ekspresi filter
