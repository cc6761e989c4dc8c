### Sayfaların sözcükleri. Hataların metinleri diğer dosyalardadır.

## Her sayfada

skip = İçeriğe geç
language = Dil
errors = Hatalar
api = API
as-json = Bu sayfa JSON olarak
all-errors = Tüm hatalar
all-as-json = Tüm hatalar JSON olarak
# $language ve $instead dil adlarıdır
no-language = Şu dilde henüz metin yok: { $language }. Bunun yerine gösterilen dil: { $instead }

## İlk sayfa

first-title = İnsanların anladığı sözcüklerle hata kodları
first-lead =
    Pardon, bir API’nin hata kodunu kişinin kendi dilinde okuyabileceği bir mesaja dönüştürür.
    Ön yüzden, ağ geçidinden veya kendi API’nizden bir kod, bir dil ve hatayla gelen değerleri gönderin.
try-it = Deneyin
code = Kod
code-hint = API’nin gönderdiği gibi. Yazdıkça öneriler görünür.
message-language = Mesajın dili
format = Biçim
render = Metne dönüştür
try-one = Şunlardan birini deneyin:
empty-title = Hangi hata?
empty-text = Mesajını görmek için bir kod girin.
no-code-title = Bu koda sahip bir hata yok
no-code-text = Katalogda “{ $code }” adlı bir şey yok. Kullanıcılar yine de şu metni görürdü.
did-you-mean = Şunu mu demek istediniz:
as-dialog = İletişim kutusu olarak
as-toast = Anlık bildirim olarak
as-field = Form alanında
close = Kapat
your-input = Girdiğiniz değer
to-entry = Bu hatayla ilgili her şey
as-code = Kod olarak
answer = Yanıt
copy = Kopyala
copied = Kopyalandı
browse = { $count ->
    [one] { $count } hataya göz atın
   *[other] { $count } hatanın tümüne göz atın
}

## Hata listesi

index-title = Hatalar
index-lead = Her hata kodunun anlamı, bir kişinin okuyabileceği sözcüklerle.
search = Ara
search-hint = Kod, ad veya sözcükler
sections = Bölümler
domain = Hata etki alanı
all-domains = Tüm hata etki alanları
section = Bölüm
all-sections = Tüm bölümler
status = HTTP durumu
all-statuses = Tüm durumlar
audience = Hedef kitle
all-audiences = Tüm hedef kitleler
find = Ara
results =
    { $count ->
        [0] Eşleşen hata yok
        [one] { $count } hata
       *[other] { $count } hata
    }
filtered-by = Filtreler:
# Ekran okuyucu için: bir filtrenin arkasındaki çarpının işlevi
remove-filter = Filtreyi kaldır: { $filter }
remove-filters = Tüm filtreleri kaldır
no-results-text = Daha az sözcük veya kodun bir bölümünü deneyin.
no-results-others = Filtreler olmadan { $count } eşleşme var.
search-everywhere = Her yerde ara
variant-count = { $count } varyant
pages = Sayfalar
previous-page = Önceki sayfa
next-page = Sonraki sayfa
page-number = Sayfa { $page }
page-of = Sayfa { $page } / { $pages }

## Tek bir hata

name = Ad
audience-person = Kullanıcılar için
audience-administrator = Yöneticiler için
audience-developer = Geliştiriciler için
retryable = Daha sonra tekrar denemek işe yarayabilir
note = Not
preview = Kişinin okuduğu metin
resolution = Ne yapmalı
help = Daha fazla
problems = Sorunlar
problem-missing-argument = Değer yok: { $detail }
problem-invalid-argument = Değer, türüne uymuyor: { $detail }
problem-unknown-overlay = Böyle bir katman yok; bunlar olağan metinler
problem-cut-value = Değer çok uzun olduğu için kısaltıldı: { $detail }
problem-cut-text = Metin, değerleriyle birlikte çok uzun olduğu için kısaltıldı: { $detail }
problem-fallback = Çeviri eksik olduğu için başka bir dilde: { $detail }
problem-generic-text = Bir değer eksik olduğu için HTTP durumunun genel metni
problem-not-rendered = Bir değer eksik olduğu için atlandı: { $detail }
problem-unknown-parameter = Hizmet bu parametreyi tanımıyor: { $detail }

own-values = Kendi değerlerinizi deneyin
own-values-hint = Boş bırakılan değerler eksik sayılır.
examples = Örneklere dön
no-values = Bu hata değer almaz.
# $value ziyaretçinin girdiği değerdir; altında alanın kabul ettiği durur
refused = “{ $value }” uymuyor. Kabul edilen:
optional = isteğe bağlı

values = Değerler
value = Değer
type = Tür
paths = meta içinde
required = Zorunlu
example = Örnek
yes = evet
no = hayır

variants = Bu kodun varyantları
variants-hint = Birden fazla hata bu kodu paylaşıyor. Hangisinin kastedildiğini, hatayla gelen değerler belirler.
this-one = Bu hata
when = “{ $path }” şu değeri aldığında: { $values }
needs = Gerekli değerler: { $names }
needs-nothing = Değer gerekmez
texts = Her dilde
original = özgün
translated = çevrildi
not-translated = çevrilmedi, İngilizce
call = Kodunuzda

## Değer türleri ve kabul ettikleri

type-text = Metin
type-integer = Tam sayı
type-number = Sayı
type-percent = Yüzde
type-currency = Para tutarı
type-duration = Süre
type-datetime = Tarih ve saat
type-date = Tarih
type-time = Saat
type-territory = Ülke veya bölge
type-language = Dil
type-list = Liste
type-identifier = Alanın adı
type-token = Sabit değer
type-url = Web adresi
type-email = E-posta adresi
type-phone = Telefon numarası
type-contact = İletişim bilgisi
type-bytes = Veri miktarı

hint-text = herhangi bir metin
hint-integer = bir tam sayı: 5
hint-number = noktalı bir sayı: 1.5
hint-percent = 1’in kesri olarak: 0.25, %25 demektir
hint-currency = bir sayı ve bir ISO 4217 kodu: 12.50, EUR
hint-duration = saniye veya ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = virgülle ayrılmış
hint-identifier = bir parametrenin adı: email_address
hint-token = olduğu gibi gösterilir
hint-url = bir adres: https://example.com/
hint-email = bir adres: name@example.com
hint-phone = ülke koduyla: +4930123456
hint-contact = bir e-posta adresi, telefon numarası veya web adresi
hint-bytes = bayt, bir tam sayı: 10000000

## Katalogun bölümleri

section-actor_tokens = Aktör belirteçleri
section-agent_tasks = Aracı görevleri
section-applications = Uygulamalar
section-auth = Kimlik doğrulama
section-authentication = Kimlik doğrulama
section-authorization = Yetkilendirme
section-awscognito = AWS Cognito
section-backup_codes = Yedek kodlar
section-calls = İşlev çağrıları
section-clients = İstemciler
section-commerce = Ödemeler
section-dates = Tarihler ve saatler
section-device_flow = Cihaz akışı
section-domains = Alan adları
section-email = E-posta
section-enterprise_sso = Kurumsal SSO
section-features = Özellikler
section-fields = Alanlar
section-forms = Formlar
section-fraud = Dolandırıcılık koruması
section-general = Genel
section-google_one_tap = Google One Tap
section-identifications = Oturum açma tanımlayıcıları
section-images = Görseller
section-infrastructure = Altyapı
section-instances = Uygulama örnekleri
section-internal = İç hatalar
section-invitations = Davetler
section-jwt_templates = JWT şablonları
section-limits = Sınırlar
section-lists = Listeler
section-mfa = Çok faktörlü kimlik doğrulama
section-native_magic_link = Yerel sihirli bağlantılar
section-network = Ağ
section-numbers = Sayılar
section-oauth = OAuth
section-oauth2_idp = OAuth 2 kimlik sağlayıcı
section-objects = Nesneler
section-organizations = Kuruluşlar
section-passkeys = Geçiş anahtarları
section-pricing = Fiyatlandırma
section-redirect_urls = Yönlendirme URL’leri
section-requests = İstekler
section-resource = Kaynaklar
section-saml = SAML
section-scim = SCIM
section-service = Hizmet
section-sessions = Oturumlar
section-sign_in = Oturum açma
section-sign_in_tokens = Oturum açma belirteçleri
section-sign_up = Kayıt
section-sms = SMS
section-status = HTTP durumları
section-text = Metin
section-ticket = Biletler
section-totp = Tek kullanımlık kodlar (TOTP)
section-urls = Web adresleri
section-user_lockout = Kilitli hesaplar
section-user_settings = Kullanıcı ayarları
section-users = Kullanıcılar
section-validation = Geçerlilik kontrolü
section-verification = Doğrulama
section-waitlist = Bekleme listesi
section-webhook = Webhook’lar
