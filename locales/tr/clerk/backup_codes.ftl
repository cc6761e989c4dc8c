### Clerk, Frontend API: Yedek kodlar

backup_codes_not_available = Yedek kodlar kullanılamıyor
    .long = Yedek kodları kullanabilmek için başka bir çok faktörlü kimlik doğrulama yöntemini de etkinleştirmelisiniz.
