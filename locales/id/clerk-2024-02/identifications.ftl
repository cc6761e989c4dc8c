### Clerk, edisi Februari 2024: pengenal. Status berasal dari edisi sekarang, atau 400 (404 untuk yang tidak ditemukan) jika tidak ada di sana.

resource_not_found_code = Sumber daya tidak ditemukan
    .long = Tidak ada sumber daya dengan ID “{ $resourceID }”.

identification_deletion_failed_code = Penghapusan gagal
    .long = Anda tidak dapat menghapus pengenal akun terakhir Anda.

last_required_identification_deletion_failed_code = Tidak dapat menghapus { $sanitizedIdentType } terakhir
    .long = Akun Anda harus selalu memiliki minimal satu { $sanitizedIdentType }.

identification_set_for2_f_a_failed_code = Pembaruan gagal
    .long = Anda tidak dapat menetapkan pengenal akun terakhir Anda sebagai faktor kedua.

identification_update_second_factor_unverified = Pembaruan gagal
    .long = Atribut faktor kedua pada pengenal akun yang belum diverifikasi tidak dapat diperbarui.
