### AuthOS: kesalahan webhook

INVALID_WEBHOOK_URL = URL bukan HTTP(S)
    .long = URL webhook harus diawali dengan http:// atau https://.
    .resolution = Gunakan http:// atau https://

INVALID_WEBHOOK_EVENT = Jenis peristiwa tidak dikenal
    .long = Layanan tidak mengenal jenis peristiwa ini.
    .resolution = Gunakan jenis peristiwa yang valid

WEBHOOK_NAME_EXISTS = Nama webhook sudah dipakai
    .long = Webhook dengan nama ini sudah ada.
    .resolution = Gunakan nama lain
