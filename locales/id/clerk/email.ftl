### Clerk, Frontend API: email

dev_monthly_email_limit_exceeded = Batas email bulanan untuk pengembangan tercapai
    .long = Batas bulanan untuk pesan email dalam pengembangan ({ $limit }) telah tercapai. Sebagai gantinya, gunakan email pengujian (https://go.clerk.com/test-emails).
