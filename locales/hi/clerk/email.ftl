dev_monthly_email_limit_exceeded = डेवलपमेंट में ईमेल की मासिक सीमा पूरी हो गई
    .long = डेवलपमेंट में ईमेल की मासिक सीमा ({ $limit }) पूरी हो गई है। इसकी जगह https://go.clerk.com/test-emails पर बताए गए टेस्ट ईमेल इस्तेमाल करें।
