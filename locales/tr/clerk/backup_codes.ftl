### Clerk, Frontend API: Yedek kodlar

backup_codes_not_available = Yedek kodlar kullanılamıyor
    .long = Yedek kodları kullanmak için çok faktörlü kimlik doğrulamanın başka bir yöntemini etkinleştirmelisiniz.
