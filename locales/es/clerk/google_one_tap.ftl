### Clerk, Frontend API: Google One Tap

google_one_tap_token_invalid = Token de Google One Tap no válido
    .long = El token de Google One Tap indicado no es válido. Asegúrese de usar un token válido generado por Google.
