### Clerk、Frontend API：招待

# account exists
# .long = An account already exists for this invitation. Sign in instead.
invitation_account_exists = アカウントはすでに存在します
    .long = この招待のアカウントはすでに存在します。サインインしてください。

# Invitation is already accepted, try signing in instead.
# .long = Invitation is already accepted, try signing in instead.
invitation_already_accepted = 招待はすでに承諾されています
    .long = この招待はすでに承諾されています。サインインをお試しください。

# identification not found
# .long = This invitation refers to a non-existing identification.
invitation_account_not_exists = サインインIDが見つかりません
    .long = この招待の宛先となっているサインインIDは存在しません。

# not found
# .long = No invitation was found with id { $invitationID }.
resource_not_found-InvitationNotFound = 招待が見つかりません
    .long = IDが「{ $invitationID }」の招待は見つかりませんでした。

# The invitation was revoked.
# .long = The invitation was revoked.
revoked_invitation = 招待は取り消されています
    .long = この招待は取り消されているため、使用できません。
