### Clerk, Frontend API: magic link native

approval_token_consumed = Token persetujuan sudah digunakan
    .long = Token persetujuan ini telah digunakan sebelumnya.

approval_token_expired = Token persetujuan kedaluwarsa
    .long = Token persetujuan sudah kedaluwarsa. Minta tautan email baru.

approval_token_invalid = Token persetujuan tidak valid
    .long = Token persetujuan yang digunakan tidak valid.

pkce_verification_failed = Verifikasi PKCE gagal
    .long = Code verifier yang dikirim tidak cocok dengan code challenge yang telah disiapkan.
