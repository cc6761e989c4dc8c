### Clerk, Frontend API: Uygulamalar

management_token_subject_not_found = Kullanıcı bulunamadı
    .long = Bu yönetim belirtecinin işaret ettiği kullanıcı artık mevcut değil. Yeni bir belirteç oluşturun.
