### Clerk، واجهة Frontend API: قائمة الانتظار

# Waitlist not accepting entries
# .long = The waitlist is not accepting new entries at this time. Please try again later.
waitlist_not_accepting_entries = قائمة الانتظار لا تقبل طلبات انضمام
    .long = لا تقبل قائمة الانتظار طلبات انضمام جديدة في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.
