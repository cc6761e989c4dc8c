### Clerk, Frontend API: Google One Tap

google_one_tap_token_invalid = Google One Tap belirteci geçersiz
    .long = Gönderilen Google One Tap belirteci geçersiz. Google tarafından oluşturulmuş geçerli bir belirteç kullandığınızdan emin olun.
