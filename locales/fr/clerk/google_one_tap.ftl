### Clerk, Frontend API : Google One Tap

google_one_tap_token_invalid = Jeton Google One Tap non valide
    .long = Le jeton Google One Tap fourni n’est pas valide. Vérifiez que vous utilisez un jeton valide généré par Google.
