dev_monthly_email_limit_exceeded = डेवलपमेंट में ईमेल की मासिक सीमा पार
    .long = डेवलपमेंट में ईमेल की मासिक सीमा ({ $limit }) पूरी हो गई है। इसकी जगह टेस्ट ईमेल इस्तेमाल करें: https://go.clerk.com/test-emails
