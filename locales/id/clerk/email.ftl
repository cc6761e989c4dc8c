### Clerk, Frontend API: email

dev_monthly_email_limit_exceeded = Batas email bulanan di lingkungan pengembangan tercapai
    .long = Batas bulanan pengiriman email di lingkungan pengembangan ({ $limit }) telah tercapai. Sebagai gantinya, gunakan email pengujian (https://go.clerk.com/test-emails).
