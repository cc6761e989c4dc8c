### Clerk, Frontend API: SMS

dev_monthly_sms_limit_exceeded = Batas SMS bulanan di lingkungan pengembangan tercapai
    .long = Operasi tidak dapat diselesaikan karena batas bulanan pengiriman SMS di lingkungan pengembangan ({ $limit }) telah tercapai.

sms_send_error = Pengiriman SMS gagal
    .long = SMS tidak dapat dikirim. Hubungi tim dukungan atau coba lagi nanti.
