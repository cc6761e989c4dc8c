### Bu dildeki bütün alanların paylaştığı terimler.
###
### Hitap siz. Başlıklarda nokta yok. Değerlere doğrudan ek gelmez: araya bir ad girer
### (“… alanı”, “… değeri”) ya da değer iki noktadan sonra durur. Kavramların sözcükleri glossary.toml içindedir.
###
### Adı -identifier- ile başlayan bir terim, identifier türündeki bir değerin okunuşudur:
### email_address, “e-posta adresi” olur. .gender, GENDER ile seçilen sayıdır: singular veya plural.
### Bilinmeyen bir alan “… alanı” diye okunur. Durum ekleri yoktur.

-identifier-backup_code = yedek kod
    .gender = singular
-identifier-birthday = doğum tarihi
    .gender = singular
-identifier-code = kod
    .gender = singular
-identifier-domain = alan adı
    .gender = singular
-identifier-email_address = e-posta adresi
    .gender = singular
-identifier-email_addresses = e-posta adresleri
    .gender = plural
-identifier-expires_at = sona erme zamanı
    .gender = singular
-identifier-external_account = harici hesap
    .gender = singular
-identifier-first_name = ad
    .gender = singular
-identifier-gender = cinsiyet
    .gender = singular
-identifier-id = ID
    .gender = singular
-identifier-identifier = tanımlayıcı
    .gender = singular
-identifier-image = görsel
    .gender = singular
-identifier-last_name = soyadı
    .gender = singular
-identifier-legal_accepted = yasal onay
    .gender = singular
-identifier-locale = dil
    .gender = singular
-identifier-name = ad
    .gender = singular
-identifier-new_password = yeni parola
    .gender = singular
-identifier-order_by = sıralama ölçütü
    .gender = singular
-identifier-organization_id = kuruluş ID’si
    .gender = singular
-identifier-passkey = geçiş anahtarı
    .gender = singular
-identifier-password = parola
    .gender = singular
-identifier-password_digest = parola özeti
    .gender = singular
-identifier-permission = izin
    .gender = singular
-identifier-phone_number = telefon numarası
    .gender = singular
-identifier-phone_numbers = telefon numaraları
    .gender = plural
-identifier-private_metadata = özel meta veriler
    .gender = plural
-identifier-public_key_credential = açık anahtar kimlik bilgisi
    .gender = singular
-identifier-public_metadata = genel meta veriler
    .gender = plural
-identifier-redirect_url = yönlendirme URL’si
    .gender = singular
-identifier-role = rol
    .gender = singular
-identifier-slug = URL adı (slug)
    .gender = singular
-identifier-strategy = yöntem
    .gender = singular
-identifier-ticket = bilet
    .gender = singular
-identifier-token = belirteç
    .gender = singular
-identifier-unsafe_metadata = güvenli olmayan meta veriler
    .gender = plural
-identifier-url = URL
    .gender = singular
-identifier-user_id = kullanıcı ID’si
    .gender = singular
-identifier-username = kullanıcı adı
    .gender = singular
-identifier-web3_wallet = Web3 cüzdanı
    .gender = singular
