### Clerk, Frontend API: OAuth

external_account_not_found = Akun eksternal tidak valid
    .long = Akun eksternal tersebut tidak ditemukan.

oauth_callback_invalid = Callback OAuth tidak valid
    .long = Data formulir untuk oauth_callback tidak valid.

misconfigured_oauth_provider = Konfigurasi penyedia OAuth salah
    .long = Konfigurasi penyedia OAuth ini salah. Pastikan Anda telah menyiapkannya dengan benar.

oauth_non_authenticatable_provider = Penyedia tidak didukung untuk login
    .long = OAuth { $provider } tidak didukung untuk autentikasi. Hubungi kami jika menurut Anda kesalahan ini seharusnya tidak muncul.

oauth_access_denied = Akses tidak diberikan
    .long = Anda tidak memberikan akses ke akun { $providerName } Anda.

oauth_account_already_connected = Akun sudah terhubung
    .long = Akun lain dari penyedia { $providerTitle } sudah terhubung.

oauth_config_missing = Kunci OAuth belum ditetapkan
    .long = Kunci OAuth { $provider } belum ditetapkan di setelan aplikasi.

oauth_fetch_user_error-OAuthFetchUserError = Gagal mengambil data pengguna
    .long = Terjadi kesalahan saat mengambil data pengguna.

oauth_identification_claimed = Pengenal akun sudah digunakan pengguna lain
    .long = Alamat email yang terkait dengan akun OAuth ini sudah digunakan oleh pengguna lain.

redirect_uri_mismatch-OAuthInvalidRedirectURI = Konfigurasi pengalihan tidak valid
    .long = Konfigurasi akun { $providerName } Anda tidak valid. Pastikan Anda mendaftarkan endpoint ini dalam daftar URL callback yang diizinkan.

redirect_uri_mismatch-OAuthMalformedRedirectURI = Format URL pengalihan salah
    .long = URL pengalihan yang dikirim tidak ditulis dengan format yang benar.

oauth_missing_access_token = Token akses OAuth tidak tersedia
    .long = Operasi ini memerlukan token akses OAuth, tetapi token tersebut tidak ada.

oauth_missing_refresh_token = Token akses OAuth tidak dapat diperbarui
    .long = Token akses saat ini sudah kedaluwarsa dan tidak dapat diperbarui karena server otorisasi tidak memberikan token refresh.

oauth_provider_not_enabled = Penyedia OAuth tidak diaktifkan
    .long = Single sign-on dengan penyedia OAuth { $providerTitle } tidak diaktifkan di setelan instance.

oauth_shared_credentials_not_supported = Kredensial bersama tidak didukung
    .long = Kredensial bersama tidak didukung lagi untuk penyedia ini. Perbarui kredensial melalui Dasbor Clerk.

oauth_token_exchange_error = Token gagal ditukarkan
    .long = Terjadi kesalahan saat menukarkan token.

oauth_unsupported_provider = Penyedia tidak didukung
    .long = OAuth { $provider } tidak didukung. Hubungi kami jika menurut Anda kesalahan ini seharusnya tidak muncul.
