### Clerk, Frontend API: E-posta

dev_monthly_email_limit_exceeded = Geliştirme ortamının aylık e-posta sınırı aşıldı
    .long = Geliştirme ortamındaki aylık { $limit } e-postalık sınıra ulaşıldı. Bunun yerine test e-posta adreslerini (https://go.clerk.com/test-emails) kullanın.
