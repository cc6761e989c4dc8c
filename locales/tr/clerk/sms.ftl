### Clerk, Frontend API: SMS

dev_monthly_sms_limit_exceeded = Geliştirme ortamının aylık SMS sınırı aşıldı
    .long = Geliştirme ortamındaki aylık { $limit } SMS’lik sınıra ulaşıldığı için işlem tamamlanamıyor.

sms_send_error = SMS gönderilemedi
    .long = SMS gönderilirken bir sorun oluştu. Destek ekibine başvurun veya daha sonra tekrar deneyin.
