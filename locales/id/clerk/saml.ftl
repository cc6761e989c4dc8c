### Clerk, Frontend API: SAML

saml_connection_active_not_found = Koneksi SAML tidak ditemukan
    .long = Tidak ada koneksi SAML aktif dengan ID “{ $connectionID }”.

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = Domain alamat email tidak cocok
    .long = Domain alamat email pada akun Anda di penyedia tidak cocok dengan domain koneksi.

saml_email_address_domain_reserved = Domain alamat email digunakan untuk SSO SAML
    .long = Anda tidak dapat menggunakan alamat email ini karena SSO SAML diaktifkan untuk domain tersebut.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = Alamat email tidak cocok
    .long = Alamat email yang dimasukkan berbeda dengan alamat dalam respons SAML (email IdP: { $email }).

saml_connection_not_found = SSO SAML tidak diaktifkan
    .long = SSO SAML tidak diaktifkan untuk alamat email ini.

saml_response_invalid = Respons SAML tidak valid
    .long =
        Respons SAML yang diterima tidak valid.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = Parameter RelayState tidak ada dalam respons SAML
    .long = Parameter RelayState tidak disertakan dalam respons SAML. RelayState tidak diperlukan jika Anda menggunakan alur yang dimulai oleh IdP. Lihat https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml

saml_user_attribute_missing = Atribut pengguna SAML tidak ada
    .long = Akun ini tidak memiliki atribut “{ $attrName }”. Hubungi administrator IdP untuk mengatasinya.
