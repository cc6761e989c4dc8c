### Clerk, Frontend API: permintaan

invalid_query_parameter_value = Parameter kueri tidak valid
    .long = Nilai “{ $value }” tidak diizinkan untuk parameter “{ $param }”.

request_body_invalid-InvalidRequestBody = Isi permintaan tidak valid
    .long = Isi permintaan yang dikirim tidak valid. Lihat dokumentasi API untuk informasi selengkapnya.

malformed_request_parameters = Format parameter permintaan salah
    .long = Parameter permintaan tidak dapat diurai karena formatnya salah.

missing_query_parameter = Parameter kueri tidak disertakan
    .long = Parameter kueri “{ $param }” tidak disertakan dalam permintaan. Lihat dokumentasi API untuk informasi selengkapnya.

origin_missing = Header Origin tidak disertakan
    .long = Permintaan ini memerlukan header Origin, tetapi header itu tidak dikirim.

proxy_request_invalid_secret_key = Kunci rahasia tidak valid
    .long = Kunci rahasia yang dikirim dengan permintaan proxy ini tidak valid.

proxy_request_missing_secret_key = Kunci rahasia tidak disertakan
    .long = Saat menggunakan proxy, kunci rahasia instance juga wajib dikirim dalam header Clerk-Secret-Key.

unsupported_content_type = Content-Type tidak didukung
    .long = Content-Type { $actual } tidak didukung. Gunakan { $expected }.
