### Clerk, Frontend API: fitur

feature_not_enabled = Fitur tidak diaktifkan
    .long = Fitur ini tidak diaktifkan di instance ini.

feature_requires_dynamic_oauth_client_registration = Pendaftaran klien dinamis tidak diaktifkan
    .long = Pendaftaran klien dinamis tidak diaktifkan di instance ini. Untuk menggunakan fitur ini, aktifkan di setelan instance.

feature_requires_email_address_enabled = Atribut alamat email harus diaktifkan
    .long = Fitur ini hanya dapat digunakan jika atribut alamat email diaktifkan. Aktifkan atribut itu di setelan instance Anda untuk melanjutkan.

feature_requires_end_session_enabled = Fitur pengakhiran sesi tidak diaktifkan
    .long = Fitur pengakhiran sesi tidak diaktifkan untuk instance ini. Hubungi tim dukungan untuk mengaktifkan fitur ini.

feature_requires_oauth2_consent_screen_enabled = Layar persetujuan klien OAuth tidak diaktifkan
    .long = Layar persetujuan untuk klien OAuth ini tidak diaktifkan. Untuk menggunakan fitur ini, aktifkan di setelan klien OAuth.

feature_requires_oidc_provider = Penyedia OAuth tidak kompatibel dengan OIDC
    .long = Anda menggunakan penyedia OAuth 2.0 versi lama. Beralihlah ke penyedia baru yang kompatibel dengan OIDC untuk menggunakan fitur ini.
