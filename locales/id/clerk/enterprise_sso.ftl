### Clerk, Frontend API: SSO perusahaan

enterprise_connection_invalid_type = Jenis koneksi perusahaan tidak valid
    .long = Jenis koneksi perusahaan ini tidak didukung.

enterprise_sso_account_already_connected = Sudah terhubung
    .long = Akun perusahaan sudah terhubung untuk email koneksi ini: { $email }.

enterprise_sso_additional_identifications_disabled = Pembuatan pengenal akun dinonaktifkan akun perusahaan
    .long = Anda tidak dapat membuat pengenal akun karena akun perusahaan Anda tidak mengizinkannya.

enterprise_sso_email_address_domain_mismatch = Domain email tidak cocok dengan koneksi perusahaan
    .long = Alamat email yang dikirim penyedia ({ $received }) tidak cocok dengan domain ({ $expected }) dari koneksi perusahaan yang memulai autentikasi.

enterprise_sso_hosted_domain_mismatch = Domain yang dihosting tidak cocok
    .long = Domain koneksi perusahaan tidak cocok dengan domain pengguna yang dihosting oleh penyedia OAuth.

enterprise_sso_sign_up_connection_missing = Tidak ada koneksi perusahaan untuk pendaftaran ini
    .long = Pendaftaran ini tidak memiliki koneksi perusahaan yang sesuai. Periksa domain alamat email yang dimasukkan.

enterprise_sso_user_attribute_missing = Atribut pengguna koneksi perusahaan tidak ada
    .long = Akun ini tidak memiliki atribut “{ $attrName }”. Hubungi administrator IdP untuk mengatasinya.
