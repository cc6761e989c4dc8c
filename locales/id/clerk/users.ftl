### Clerk, Frontend API: pengguna

no_password_set = Kata sandi belum dibuat
    .long = Pengguna ini belum memiliki kata sandi untuk akunnya.

password_required = Kata sandi diperlukan
    .long = Setelan instance ini mewajibkan kata sandi. Kata sandi pengguna tidak dapat dihapus.

password_too_long_needs_reset = Kata sandi yang diimpor terlalu panjang
    .long = Kata sandi Anda yang diimpor terlalu panjang sehingga tidak dapat digunakan. Atur ulang kata sandi Anda.

updating_user_password_deprecated = Fitur sudah usang
    .long = Parameter “{ "password" }” tidak valid di sini. Kata sandi hanya dapat diperbarui melalui /v1/me/change_password.

user_banned = Akun dicekal
    .long = Akun Anda telah dicekal. Jika menurut Anda ini kekeliruan, hubungi tim dukungan.

user_create_organization_not_enabled = Pembuatan organisasi tidak diizinkan
    .long = Pengguna ini tidak diizinkan membuat organisasi.

user_deactivated = Akun dinonaktifkan
    .long = Akun Anda telah dinonaktifkan. Hubungi tim dukungan.

user_delete_self_not_enabled = Penghapusan akun sendiri tidak diizinkan
    .long = Pengguna ini tidak diizinkan menghapus akunnya sendiri.

resource_not_found-UserNotFound = Pengguna tidak ditemukan
    .long = Tidak ada pengguna dengan ID “{ $userID }”.

user_quota_exceeded = Batas pengguna tercapai
    .long = Anda telah mencapai batas { $maxAllowed } pengguna.

user_managed_by_scim = Pengguna dikelola oleh SCIM
    .long = Pengguna ini dikelola oleh direktori SCIM dan tidak dapat dihapus secara manual.
