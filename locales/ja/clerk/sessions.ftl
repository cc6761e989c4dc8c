### Clerk、Frontend API：セッション

# account deprovisioned
# .long = Your account is deprovisioned
deprovisioned = アカウントの登録が解除されています
    .long = お使いのアカウントは登録が解除されているため、利用できません。

# Invalid action for user session
# .long = Unable to { $action } session { $sessionID }
invalid_action_for_session = ユーザーセッションで実行できない操作です
    .long = セッション「{ $sessionID }」に対して、リクエストされた操作を実行できません（{ $action }）。

# Invalid action for session reverification
# .long = We were unable to { $action } for this session, as it's not ready for { $resolution }.
invalid_action_for_session_reverification = 本人確認中に行えない操作です
    .long = セッションの準備ができていないため、リクエストされた操作を実行できませんでした（操作：{ $action }、準備が必要な段階：{ $resolution }）。

# Session not found
# .long = No session was found with id { $sessionID }
resource_not_found-SessionNotFound = セッションが見つかりません
    .long = IDが「{ $sessionID }」のセッションは見つかりませんでした。

# is missing
# .long = You need to start a new session verification flow first
session_reverification_missing = 本人確認が開始されていません
    .long = 先に、このセッションの本人確認を新しく開始する必要があります。

# Reverification required
# .long = You need to provide additional verification to perform this operation
session_reverification_required = 本人確認が必要です
    .long = この操作を行うには、もう一度本人確認を行ってください。

# Unauthorized action for session
# .long = Not authorized to perform requested action on session { $sessionID }
action_for_session_not_authorized = このセッションを操作する権限がありません
    .long = セッション「{ $sessionID }」に対して、リクエストされた操作を実行する権限がありません。
