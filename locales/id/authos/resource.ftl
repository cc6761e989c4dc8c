### AuthOS: kesalahan sumber daya

NOT_FOUND-Resource = Sumber daya tidak ditemukan
    .long = Sumber daya tidak dapat ditemukan. Sumber daya mungkin tidak ada, atau Anda mungkin tidak memiliki akses.
    .resolution = Periksa ID dan izin

ALREADY_EXISTS = Sumber daya sudah ada
    .long = Sumber daya dengan pengenal ini sudah ada.
    .resolution = Gunakan pengenal lain

SERVICE_LIMIT_EXCEEDED = Batas layanan paket tercapai
    .long = Anda telah mencapai jumlah layanan maksimum untuk paket Anda.
    .resolution = Tingkatkan paket atau hapus layanan

TEAM_LIMIT_EXCEEDED = Batas anggota paket tercapai
    .long = Anda telah mencapai jumlah anggota tim maksimum untuk paket Anda.
    .resolution = Tingkatkan paket atau keluarkan anggota

USER_ALREADY_EXISTS = Pengguna dengan email ini sudah ada
    .long = Alamat email ini sudah digunakan oleh pengguna lain.
    .resolution = Gunakan email lain atau masuk

INVITATION_EXPIRED = Tautan undangan kedaluwarsa
    .long = Tautan undangan ini sudah kedaluwarsa dan tidak dapat digunakan lagi.
    .resolution = Minta undangan baru

INVITATION_ALREADY_ACCEPTED = Undangan sudah digunakan
    .long = Undangan ini telah digunakan sebelumnya.
    .resolution = Tidak ada yang perlu dilakukan
