### Clerk, Frontend API: harga

unsupported_subscription_plan_features = Fitur tidak didukung oleh paket Anda
    .long = Beberapa fitur tidak didukung dalam paket Anda saat ini. Tingkatkan langganan Anda untuk mendapatkannya.
