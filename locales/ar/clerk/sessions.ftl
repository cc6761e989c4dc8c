### Clerk، واجهة Frontend API: الجلسات

# account deprovisioned
# .long = Your account is deprovisioned
deprovisioned = سُحبت صلاحية الحساب
    .long = سُحبت صلاحية حسابك، ولم يعد من الممكن استخدامه.

# Invalid action for user session
# .long = Unable to { $action } session { $sessionID }
invalid_action_for_session = إجراء غير صالح لجلسة المستخدم
    .long = تعذّر تنفيذ الإجراء المطلوب على الجلسة ذات المعرّف { $sessionID } ({ $action }).

# Invalid action for session reverification
# .long = We were unable to { $action } for this session, as it's not ready for { $resolution }.
invalid_action_for_session_reverification = إجراء غير صالح لإعادة التحقق في الجلسة
    .long = تعذّر تنفيذ الإجراء المطلوب، لأن هذه الجلسة غير جاهزة لإحدى الخطوات ({ $action }، { $resolution }).

# Session not found
# .long = No session was found with id { $sessionID }
resource_not_found-SessionNotFound = تعذّر العثور على الجلسة
    .long = لم يُعثر على جلسة بالمعرّف { $sessionID }.

# is missing
# .long = You need to start a new session verification flow first
session_reverification_missing = لم تبدأ إعادة التحقق من الهوية
    .long = يجب أولًا بدء عملية جديدة للتحقق من الهوية في الجلسة.

# Reverification required
# .long = You need to provide additional verification to perform this operation
session_reverification_required = يلزم التحقق من الهوية مجددًا
    .long = يجب إجراء تحقق إضافي من الهوية لتنفيذ هذه العملية.

# Unauthorized action for session
# .long = Not authorized to perform requested action on session { $sessionID }
action_for_session_not_authorized = إجراء غير مصرّح به على الجلسة
    .long = غير مصرّح بتنفيذ الإجراء المطلوب على الجلسة ذات المعرّف { $sessionID }.
