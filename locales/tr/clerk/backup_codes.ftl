### Clerk, Frontend API: Yedek kodlar

backup_codes_not_available = Yedek kodlar kullanılamıyor
    .long = Yedek kodları kullanabilmek için çok faktörlü kimlik doğrulama yöntemlerinden bir başkasını da etkinleştirmelisiniz.
