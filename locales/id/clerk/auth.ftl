### Clerk, Frontend API: autentikasi

IdentificationExists = Data ini sudah terdaftar
    .long =
        { GENDER($identifier) ->
            [known] { $identifier } ini sudah terdaftar.
           *[other] Nilai kolom “{ $identifier }” sudah terdaftar.
        }

not_allowed_access-IdentifierContainsSubaddresses = Subalamat email tidak diizinkan
    .long = Alamat email tidak boleh berisi karakter “+”, “=”, atau “#”.

not_allowed_access-IdentifierFromBlockedCountryCode = Kode negara tidak diizinkan
    .long = Pendaftaran dengan nomor telepon tidak diizinkan untuk kode negara ini. Gunakan metode lain.

not_allowed_access-IdentifierNotAllowedAccess = Akses tidak diizinkan
    .long = { LIST($who) } tidak diizinkan mengakses aplikasi ini.

authentication_invalid = Autentikasi tidak valid
    .long = Permintaan ini tidak dapat diautentikasi. Kirim permintaan dengan sesi yang aktif.

authorization_invalid = Permintaan tidak diizinkan
    .long = Anda tidak memiliki izin untuk menjalankan permintaan ini.

authorization_header_format_invalid = Format header Authorization tidak valid
    .long = Format header Authorization tidak valid. Header ini harus berisi “Bearer <YOUR_API_KEY>”.

csrf_token_invalid = Token CSRF tidak disertakan atau tidak valid
    .long = Sebagai perlindungan dari serangan CSRF, permintaan harus menyertakan token CSRF yang valid.

invalid_handshake = Handshake tidak valid
    .long = Permintaan handshake tidak valid: { $reason }.

host_invalid = Host tidak valid
    .long = Permintaan ini tidak dapat dikaitkan dengan instance yang berjalan di Clerk. Pastikan Publishable Key Clerk Anda benar.

origin_invalid = Header HTTP Origin tidak valid
    .long = Header HTTP Origin pada permintaan harus sama dengan URL yang mengirim permintaan atau merupakan subdomainnya.

request_invalid_for_environment = Permintaan tidak valid untuk lingkungan ini
    .long = Permintaan ini hanya valid untuk instance berjenis { LIST($envTypes, type: "or") }.

user_settings_invalid = Setelan autentikasi salah
    .long = Setelan autentikasi tidak valid.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Header permintaan tidak valid
    .long = Clerk Frontend API Anda dapat diakses dari browser dan aplikasi native. Sebagai perlindungan dari serangan web yang umum, permintaan dari aplikasi native harus menyertakan header HTTP Authorization. Pastikan header HTTP Authorization berisi JWT klien Clerk yang valid, atau isi dengan string kosong untuk permintaan Frontend API pertama yang akan menghasilkan JWT klien Clerk Anda.

request_header_missing-MissingRequestHeadersForStandardBrowsers = Header permintaan tidak valid
    .long = Clerk Frontend API Anda dapat diakses dari browser dan aplikasi native. Sebagai perlindungan dari serangan web yang umum, permintaan dari browser harus menyertakan header HTTP Origin. Jika kesalahan ini muncul, Anda mungkin mengakses Clerk Frontend API langsung dari bilah alamat browser, atau ada ekstensi browser yang mencegat permintaan browser Anda dan menghapus header HTTP Origin. Untuk informasi selengkapnya, lihat https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = Header “Authorization” memiliki beberapa nilai
    .long = Header “Authorization” tidak boleh memiliki lebih dari satu nilai.

multiple_origin_header_values_forbidden = Header “Origin” memiliki beberapa nilai
    .long = Header “Origin” tidak boleh memiliki lebih dari satu nilai.

native_api_disabled = Native API dinonaktifkan
    .long = Native API dinonaktifkan untuk instance ini. Buka Dasbor Clerk untuk mengaktifkannya.

origin_authorization_headers_conflict = Header “Origin” dan “Authorization” dikirim bersamaan
    .long = Demi keamanan, sertakan hanya salah satu dari header “Origin” dan “Authorization”, jangan keduanya. Di browser, header “Origin” ditetapkan secara otomatis oleh browser. Di aplikasi native (misalnya aplikasi seluler), tetapkan header “Authorization”.

unsupported_country_code-RateLimitedCountry = Kode negara dibatasi
    .long = Pengiriman SMS ke { $countryName } dinonaktifkan untuk sementara. Coba lagi nanti.

signed_out = Anda telah keluar
    .long = Saat ini Anda sudah keluar dari akun dan belum masuk lagi.

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = Alamat email sudah digunakan
    .long = Alamat email ini sudah digunakan. Satu alamat email hanya dapat digunakan untuk satu akun.

subdomain_not_allowed = Subdomain tidak diizinkan
    .long = Subdomain asal permintaan tidak ada dalam daftar subdomain yang diizinkan. Tambahkan ke daftar subdomain yang diizinkan di Dasbor.

unsupported_country_code-UnsupportedCountry = Kode negara tidak didukung
    .long =
        Nomor telepon dari { $countryName } saat ini tidak didukung. Untuk informasi selengkapnya, hubungi { KEY($support) ->
            [none] tim dukungan
           *[other] { $support }
        }.

url_based_session_syncing_disabled = Sinkronisasi sesi berbasis URL dinonaktifkan di instance ini
    .long = Instance pengembangan ini masih menggunakan cookie pihak ketiga versi lama. Fitur ini sudah usang. Hubungi tim dukungan jika Anda memerlukan bantuan.
