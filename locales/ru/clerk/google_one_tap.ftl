### Clerk, Frontend API: Google One Tap

google_one_tap_token_invalid = Недействительный токен Google One Tap
    .long = Переданный токен Google One Tap недействителен. Убедитесь, что используется действительный токен, созданный Google.
