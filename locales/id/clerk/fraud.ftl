### Clerk, Frontend API: perlindungan dari penipuan

device_attestation_challenge_client_mismatch = Challenge atestasi perangkat tidak cocok dengan klien
    .long = Challenge atestasi perangkat yang dikirim tidak valid untuk klien ini.

device_attestation_misconfigured = Konfigurasi atestasi perangkat salah
    .long = Atestasi perangkat tidak dikonfigurasi dengan benar untuk instance ini.

device_attestation_not_configured = Atestasi perangkat belum dikonfigurasi
    .long = Atestasi perangkat belum dikonfigurasi untuk instance ini.

device_attestation_unsupported_platform = Platform klien native tidak didukung
    .long = Atestasi perangkat tidak didukung untuk platform klien ini.

device_attestation_verification_failed = Verifikasi atestasi perangkat gagal
    .long = Atestasi perangkat yang dikirim tidak dapat diverifikasi.

action_blocked = Tindakan diblokir
    .long = Tindakan ini dinilai mencurigakan dan telah diblokir. Jika menurut Anda ini kekeliruan, hubungi tim dukungan.

device_blocked = Perangkat diblokir
    .long = Perangkat ini dinilai mencurigakan dan telah diblokir. Tindakan apa pun tidak dapat lagi dilakukan dari perangkat ini. Jika menurut Anda ini kekeliruan, hubungi tim dukungan.

captcha_invalid-FraudRateLimitExceeded = Aktivitas tidak biasa terdeteksi
    .long = Sistem mendeteksi aktivitas yang tidak biasa. Coba lagi nanti, atau hubungi tim dukungan kami jika masalah terus berlanjut.

signup_rate_limit_exceeded = Batas pendaftaran terlampaui
    .long = Jumlah pendaftaran telah melebihi batas. Coba metode lain, atau hubungi tim dukungan kami jika masalah terus berlanjut.

invalid_device_attestation_assertion = Pernyataan atestasi perangkat tidak valid
    .long = Pernyataan atestasi perangkat yang dikirim tidak valid.

invalid_device_attestation_challenge = Challenge atestasi perangkat tidak valid
    .long = Challenge atestasi perangkat yang dikirim tidak valid atau sudah kedaluwarsa.

protect_check_already_resolved = Pemeriksaan keamanan sudah selesai
    .long = Pemeriksaan keamanan ini telah diselesaikan dan tidak dapat dijalankan lagi.

requires_device_attestation = Atestasi perangkat diperlukan
    .long = Atestasi perangkat yang valid untuk klien ini tidak ditemukan.
