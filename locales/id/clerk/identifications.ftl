### Clerk, Frontend API: pengenal

resource_not_found-IdentificationNotFound = Sumber daya tidak ditemukan
    .long = Sumber daya yang diminta tidak dapat ditemukan.

immutable_attribute_modification_not_allowed = Perubahan tidak diizinkan
    .long =
        { GENDER($sanitizedAttributeType) ->
            [known] { $sanitizedAttributeType } Anda bersifat tetap sehingga tidak dapat diubah atau dihapus.
           *[other] Nilai “{ $sanitizedAttributeType }” Anda bersifat tetap sehingga tidak dapat diubah atau dihapus.
        }

oauth_connection_blocked_by_immutable_attribute = Akun tidak dapat dihubungkan
    .long =
        { GENDER($sanitizedAttributeType) ->
            [known] Akun ini tidak dapat dihubungkan karena { $sanitizedAttributeType } akun tersebut tidak cocok dengan { $sanitizedAttributeType } Anda saat ini.
           *[other] Akun ini tidak dapat dihubungkan karena nilai “{ $sanitizedAttributeType }” akun tersebut tidak cocok dengan nilai “{ $sanitizedAttributeType }” Anda saat ini.
        }

second_factor_deletion_not_allowed = Penghapusan faktor kedua tidak diizinkan
    .long = Akun Anda harus selalu memiliki minimal satu metode verifikasi dua langkah.

too_many_unverified_identifications = Terlalu banyak kontak yang belum diverifikasi
    .long = Pengguna ini memiliki terlalu banyak kontak yang belum diverifikasi.
