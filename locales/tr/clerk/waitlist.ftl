### Clerk, Frontend API: Bekleme listesi

waitlist_not_accepting_entries = Bekleme listesi yeni kayıt kabul etmiyor
    .long = Bekleme listesi şu anda yeni kayıt kabul etmiyor. Daha sonra tekrar deneyin.
