### Clerk, Frontend API: E-posta

dev_monthly_email_limit_exceeded = Geliştirme için aylık e-posta sınırı aşıldı
    .long = Geliştirme ortamındaki aylık e-posta sınırına ({ $limit }) ulaşıldı. Bunun yerine test e-postaları (https://go.clerk.com/test-emails) kullanın.
