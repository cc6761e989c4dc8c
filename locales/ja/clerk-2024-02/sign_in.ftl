### Clerk、2024年2月版：サインイン。ステータスは現在の版のもの。現在の版にない場合は400（見つからない場合は404）。

# Session already exists
# .long = You're currently in single session mode. You can only be signed into one account at a time.
session_exists = サインイン中のセッションがあります
    .long = 現在はシングルセッションモードのため、一度にサインインできるアカウントは1つだけです。

# You're already signed in
# .long = This account is already signed in.
identifier_already_signed_in = すでにサインインしています
    .long = このアカウントでは、すでにサインインしています。

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = アカウントを移行できません
    .long = 移行するアカウントがありません。

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

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = 別のユーザーが使用しているサインインIDです
    .long = このサインアップで入力したサインインIDの一部またはすべてを、その間に別のユーザーが登録しました。もう一度サインアップしてください。

# Update operations are not allowed on older sign ins
# .long = This sign-in is no longer the current one and can’t be changed. Please start over.
resource_forbidden-MutationOnOlderSignInNotAllowed = 以前のサインインは変更できません
    .long = このサインインは最新のものではないため、変更できなくなりました。最初からやり直してください。

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found = サインインが見つかりません
    .long = IDが「{ $signInID }」のサインインは見つかりませんでした。

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = 別のユーザーのサインインIDです
    .long = 指定されたサインインIDは、別のユーザーのものです。

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = 2つ目の認証手段が見つかりません
    .long = 認証方式「{ $strategy }」で使える2つ目の認証手段が見つかりませんでした。

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = ユーザーのサインインIDがありません
    .long = 指定されたトークンには、作成したユーザーのサインインIDが関連付けられていません。

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = サインインIDまたはユーザーが削除されました
    .long = ユーザー、または選択したサインインIDが削除されました。最初からやり直してください。
