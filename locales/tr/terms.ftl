### Bu dildeki bütün alanların paylaştığı terimler.
###
### Hitap siz. Başlıklarda nokta yok. Değerlere doğrudan ek gelmez: araya bir ad girer
### (“… alanı”, “… değeri”) ya da değer iki noktadan sonra durur. Kavramların sözcükleri glossary.toml içindedir.
###
### Adı -identifier- ile başlayan bir terim, identifier türündeki bir değerin okunuşudur:
### email_address, “e-posta adresi” olur. .gender bilinen alanlarda hep noun değerini alır;
### bilinmeyen bir alan “… alanı” diye okunur. Durum ekleri yoktur.

-identifier-backup_code = yedek kod
    .gender = noun
-identifier-birthday = doğum tarihi
    .gender = noun
-identifier-code = kod
    .gender = noun
-identifier-domain = alan adı
    .gender = noun
-identifier-email_address = e-posta adresi
    .gender = noun
-identifier-email_addresses = e-posta adresleri
    .gender = noun
-identifier-expires_at = sona erme zamanı
    .gender = noun
-identifier-external_account = harici hesap
    .gender = noun
-identifier-first_name = ad
    .gender = noun
-identifier-gender = cinsiyet
    .gender = noun
-identifier-id = ID
    .gender = noun
-identifier-identifier = tanımlayıcı
    .gender = noun
-identifier-image = görsel
    .gender = noun
-identifier-last_name = soyadı
    .gender = noun
-identifier-legal_accepted = yasal onay
    .gender = noun
-identifier-locale = dil
    .gender = noun
-identifier-name = ad
    .gender = noun
-identifier-new_password = yeni parola
    .gender = noun
-identifier-order_by = sıralama ölçütü
    .gender = noun
-identifier-organization_id = kuruluş ID’si
    .gender = noun
-identifier-passkey = geçiş anahtarı
    .gender = noun
-identifier-password = parola
    .gender = noun
-identifier-password_digest = parola özeti
    .gender = noun
-identifier-permission = izin
    .gender = noun
-identifier-phone_number = telefon numarası
    .gender = noun
-identifier-phone_numbers = telefon numaraları
    .gender = noun
-identifier-private_metadata = özel meta veriler
    .gender = noun
-identifier-public_key_credential = açık anahtar kimlik bilgisi
    .gender = noun
-identifier-public_metadata = genel meta veriler
    .gender = noun
-identifier-redirect_url = yönlendirme URL’si
    .gender = noun
-identifier-role = rol
    .gender = noun
-identifier-slug = slug
    .gender = noun
-identifier-strategy = yöntem
    .gender = noun
-identifier-ticket = bilet
    .gender = noun
-identifier-token = belirteç
    .gender = noun
-identifier-unsafe_metadata = güvenli olmayan meta veriler
    .gender = noun
-identifier-url = URL
    .gender = noun
-identifier-user_id = kullanıcı ID’si
    .gender = noun
-identifier-username = kullanıcı adı
    .gender = noun
-identifier-web3_wallet = Web3 cüzdanı
    .gender = noun
