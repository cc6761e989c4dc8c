### Clerk, Frontend API: Google One Tap

google_one_tap_token_invalid = Token Google One Tap tidak valid
    .long = Token Google One Tap yang dikirim tidak valid. Pastikan Anda menggunakan token valid yang dibuat oleh Google.
