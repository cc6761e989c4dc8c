### Clerk، واجهة Frontend API: الدعوات

# account exists
# .long = An account already exists for this invitation. Sign in instead.
invitation_account_exists = الحساب موجود بالفعل
    .long = يوجد بالفعل حساب لهذه الدعوة. يُرجى تسجيل الدخول بدلًا من ذلك.

# Invitation is already accepted, try signing in instead.
# .long = Invitation is already accepted, try signing in instead.
invitation_already_accepted = سبق قبول الدعوة
    .long = سبق قبول هذه الدعوة. يُرجى تجربة تسجيل الدخول بدلًا من ذلك.

# identification not found
# .long = This invitation refers to a non-existing identification.
invitation_account_not_exists = معرّف الدخول في الدعوة غير موجود
    .long = تشير هذه الدعوة إلى معرّف دخول غير موجود.

# not found
# .long = No invitation was found with id { $invitationID }.
resource_not_found-InvitationNotFound = تعذّر العثور على الدعوة
    .long = لم يُعثر على دعوة بالمعرّف { $invitationID }.

# The invitation was revoked.
# .long = The invitation was revoked.
revoked_invitation = الدعوة مُلغاة
    .long = أُلغيت هذه الدعوة.
