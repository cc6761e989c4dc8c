### Clerk, Frontend API: SSO perusahaan

enterprise_connection_invalid_type = Jenis koneksi perusahaan tidak valid
    .long = Jenis koneksi perusahaan ini tidak didukung.

enterprise_sso_account_already_connected = Akun sudah terhubung
    .long = Akun perusahaan dengan alamat email { $email } sudah terhubung.

enterprise_sso_additional_identifications_disabled = Akun perusahaan tidak mengizinkan pengenal akun baru
    .long = Anda tidak dapat menambahkan pengenal akun karena akun perusahaan Anda tidak mengizinkannya.

enterprise_sso_email_address_domain_mismatch = Domain email tidak cocok dengan koneksi perusahaan
    .long = Alamat email dari penyedia ({ $received }) tidak cocok dengan domain koneksi perusahaan ({ $expected }) yang memulai autentikasi.

enterprise_sso_hosted_domain_mismatch = Domain penyedia tidak cocok
    .long = Domain koneksi perusahaan tidak cocok dengan domain pengguna (hosted domain) dari penyedia OAuth.

enterprise_sso_sign_up_connection_missing = Tidak ada koneksi perusahaan untuk pendaftaran ini
    .long = Tidak ada koneksi perusahaan yang sesuai dengan pendaftaran ini. Periksa domain alamat email yang dimasukkan.

enterprise_sso_user_attribute_missing = Atribut pengguna koneksi perusahaan tidak ada
    .long = Akun ini tidak memiliki atribut “{ $attrName }”. Hubungi administrator IdP untuk mengatasinya.
