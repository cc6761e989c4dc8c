### Clerk, Frontend API: pendaftaran

captcha_invalid-CaptchaClientSideError = CAPTCHA tidak dapat dimuat
    .long = CAPTCHA gagal dimuat. Penyebabnya mungkin browser yang tidak didukung atau ekstensi browser. Coba browser lain atau nonaktifkan ekstensi. Jika masalah ini berlanjut, hubungi tim dukungan.

captcha_invalid-CaptchaInvalid = Autentikasi gagal: tidak lolos validasi keamanan
    .long = Autentikasi tidak berhasil karena validasi keamanan gagal. Coba gunakan browser lain atau nonaktifkan ekstensi browser. Jika masalah berlanjut, hubungi tim dukungan untuk mendapatkan bantuan.

captcha_missing_token = Autentikasi gagal: tidak lolos validasi keamanan
    .long = Autentikasi tidak berhasil karena validasi keamanan gagal. Muat ulang halaman untuk mencoba lagi, atau hubungi tim dukungan untuk mendapatkan bantuan lebih lanjut.

captcha_not_enabled = CAPTCHA tidak diaktifkan
    .long = Anda mencoba menyelesaikan CAPTCHA, tetapi CAPTCHA tidak diaktifkan. Jika masalah ini berlanjut, hubungi tim dukungan.

sign_up_email_link_not_same_client = Tidak dapat mendaftar dengan tautan email
    .long = Pendaftaran dengan tautan email tidak dapat diselesaikan karena dimulai di browser atau aplikasi lain.

resource_forbidden-SignUpForbiddenAccess = Akses ke pendaftaran ditolak
    .long = Pendaftaran ini tidak boleh diakses.

sign_up_mode_restricted = Pendaftaran dibatasi
    .long = Pendaftaran baru saat ini dibatasi.

sign_up_restricted_waitlist = Pendaftaran hanya melalui daftar tunggu
    .long = Pendaftaran saat ini tidak tersedia. Bergabunglah dengan daftar tunggu agar diberi tahu saat akses tersedia.

resource_not_found-SignUpNotFound = Pendaftaran tidak ditemukan
    .long = Tidak ada pendaftaran dengan ID “{ $id }”.
