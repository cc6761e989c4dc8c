### Clerk، واجهة Frontend API: مهام الوكيل

# agent task has already been used
# .long = This agent task has already been used. Each task can only be used once.
agent_task_already_used = سبق استخدام مهمة الوكيل
    .long = سبق استخدام مهمة الوكيل هذه. لا يمكن استخدام كل مهمة إلا مرة واحدة.

# not in sign in
# .long = Agent tasks can only be used during sign in.
agent_task_not_in_sign_in = مهمة الوكيل صالحة لتسجيل الدخول فقط
    .long = لا يمكن استخدام مهام الوكيل إلا أثناء تسجيل الدخول.

# agent task cannot be used
# .long = This agent task cannot be used anymore. Please request a new one.
agent_task_cannot_be_used = لا يمكن استخدام مهمة الوكيل
    .long = لم يعد من الممكن استخدام مهمة الوكيل هذه. يُرجى طلب مهمة جديدة.

# agent task has been revoked
# .long = This agent task has been revoked and cannot be used anymore.
agent_task_revoked = مهمة الوكيل مُلغاة
    .long = أُلغيت مهمة الوكيل هذه ولم يعد من الممكن استخدامها.

# user not found
# .long = The user of the agent task no longer exists. Please request a new one.
agent_task_subject_not_found = تعذّر العثور على المستخدم
    .long = لم يعد مستخدم مهمة الوكيل موجودًا. يُرجى طلب مهمة جديدة.
