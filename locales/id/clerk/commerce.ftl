### Clerk, Frontend API: perdagangan

annual_plan_period_not_supported = Periode paket tahunan tidak didukung
    .long = Paket ini tidak dapat ditagih per tahun karena periode tahunan tidak didukung.

billing_not_enabled-BillingNotEnabled = Akses ditolak
    .long = Fitur penagihan tidak diaktifkan untuk instance ini. Anda dapat mengaktifkannya di https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = Akses ditolak
    .long = Fitur penagihan untuk organisasi tidak diaktifkan untuk instance ini. Anda dapat mengaktifkannya di https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = Akses ditolak
    .long = Fitur penagihan untuk pengguna tidak diaktifkan untuk instance ini. Anda dapat mengaktifkannya di https://dashboard.clerk.com.

billing_plan_is_hidden = Paket tidak tersedia untuk umum
    .long = Paket ini tidak tersedia untuk umum dan tidak dapat digunakan untuk checkout.

checkout_already_in_progress = Checkout lain sedang berlangsung
    .long = Checkout baru belum dapat dimulai karena checkout lain belum selesai.

checkout_not_found = Checkout tidak ditemukan
    .long = Checkout yang diminta tidak dapat ditemukan.

commerce_statement_not_found = Laporan tagihan tidak ditemukan
    .long = Tidak ada laporan tagihan dengan ID “{ $statementID }”.

external_payments_not_setup = Pembayaran eksternal belum disiapkan
    .long = Pembayaran eksternal belum dikonfigurasi.

invalid_gateway_type = Jenis gateway tidak valid
    .long = Jenis gateway yang dikirim tidak valid.

invalid_plan_change = Perubahan paket tidak dapat dilakukan
    .long = Pilih paket atau interval penagihan lain, atau hubungi tim dukungan.

invalid_plan_type = Jenis paket tidak valid
    .long = Jenis paket “{ $planType }” tidak valid.

invalid_use_of_test_card = Kartu pengujian tidak diizinkan
    .long = Kartu pengujian tidak dapat digunakan di lingkungan produksi.

max_payment_methods_quota_exceeded = Batas metode pembayaran tercapai
    .long = Anda telah mencapai batas { $limit } metode pembayaran. Hapus salah satu metode pembayaran untuk menambahkan yang baru.

missing_payer_email = Email pembayar tidak disertakan
    .long = Email pembayar diperlukan untuk melakukan tindakan ini.

missing_plan_id = ID paket tidak disertakan
    .long = ID paket diperlukan untuk menjalankan operasi ini.

monthly_plan_period_not_supported = Periode paket bulanan tidak didukung
    .long = Paket ini tidak dapat ditagih per bulan karena periode bulanan tidak didukung.

org_member_limit_exceeded_for_plan_change = Batas anggota organisasi terlampaui
    .long = Paket tidak dapat diubah karena { $occupiedSeatsStr } slot organisasi sudah terisi, sedangkan batas keanggotaan organisasi adalah { $maxAllowedStr }.

payee_not_active = Penerima pembayaran tidak aktif
    .long = Penerima pembayaran ini sedang tidak aktif.

payee_not_found = Penerima pembayaran tidak ditemukan
    .long = Penerima pembayaran tersebut tidak dapat ditemukan.

payer_not_found = Pembayar tidak ditemukan
    .long = Pembayar tersebut tidak dapat ditemukan.

payment_attempt_failed_requires_confirmation = Konfirmasi tambahan diperlukan
    .long = Upaya pembayaran gagal karena memerlukan konfirmasi tambahan yang saat ini tidak didukung. Gunakan metode pembayaran lain.

payment_attempt_failed_card_declined = Kartu Anda ditolak
    .long = Pembayaran dengan kartu ini ditolak.

payment_attempt_failed_card_expired = Kartu kedaluwarsa
    .long = Masa berlaku kartu ini sudah habis.

payment_attempt_failed_card_insufficient_funds = Saldo kartu tidak mencukupi
    .long = Saldo kartu ini kurang untuk melakukan pembayaran.

payment_attempt_failed_processing_error = Pembayaran tidak dapat diproses
    .long = Terjadi kesalahan saat memproses metode pembayaran.

payment_source_expired = Metode pembayaran kedaluwarsa
    .long = Masa berlaku metode pembayaran ini sudah habis.

payment_source_in_use = Metode pembayaran sedang digunakan
    .long = Metode pembayaran ini sedang digunakan karena Anda memiliki langganan aktif. Batalkan langganan tersebut sebelum menghapus metode pembayaran ini.

payment_source_not_found = Metode pembayaran tidak ditemukan
    .long = Metode pembayaran tersebut tidak dapat ditemukan.

plan_already_active = Paket sudah aktif
    .long = Paket yang Anda pilih sudah aktif.

plan_cannot_have_seats = Paket tidak dapat memiliki slot
    .long = Paket yang dipilih tidak berbasis slot, tetapi permintaan checkout menyertakan seat_quantity.

plan_not_found = Paket tidak ditemukan
    .long = Paket tersebut tidak dapat ditemukan.

plan_seat_limit_exceeded = Batas slot paket terlampaui
    .long = Organisasi Anda memiliki { $currentMembersStr } anggota, tetapi paket yang diminta hanya mendukung { $seatLimitStr } anggota. Keluarkan beberapa anggota sebelum beralih ke paket ini.

price_id_invalid_for_checkout = price_id tidak valid untuk checkout
    .long = Checkout tidak dapat dilakukan dengan harga tersebut.

requested_seats_insufficient = Slot yang diminta tidak cukup
    .long = Organisasi Anda memiliki { $currentMembersStr } anggota, tetapi checkout ini hanya memberikan { $grantedSeatsStr } slot. Minta minimal { $currentMembersStr } slot atau keluarkan beberapa anggota.

seat_based_billing_exceeds_org_member_limit = Jumlah slot melebihi batas anggota organisasi
    .long = Paket berbasis slot yang ingin Anda buat melebihi batas anggota organisasi pada paket Clerk Anda. Sesuaikan batas slot dengan batas paket Anda atau tingkatkan langganan Anda.

seat_reduction_in_checkout_not_supported = Pengurangan slot tidak didukung dalam checkout
    .long = Jumlah slot tidak dapat dikurangi melalui checkout.

subscription_item_not_found = Item langganan tidak ditemukan
    .long = Item langganan tersebut tidak dapat ditemukan.
