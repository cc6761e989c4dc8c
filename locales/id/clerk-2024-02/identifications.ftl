### Clerk, edisi Februari 2024: pengenal. Status berasal dari edisi sekarang, atau 400 (404 untuk yang tidak ditemukan) jika tidak ada di sana.

resource_not_found_code = Sumber daya tidak ditemukan
    .long = Tidak ada sumber daya dengan ID “{ $resourceID }”.

identification_deletion_failed_code = Pengenal akun gagal dihapus
    .long = Anda tidak dapat menghapus pengenal akun terakhir Anda.

last_required_identification_deletion_failed_code = { $sanitizedIdentType } terakhir tidak dapat dihapus
    .long = Akun Anda harus selalu memiliki minimal satu { $sanitizedIdentType }.

identification_set_for2_f_a_failed_code = Faktor kedua gagal ditetapkan
    .long = Anda tidak dapat menetapkan pengenal akun terakhir Anda sebagai faktor kedua.

identification_update_second_factor_unverified = Faktor kedua gagal diperbarui
    .long = Atribut faktor kedua pada pengenal akun yang belum diverifikasi tidak dapat diperbarui.
