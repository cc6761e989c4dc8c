### Clerk، واجهة Frontend API: التطبيقات

# user not found
# .long = The user referenced by this management token no longer exists. Mint a new token.
management_token_subject_not_found = تعذّر العثور على المستخدم
    .long = لم يعد المستخدم الذي يشير إليه رمز الإدارة المميّز هذا موجودًا. يُرجى إنشاء رمز مميّز جديد.
