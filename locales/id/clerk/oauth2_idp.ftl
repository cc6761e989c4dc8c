### Clerk, Frontend API: penyedia identitas OAuth 2

oauth_fetch_user_error-OAuthFetchUserInfo = Informasi pengguna tidak dapat diambil
    .long = Gagal mengambil informasi pengguna. Periksa apakah token akses ada dan valid.
