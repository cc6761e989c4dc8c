### Clerk, Frontend API: organisasi

already_a_member_in_organization = Pengguna sudah menjadi anggota
    .long = { $user } sudah menjadi anggota organisasi.

invitations_not_supported_in_organization = Undangan email tidak didukung
    .long = Organisasi ini tidak mendukung undangan email. Hubungi tim dukungan untuk mengaktifkan fitur ini.

missing_organization_permission = Izin organisasi diperlukan
    .long = Anda tidak memiliki izin organisasi yang diperlukan.

not_a_member_in_organization = Anda bukan anggota organisasi
    .long = Hanya anggota organisasi ini yang dapat melakukan tindakan ini, sedangkan Anda bukan anggotanya.

organization_admin_delete_not_enabled = Penghapusan oleh admin tidak diizinkan
    .long = Administrator tidak diizinkan menghapus organisasi ini.

organization_already_has_sso_connection = Koneksi SSO organisasi sudah ada
    .long = Organisasi ini sudah memiliki koneksi SSO.

organization_domain_already_exists = Domain sudah digunakan
    .long = Domain ini sudah digunakan oleh organisasi lain.

organization_domain_blocked = Domain email diblokir
    .long = Domain ini milik penyedia email yang diblokir. Gunakan domain lain.

organization_domain_common = Domain penyedia email umum tidak dapat digunakan
    .long = Domain ini milik penyedia email umum. Pilih domain lain.

organization_domain_enrollment_mode_not_enabled = Mode pendaftaran anggota tidak diaktifkan
    .long = Mode pendaftaran anggota “{ $enrollmentMode }” tidak diaktifkan untuk organisasi di instance ini.

organization_domain_mismatch = Domain organisasi tidak cocok
    .long = Alamat email yang dimasukkan tidak cocok dengan nama domain organisasi.

organization_domain_quota_exceeded = Batas domain organisasi tercapai
    .long = Anda telah mencapai batas { $limit } domain per organisasi.

organization_invitation_already_accepted = Undangan sudah diterima
    .long = Undangan ini sudah diterima. Masuk dengan akun Anda.

organization_invitation_identification_already_exists = Alamat email sudah terdaftar
    .long = Alamat email dalam undangan ini sudah terdaftar. Jika alamat tersebut milik Anda, coba masuk ke akun Anda.

organization_invitation_identification_not_exist = Akun untuk undangan ini tidak ditemukan
    .long = Pengguna tidak ditemukan. Jika Anda belum memiliki akun, mendaftarlah terlebih dahulu untuk menerima undangan ini.

organization_invitation_not_found = Undangan tidak ditemukan
    .long = Tidak ada undangan dengan ID “{ $invitationID }”.

organization_invitation_not_pending = Undangan tidak sedang menunggu tanggapan
    .long = Status undangan organisasi ini bukan “pending”.

organization_invitation_not_unique = Undangan organisasi sudah ada
    .long = Organisasi hanya boleh memiliki satu undangan yang masih menunggu tanggapan untuk setiap alamat email.

organization_invitation_revoked_code = Undangan telah dicabut
    .long = Undangan ini telah dicabut dan tidak dapat digunakan lagi.

organization_invitation_to_deleted_organization = Organisasi dalam undangan telah dihapus
    .long = Undangan ini berasal dari organisasi yang telah dihapus.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Peran terkelola organisasi tidak dapat ditetapkan
    .long = Peran terkelola tidak dapat ditetapkan melalui frontend API. Gunakan dasbor atau backend API.

organization_membership_enterprise_connection_cannot_remove = Keanggotaan dari koneksi perusahaan tidak dapat dihapus
    .long = Keanggotaan organisasi yang terkait dengan koneksi perusahaan tidak dapat dihapus.

organization_membership_managed_by_scim = Peran keanggotaan dikelola oleh SCIM
    .long = Keanggotaan ini dikelola oleh direktori SCIM dan tidak dapat diubah secara manual.

organization_minimum_permissions_needed = Izin minimum organisasi diperlukan
    .long = Minimal satu anggota organisasi harus memiliki izin minimum yang diperlukan.

form_param_value_invalid-OrganizationNameInvalid = Nama organisasi tidak valid
    .long = Nama organisasi “{ $name }” tidak valid: { $reason }.

organization_not_enabled_in_instance = Akses ditolak
    .long = Fitur organisasi tidak diaktifkan untuk instance ini. Anda dapat mengaktifkannya di https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = Organisasi tidak ditemukan
    .long = Organisasi yang dimaksud tidak dapat ditemukan.

organization_not_found_or_unauthorized = Organisasi tidak ditemukan atau tidak dapat diakses
    .long = Organisasi tersebut tidak ditemukan, atau Anda tidak memiliki izin untuk mengaksesnya.

resource_not_found-OrganizationRoleNotFound = Peran tidak ditemukan
    .long = Peran organisasi tersebut tidak ditemukan.

organization_suggestion_already_accepted = Saran bergabung dengan organisasi sudah diterima
    .long = Saran untuk bergabung dengan organisasi ini telah diterima sebelumnya.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = Keanggotaan organisasi dibatasi
    .long = Fitur ini tidak didukung karena keanggotaan organisasi dibatasi. Anda dapat menghapus batas ini dengan mengaktifkan keanggotaan tanpa batas.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = Keanggotaan organisasi dibatasi
    .long = Fitur ini tidak didukung karena keanggotaan organisasi dibatasi. Anda dapat menghapus batas ini dengan meningkatkan paket langganan Anda.
