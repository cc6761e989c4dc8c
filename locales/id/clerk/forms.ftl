### Clerk, Frontend API: formulir

form_param_missing-FormAtLeastOneOptionalParameterMissing = Minimal satu parameter harus disertakan
    .long =
        { COUNT($parameters) ->
            [1] Parameter ini wajib disertakan: { LIST($parameters, type: "or") }.
           *[other] Sertakan minimal satu dari parameter ini: { LIST($parameters, type: "or") }.
        }

form_param_value_disabled = Nilai dinonaktifkan
    .long = Nilai “{ $value }” dinonaktifkan. Pastikan Anda menggunakan instance yang benar, atau lihat dokumentasi kami untuk mengetahui cara mengaktifkan nilai ini.

form_disallow_future_date = Tanggal tidak boleh di masa mendatang
    .long = Pilih tanggal hari ini atau sebelumnya.

form_param_duplicate-FormDuplicateParameter = Parameter duplikat
    .long = Parameter “{ $param }” disertakan beberapa kali. Parameter ini hanya boleh disertakan satu kali.

form_identifier_exists-FormIdentifierExists = Data ini sudah digunakan
    .long =
        { GENDER($param) ->
            [known] { $param } ini sudah digunakan. Coba yang lain.
           *[other] Nilai kolom “{ $param }” sudah digunakan. Coba yang lain.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount = Data ini sudah ditautkan ke akun lain
    .long =
        { GENDER($param) ->
            [known] { $param } ini sudah ditautkan ke akun lain. Untuk menggunakannya di sini, hapus terlebih dahulu dari akun tersebut.
           *[other] Nilai kolom “{ $param }” sudah ditautkan ke akun lain. Untuk menggunakannya di sini, hapus terlebih dahulu dari akun tersebut.
        }

form_identifier_not_found = Akun tidak ditemukan
    .long =
        { GENDER($param) ->
            [known] Tidak ada akun dengan { $param } ini.
           *[other] Tidak ada akun dengan nilai kolom “{ $param }” ini.
        }

form_code_incorrect = Kode salah
    .long = Kode yang Anda masukkan salah.

form_incorrect_signature = Tanda tangan salah
    .long = Tanda tangan yang dikirim salah.

form_param_format_invalid-FormInvalidEmailAddress = Alamat email tidak valid
    .long =
        { KEY($parameter) ->
            [email_address] Masukkan alamat email yang valid.
            [email_addresses] Masukkan alamat email yang valid.
           *[other] { GENDER($parameter) ->
                [known] { $parameter } harus berupa alamat email yang valid.
               *[other] Kolom “{ $parameter }” harus berisi alamat email yang valid.
            }
        }

form_param_format_invalid-FormInvalidEmailAddresses = Ada alamat email yang tidak valid
    .long = Alamat email berikut tidak valid: { $emailAddresses }.

form_param_value_invalid-FormInvalidEncodingParameterValue = Pengodean karakter tidak valid
    .long = Parameter “{ $param }” berisi karakter UTF-8 yang tidak valid.

form_param_format_invalid-FormInvalidParameterFormat = Format isian tidak valid
    .long =
        { GENDER($param) ->
            [known] Format { $param } ini tidak sesuai dengan yang diminta.
           *[other] Format nilai kolom “{ $param }” tidak sesuai dengan yang diminta.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = Tag bahasa tidak valid
    .long = Parameter “{ $parameter }” harus berupa tag bahasa BCP-47 yang valid.

form_param_value_invalid-FormInvalidParameterValue = Nilai tidak valid
    .long = Nilai “{ $value }” tidak diizinkan untuk parameter “{ $param }”.

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Nilai tidak valid
    .long =
        { GENDER($param) ->
            [known] { $param } tidak valid karena belum diisi.
           *[other] Nilai kolom “{ $param }” tidak valid. Kolom ini tidak boleh kosong.
        }

form_param_value_invalid-FormInvalidParameterValueWithAllowed = Nilai tidak valid
    .long = Nilai “{ $value }” tidak diizinkan untuk parameter “{ $param }”. Nilai yang diizinkan: { LIST($allowedValues, type: "or") }.

form_password_length_too_long = Kata sandi terlalu panjang
    .long =
        { KEY($maxLength) ->
            [none] Kata sandi Anda terlalu panjang. Pilih yang lebih pendek.
           *[other] Panjang kata sandi Anda tidak boleh lebih dari { $maxLength } karakter.
        }

form_password_length_too_short = Kata sandi terlalu pendek
    .long =
        { KEY($minLength) ->
            [none] Kata sandi Anda terlalu pendek. Pilih yang lebih panjang.
           *[other] Kata sandi Anda harus terdiri dari minimal { $minLength } karakter.
        }

form_password_no_lowercase = Kata sandi belum berisi huruf kecil
    .long = Kata sandi harus berisi minimal satu huruf kecil.

form_password_no_number = Kata sandi belum berisi angka
    .long = Kata sandi harus berisi minimal satu angka.

form_password_no_special_char = Kata sandi belum berisi karakter khusus
    .long = Kata sandi harus berisi minimal satu karakter khusus.

form_password_not_strong_enough = Kata sandi kurang kuat
    .long = Kata sandi yang Anda masukkan kurang kuat.

form_password_no_uppercase = Kata sandi belum berisi huruf besar
    .long = Kata sandi harus berisi minimal satu huruf besar.

form_password_size_in_bytes_exceeded = Kata sandi terlalu panjang
    .long = Kata sandi Anda terlalu panjang. Gunakan yang lebih pendek.

form_param_format_invalid-FormInvalidPhoneNumber = Nomor telepon tidak valid
    .long =
        { KEY($parameter) ->
            [phone_number] Masukkan nomor telepon yang valid sesuai dengan standar internasional E.164.
            [phone_numbers] Masukkan nomor telepon yang valid sesuai dengan standar internasional E.164.
           *[other] { GENDER($parameter) ->
                [known] { $parameter } harus berupa nomor telepon yang valid sesuai dengan standar internasional E.164.
               *[other] Kolom “{ $parameter }” harus berisi nomor telepon yang valid sesuai dengan standar internasional E.164.
            }
        }

form_param_invalid_time = Format waktu tidak valid
    .long = Parameter “{ $param }” harus berisi tanggal dan waktu dalam format RFC3339 (misalnya 2022-10-20T10:00:27.645Z).

form_param_type_invalid = Tipe parameter tidak valid
    .long = Parameter “{ $param }” harus bertipe “{ $paramType }”.

form_username_invalid_character = Karakter dalam nama pengguna tidak valid
    .long = Nama pengguna Anda berisi karakter yang tidak diizinkan. Pilih nama pengguna lain.

form_username_invalid_length = Nama pengguna terlalu pendek atau terlalu panjang
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Nama pengguna Anda terlalu pendek atau terlalu panjang. Pilih nama pengguna lain.
               *[other] Panjang nama pengguna Anda tidak boleh lebih dari { $maxLength } karakter.
            }
           *[other] { KEY($maxLength) ->
                [none] Nama pengguna Anda harus terdiri dari minimal { $minLength } karakter.
               *[other] Nama pengguna Anda harus terdiri dari { $minLength } hingga { $maxLength } karakter.
            }
        }

form_username_needs_non_number_char = Nama pengguna tidak boleh hanya berisi angka
    .long = Nama pengguna Anda harus berisi minimal satu karakter yang bukan angka.

form_param_format_invalid-FormInvalidWeb3WalletAddress = Alamat dompet Web3 tidak valid
    .long =
        { KEY($parameter) ->
            [web3_wallet] Masukkan alamat dompet Web3 yang valid.
           *[other] { GENDER($parameter) ->
                [known] { $parameter } harus berupa alamat dompet Web3 yang valid.
               *[other] Kolom “{ $parameter }” harus berisi alamat dompet Web3 yang valid.
            }
        }

legal_not_accepted = Ketentuan hukum belum disetujui
    .long = Untuk melanjutkan, Anda harus menyetujui ketentuan hukum.

form_param_duplicate-FormMaximumParametersExceeded = Parameter terlalu sering disertakan
    .long = Parameter “{ $param }” tidak boleh disertakan lebih dari 100 kali.

form_param_value_invalid-FormMetadataInvalidType = Metadata tidak valid
    .long = Parameter “{ $param }” harus berupa objek yang berisi pasangan kunci dan nilai.

form_conditional_param_missing-FormMissingConditionalParameter = Parameter tidak disertakan
    .long = Parameter “{ $param }” wajib disertakan jika parameter “{ $leftCondition }” bernilai “{ $rightCondition }”.

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Parameter tidak disertakan
    .long = Parameter “{ $missingParam }” wajib disertakan jika parameter “{ $conditionalParam }” disertakan.

form_param_missing-FormMissingParameter = Kolom belum diisi
    .long =
        { KEY($param) ->
            [legal_accepted] Ketentuan hukum wajib disetujui.
           *[other] { GENDER($param) ->
                [known] { $param } wajib diisi.
               *[other] Kolom “{ $param }” wajib diisi.
            }
        }

form_resource_not_found = Sumber daya tidak ditemukan
    .long =
        { GENDER($param) ->
            [known] Sumber daya untuk { $param } yang dikirim tidak ditemukan.
           *[other] Sumber daya untuk nilai “{ $param }” yang dikirim tidak ditemukan.
        }

form_new_password_matches_current = Kata sandi baru tidak valid
    .long = Kata sandi baru tidak boleh sama dengan kata sandi saat ini.

form_param_nil-FormNilParameter = Kolom belum diisi
    .long =
        { KEY($param) ->
            [legal_accepted] Ketentuan hukum wajib disetujui.
           *[other] { GENDER($param) ->
                [known] { $param } wajib diisi.
               *[other] Kolom “{ $param }” wajib diisi.
            }
        }

form_param_nil-FormNilParameterWithCustomText = Kolom belum diisi
    .long =
        { KEY($param) ->
            [legal_accepted] Ketentuan hukum wajib disetujui. { $text }
           *[other] { GENDER($param) ->
                [known] { $param } wajib diisi. { $text }
               *[other] Kolom “{ $param }” wajib diisi. { $text }
            }
        }

form_param_array_size_exceeded = Parameter berisi terlalu banyak item
    .long = Parameter “{ $parameter }” tidak boleh berisi lebih dari { $limit } item.

form_param_deprecated = Parameter sudah usang
    .long =
        Parameter ini sudah usang dan sebaiknya tidak digunakan lagi.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded = Isian terlalu panjang
    .long =
        { GENDER($parameter) ->
            [known] { $parameter } tidak boleh lebih dari { $limit } karakter.
           *[other] Kolom “{ $parameter }” tidak boleh berisi lebih dari { $limit } karakter.
        }

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Parameter tidak diizinkan
    .long = Parameter “{ $param }” tidak diizinkan jika parameter “{ $leftCondition }” bernilai “{ $rightCondition }”.

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Parameter tidak diizinkan
    .long = Parameter “{ $notAllowedParam }” tidak diizinkan jika parameter “{ $existingParam }” disertakan.

form_param_exceeds_allowed_size = Batas ukuran terlampaui
    .long = Ukuran nilai parameter “{ $param }” melebihi batas yang diizinkan.

form_password_compromised = Kata sandi mungkin telah dibobol
    .long = Kata sandi Anda mungkin telah dibobol. Untuk melindungi akun Anda, lanjutkan dengan metode login lain. Anda akan diminta mengatur ulang kata sandi setelah masuk.

form_password_digest_invalid_code = Hash kata sandi tidak valid
    .long = Hash kata sandi tidak cocok dengan algoritma hash yang ditentukan.

form_password_incorrect = Kata sandi salah
    .long = Kata sandi yang Anda masukkan salah. Coba lagi, atau gunakan metode lain.

form_password_or_identifier_incorrect = Informasi login salah
    .long = Informasi login Anda salah. Periksa, lalu coba lagi.

form_password_validation_failed = Kata sandi salah
    .long = Kata sandi yang Anda masukkan salah. Coba lagi.

form_password_pwned = Kata sandi ditemukan dalam kebocoran data
    .long = Kata sandi ini ditemukan dalam kebocoran data. Untuk melindungi akun Anda, pilih kata sandi lain.

form_param_unknown-FormUnknownParameter = Parameter tidak dikenal
    .long = Parameter “{ $param }” tidak valid untuk permintaan ini.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = Parameter tidak dikenal
    .long =
        Parameter “{ $param }” tidak valid untuk permintaan ini.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = Pengenal akun belum diverifikasi
    .long = Pengenal akun ini harus diverifikasi sebelum Anda dapat melakukan tindakan ini.

form_username_cannot_be_phone_number = Nama pengguna tidak boleh berupa nomor telepon
    .long =
        { GENDER($parameter) ->
            [known] { $parameter } tidak boleh diisi dengan nomor telepon. Pilih nama pengguna lain.
           *[other] Kolom “{ $parameter }” tidak boleh diisi dengan nomor telepon. Pilih nama pengguna lain.
        }

form_param_value_invalid-FormValidationFailed = Nilai tidak valid
    .long =
        { GENDER($sanitizedField) ->
            [known] { $sanitizedField } tidak valid.
           *[other] Nilai kolom “{ $sanitizedField }” tidak valid.
        }
