### Clerk, Frontend API: İç hatalar

bad_request-BadRequest = Hatalı istek
    .long = Gönderilen istek hatalı.

bad_request-BadRequestWithMessage = Geçersiz istek
    .long = { $message }

resource_locked = Kaynak meşgul
    .long = Bu kaynak şu anda başka bir istek tarafından değiştiriliyor. Tekrar deneyin.

internal_clerk_error = Beklenmeyen bir hata oluştu
    .long = Sunucularımızda bir iç hata oluştu. Sorundan haberdarız ve gidermek için çalışıyoruz.
