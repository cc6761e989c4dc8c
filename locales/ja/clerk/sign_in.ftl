### Clerk、Frontend API：サインイン

# Account about to be locked
# .long =
#     { $remainingAttempts ->
#         [0] You have no attempts left. Your account will be locked.
#         [one] You have { $remainingAttempts } attempt left before your account is locked.
#        *[other] You have { $remainingAttempts } attempts left before your account is locked.
#     }
account_lockout_warning = アカウントがまもなくロックされます
    .long =
        { $remainingAttempts ->
            [0] 試行できる回数は残っていません。アカウントはロックされます。
           *[other] アカウントがロックされるまで、試行できるのはあと{ $remainingAttempts }回です。
        }

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = アカウントを移行できません
    .long = 移行するアカウントがありません。

# You're already signed in
# .long = You're already signed in
identifier_already_signed_in = すでにサインインしています
    .long = このアカウントでは、すでにサインインしています。

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = 別のユーザーのサインインIDです
    .long = 指定されたサインインIDは、別のユーザーのものです。

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = 別のユーザーが使用しているサインインIDです
    .long = このサインアップで入力したサインインIDの一部またはすべてを、その間に別のユーザーが登録しました。もう一度サインアップしてください。

# Invalid action
# .long =
#     We were unable to complete { $action } for this Client.{ KEY($resolution) ->
#         [none] { "" }
#        *[other] { " " }{ $resolution }
#     }
client_state_invalid = この操作は実行できません
    .long =
        このクライアントでは、リクエストされた操作を完了できませんでした（{ $action }）。{ KEY($resolution) ->
            [none] { "" }
           *[other] { $resolution }
        }

# Invalid verification strategy
# .long = The verification strategy is not valid for this account
strategy_for_user_invalid = 使用できない認証方式です
    .long = この認証方式は、このアカウントでは使用できません。

# Update operations are not allowed on older sign ins
# .long = Update operations are not allowed on older sign ins
resource_forbidden-MutationOnOlderSignInNotAllowed = 以前のサインインは変更できません
    .long = より新しいサインインが開始されているため、このサインインは変更できません。

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = 2つ目の認証手段が見つかりません
    .long = 認証方式「{ $strategy }」で使える2つ目の認証手段が見つかりませんでした。

# email link sign in cannot be completed
# .long = Email link sign in cannot be completed because it originates from a different client
sign_in_email_link_not_same_client = メールリンクによるサインインを完了できません
    .long = このサインインは別のブラウザーまたはアプリで開始されたため、このリンクからは完了できません。

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = サインインIDまたはユーザーが削除されました
    .long = ユーザー、または選択したサインインIDが削除されました。最初からやり直してください。

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = ユーザーのサインインIDがありません
    .long = 指定されたトークンには、作成したユーザーのサインインIDが関連付けられていません。

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found-SignInNotFound = サインインが見つかりません
    .long = IDが「{ $signInID }」のサインインは見つかりませんでした。

# identifier not supported with sign_up_if_missing
# .long = The { $identifier } identifier cannot be used with sign_up_if_missing, because verification is required.
sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = sign_up_if_missingで使用できないサインインIDです
    .long = 確認が必要なため、サインインID「{ $identifier }」はsign_up_if_missingと併用できません。

# sign_up_if_missing not allowed
# .long = The sign_up_if_missing option cannot be used: { $reason }
sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = sign_up_if_missingは許可されていません
    .long = sign_up_if_missingオプションは使用できません（理由：{ $reason }）。

# strategy mismatch with sign_up_if_missing
# .long = When using sign_up_if_missing, you must use a strategy that matches your initial identification type ({ $identificationType }), but { $strategy } was provided.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = 認証方式がsign_up_if_missingと一致しません
    .long = sign_up_if_missingを使用する場合は、最初に指定したサインインIDの種類（{ $identificationType }）に合った認証方式が必要ですが、「{ $strategy }」が指定されました。

# strategy not supported with sign_up_if_missing
# .long = The { $strategy } strategy cannot be used with the sign_up_if_missing option because it cannot be used to sign up a new user.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = sign_up_if_missingで使用できない認証方式です
    .long = 認証方式「{ $strategy }」では新規ユーザーのサインアップができないため、sign_up_if_missingオプションと併用できません。

# user not found, transfer to sign up
# .long = The sign in failed because there is no matching user. Please perform a transfer to sign up.
sign_up_if_missing_transfer = ユーザーが見つかりません（サインアップに移行）
    .long = 一致するユーザーが存在しないため、サインインに失敗しました。サインアップに移行してください。

# Session already exists
# .long = You're already signed in.
session_exists = サインイン中のセッションがあります
    .long = すでにサインインしています。
