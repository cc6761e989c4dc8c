### Clerk，Frontend API：Google One Tap

google_one_tap_token_invalid = Google One Tap 令牌无效
    .long = 提供的 Google One Tap 令牌无效。请确保您使用的是由 Google 生成的有效令牌。
