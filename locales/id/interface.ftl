### Kata-kata pada halaman. Teks kesalahan ada di file lain.

## Di setiap halaman

skip = Langsung ke konten
language = Bahasa
errors = Kesalahan
api = API
as-json = Halaman ini sebagai JSON
all-errors = Semua kesalahan
all-as-json = Semua kesalahan sebagai JSON
no-language = Belum ada teks dalam bahasa ini: { $language }. Bahasa yang ditampilkan: { $instead }

## Halaman pertama

first-title = Kode kesalahan dalam kata-kata yang mudah dipahami
first-lead =
    Pardon mengubah kode kesalahan API menjadi pesan yang dapat dipahami pengguna dalam bahasa mereka sendiri.
    Dari frontend, gateway, atau API Anda sendiri, kirim kode, bahasa, dan nilai yang menyertai kesalahan.
try-it = Coba
code = Kode
code-hint = Seperti yang dikirim API. Saran muncul saat Anda mengetik.
message-language = Bahasa pesan
format = Format
render = Tampilkan pesan
try-one = Coba salah satu:
empty-title = Kesalahan yang mana?
empty-text = Masukkan kode untuk melihat pesannya.
no-code-title = Kode kesalahan tidak ditemukan
no-code-text = Tidak ada entri bernama “{ $code }” dalam katalog. Meskipun begitu, pengguna akan melihat teks ini.
did-you-mean = Mungkin maksud Anda:
as-dialog = Sebagai dialog
as-toast = Sebagai notifikasi singkat
as-field = Di kolom formulir
close = Tutup
your-input = Input Anda
to-entry = Selengkapnya tentang kesalahan ini
as-code = Sebagai kode
answer = Respons
copy = Salin
copied = Disalin
browse = { $count ->
   *[other] Jelajahi semua { $count } kesalahan
}

## Daftar kesalahan

index-title = Kesalahan
index-lead = Arti setiap kode kesalahan, dalam kata-kata yang mudah dipahami.
search = Telusuri
search-hint = Kode, nama, atau kata
sections = Bagian
domain = Domain
all-domains = Semua domain
section = Bagian
all-sections = Semua bagian
status = Status HTTP
all-statuses = Semua status
audience = Audiens
all-audiences = Semua audiens
find = Telusuri
results =
    { $count ->
        [0] Tidak ada kesalahan yang cocok
       *[other] { $count } kesalahan
    }
filtered-by = Difilter menurut:
remove-filter = Hapus filter { $filter }
remove-filters = Hapus semua filter
no-results-text = Coba gunakan lebih sedikit kata atau sebagian kodenya saja.
no-results-others =
    { $count ->
       *[other] Tanpa filter, ada { $count } hasil.
    }
search-everywhere = Telusuri semuanya
variant-count =
    { $count ->
       *[other] { $count } varian
    }
pages = Halaman
previous-page = Halaman sebelumnya
next-page = Halaman berikutnya
page-number = Halaman { $page }
page-of = Halaman { $page } dari { $pages }

## Satu kesalahan

name = Nama
audience-person = Untuk pengguna
audience-administrator = Untuk administrator
audience-developer = Untuk developer
retryable = Mungkin berhasil jika dicoba lagi nanti
note = Catatan
preview = Yang dibaca pengguna
resolution = Yang perlu dilakukan
help = Selengkapnya
problems = Masalah yang terjadi
problem-missing-argument = Tidak ada nilai untuk { $detail }
problem-invalid-argument = Nilai { $detail } tidak sesuai dengan tipenya
problem-unknown-overlay = Overlay tersebut tidak ada; yang ditampilkan adalah teks biasa
problem-cut-value = Nilai { $detail } terlalu panjang dan dipotong
problem-cut-text = Terlalu panjang setelah diisi nilai sehingga dipotong: { $detail }
problem-fallback = Dalam bahasa lain karena terjemahannya tidak ada: { $detail }
problem-generic-text = Teks umum dari status HTTP karena ada nilai yang tidak disertakan
problem-not-rendered = Tidak ditampilkan karena ada nilai yang tidak disertakan: { $detail }
problem-unknown-parameter = Layanan tidak mengenal parameter ini: { $detail }

own-values = Coba dengan nilai Anda sendiri
own-values-hint = Kolom yang dikosongkan dianggap tidak disertakan.
examples = Kembali ke contoh
no-values = Kesalahan ini tidak memiliki nilai.
refused = “{ $value }” tidak sesuai. Yang diharapkan:
optional = opsional

values = Nilai
value = Nilai
type = Tipe
paths = Di meta
required = Wajib
example = Contoh
yes = ya
no = tidak

variants = Varian kode ini
variants-hint = Beberapa kesalahan memiliki kode ini. Nilai yang menyertai kesalahan menentukan kesalahan mana yang dimaksud.
this-one = Yang ini
when = Jika nilai { $path } adalah { $values }
needs = Memerlukan { $names }
needs-nothing = Tidak memerlukan nilai
texts = Dalam setiap bahasa
original = teks asli
translated = diterjemahkan
not-translated = belum diterjemahkan, dalam bahasa Inggris
call = Di kode Anda

## Tipe nilai, dan apa yang diterima

type-text = Teks
type-integer = Bilangan bulat
type-number = Angka
type-percent = Persentase
type-currency = Jumlah uang
type-duration = Durasi
type-datetime = Tanggal dan waktu
type-date = Tanggal
type-time = Waktu
type-territory = Negara atau wilayah
type-language = Bahasa
type-list = Daftar
type-identifier = Nama kolom
type-token = Literal
type-url = Alamat web
type-email = Alamat email
type-phone = Nomor telepon
type-contact = Kontak
type-bytes = Jumlah data

hint-text = teks apa pun
hint-integer = bilangan bulat: 5
hint-number = angka dengan titik desimal: 1.5
hint-percent = pecahan dari satu: 0.25 berarti 25%
hint-currency = angka, dan kode ISO 4217: 12.50, EUR
hint-duration = detik, atau ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = dipisahkan dengan koma
hint-identifier = nama parameter: email_address
hint-token = ditampilkan apa adanya
hint-url = alamat: https://example.com/
hint-email = alamat: name@example.com
hint-phone = dengan kode negara: +4930123456
hint-contact = alamat email, nomor telepon, atau alamat web
hint-bytes = byte, bilangan bulat: 10000000

## Bagian katalog

section-actor_tokens = Token aktor
section-agent_tasks = Tugas agen
section-applications = Aplikasi
section-auth = Autentikasi
section-authentication = Autentikasi
section-authorization = Otorisasi
section-awscognito = AWS Cognito
section-backup_codes = Kode cadangan
section-calls = Pemanggilan fungsi
section-clients = Klien
section-commerce = Pembayaran dan langganan
section-dates = Tanggal dan waktu
section-device_flow = Alur perangkat
section-domains = Domain
section-email = Email
section-enterprise_sso = SSO perusahaan
section-features = Fitur
section-fields = Kolom
section-forms = Formulir
section-fraud = Perlindungan dari penipuan
section-general = Umum
section-google_one_tap = Google One Tap
section-identifications = Pengenal akun untuk login
section-images = Gambar
section-infrastructure = Infrastruktur
section-instances = Instance
section-internal = Kesalahan internal
section-invitations = Undangan
section-jwt_templates = Template JWT
section-limits = Batas
section-lists = Daftar
section-mfa = Autentikasi multifaktor
section-native_magic_link = Tautan email aplikasi native
section-network = Jaringan
section-numbers = Angka
section-oauth = OAuth
section-oauth2_idp = Penyedia identitas OAuth 2
section-objects = Objek
section-organizations = Organisasi
section-passkeys = Kunci sandi
section-pricing = Harga
section-redirect_urls = URL pengalihan
section-requests = Permintaan
section-resource = Sumber daya
section-saml = SAML
section-scim = SCIM
section-service = Layanan
section-sessions = Sesi
section-sign_in = Login
section-sign_in_tokens = Token login
section-sign_up = Pendaftaran
section-sms = SMS
section-status = Status HTTP
section-text = Teks
section-ticket = Tiket
section-totp = Kode sekali pakai (TOTP)
section-urls = Alamat web
section-user_lockout = Akun terkunci
section-user_settings = Setelan pengguna
section-users = Pengguna
section-validation = Validasi
section-verification = Verifikasi
section-waitlist = Daftar tunggu
section-webhook = Webhook
