### AuthOS: kesalahan SAML

SAML_NOT_CONFIGURED = SAML belum dikonfigurasi
    .long = Single sign-on SAML belum disiapkan.
    .resolution = Konfigurasikan setelan SAML

INVALID_SAML_RESPONSE = Respons SAML tidak valid
    .long = Respons SAML dari penyedia identitas tidak valid.
    .resolution = Periksa konfigurasi IdP

SAML_SIGNATURE_INVALID = Tanda tangan SAML tidak valid
    .long = Tanda tangan respons SAML tidak dapat diverifikasi.
    .resolution = Periksa sertifikat

SAML_EXPIRED = Pernyataan SAML kedaluwarsa
    .long = Pernyataan SAML sudah kedaluwarsa dan tidak dapat digunakan lagi.
    .resolution = Coba masuk lagi
