### Clerk, Frontend API: Doğrulama

verification_already_verified = Doğrulama zaten tamamlanmış
    .long = Bu doğrulama daha önce yapılmış.

verification_code_too_many_requests = Çok fazla doğrulama kodu istendi
    .long = Çok fazla doğrulama kodu istediniz. Tekrar denemeden önce kodun gelmesi için en az 30 saniye bekleyin.

verification_expired = Doğrulamanın süresi doldu
    .long = Bu doğrulamanın süresi doldu. Yeni bir doğrulama başlatın.

verification_failed = Doğrulama başarısız
    .long = Çok fazla başarısız deneme yapıldı. Aynı yöntemle veya başka bir yöntemle tekrar deneyin.

verification_link_token_invalid = Doğrulama bağlantısı geçersiz
    .long = Açtığınız doğrulama bağlantısı geçerli değil.

verification_link_token_source_invalid = Doğrulama bağlantısının kaynağı geçersiz
    .long = Açtığınız doğrulama bağlantısı geçersiz bir kaynaktan geliyor.

verification_strategy_invalid = Geçersiz doğrulama yöntemi
    .long = Bu yöntem, sürmekte olan doğrulama için geçerli değil.

verification_link_token_expired = Doğrulama bağlantısının süresi doldu
    .long = Süresi dolan bu doğrulama bağlantısı artık kullanılamaz.

verification_link_token_stale = Doğrulama bağlantısı eskimiş
    .long = Açtığınız doğrulama bağlantısı artık geçerli değil. Yeni bir bağlantı isteyin.

verification_missing = Doğrulama hazırlığı eksik
    .long = Bu yöntemle doğrulama yapabilmek için önce doğrulamayı hazırlamanız gerekiyor.

verification_not_sent = Doğrulama kodu gönderilmemiş
    .long = Doğrulama yapabilmek için önce bir doğrulama kodu göndermeniz gerekiyor.

verification_status_unknown = Bilinmeyen doğrulama durumu
    .long = Bilinmeyen bir doğrulama durumuyla karşılaşıldı: { $status }.
