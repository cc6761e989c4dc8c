### AuthOS: kesalahan otorisasi

FORBIDDEN-Authorization = Izin tidak memadai
    .long = Peran Anda tidak memiliki izin yang diperlukan untuk tindakan ini.
    .resolution = Gunakan akun dengan peran yang sesuai
    .help =
        - Pastikan pengguna memiliki peran yang diperlukan (owner/admin/member)
        - Pastikan organisasi yang diakses sudah benar
        - Pastikan token berisi klaim yang diperlukan

ORGANIZATION_NOT_ACTIVE = Organisasi ditangguhkan atau menunggu persetujuan
    .long = Organisasi ini ditangguhkan atau masih menunggu persetujuan sehingga saat ini tidak dapat digunakan.
    .resolution = Hubungi administrator platform
    .help =
        - Hubungi administrator platform
        - Periksa status organisasi di konsol admin
        - Organisasi mungkin sedang menunggu persetujuan

NOT_ORGANIZATION_MEMBER = Keanggotaan organisasi diperlukan
    .long = Anda bukan anggota organisasi ini.
    .resolution = Minta untuk dijadikan anggota

PLATFORM_OWNER_REQUIRED = Akses pemilik platform diperlukan
    .long = Hanya pemilik platform yang dapat melakukan tindakan ini.
    .resolution = Gunakan akun pemilik platform
