### Clerk, Frontend API: sesi

deprovisioned = Akses akun dihentikan
    .long = Akses ke akun Anda telah dihentikan.

invalid_action_for_session = Tindakan tidak valid untuk sesi pengguna
    .long = Tindakan yang diminta tidak dapat dilakukan pada sesi “{ $sessionID }” ({ $action }).

invalid_action_for_session_reverification = Tindakan tidak valid untuk verifikasi ulang sesi
    .long = Tindakan yang diminta tidak dapat dilakukan karena sesi ini belum siap untuk langkah yang diperlukan (tindakan: { $action }; langkah: { $resolution }).

resource_not_found-SessionNotFound = Sesi tidak ditemukan
    .long = Tidak ada sesi dengan ID “{ $sessionID }”.

session_reverification_missing = Verifikasi sesi belum dimulai
    .long = Anda perlu memulai alur verifikasi sesi yang baru terlebih dahulu.

session_reverification_required = Verifikasi ulang diperlukan
    .long = Anda perlu menyelesaikan verifikasi tambahan untuk melakukan tindakan ini.

action_for_session_not_authorized = Tindakan tidak diizinkan untuk sesi ini
    .long = Anda tidak memiliki izin untuk melakukan tindakan yang diminta pada sesi “{ $sessionID }”.
