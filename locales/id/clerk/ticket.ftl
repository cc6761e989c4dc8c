### Clerk, Frontend API: tiket

ticket_expired_code = Tautan akses kedaluwarsa
    .long = Tautan akses ini sudah kedaluwarsa dan tidak dapat digunakan lagi.

ticket_invalid_code = Tiket tidak valid
    .long = Tiket ini tidak valid. Pastikan Anda menggunakan tiket valid yang dibuat oleh Clerk.
