### Clerk، واجهة Frontend API: الأسعار

# Unsupported plan features
# .long = Some features are not supported in your current plan. Upgrade your subscription to unlock them.
unsupported_subscription_plan_features = ميزات غير مدعومة في الخطة
    .long = بعض الميزات غير مدعومة في خطتك الحالية. يمكنك ترقية اشتراكك لإتاحتها.
