### Clerk、Frontend API：サインインID

# Resource not found
# .long = Resource not found
resource_not_found-IdentificationNotFound = リソースが見つかりません
    .long = 指定されたリソースは見つかりませんでした。

# Change not allowed
# .long =
#     Your { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] are
#        *[other] is
#     } immutable and cannot be modified or removed.
immutable_attribute_modification_not_allowed = 変更できない項目です
    .long = この{ $sanitizedAttributeType }は、変更も削除もできません。

# Cannot connect account
# .long =
#     This account cannot be connected because its { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] do
#        *[other] does
#     } not match your existing { $sanitizedAttributeType }.
oauth_connection_blocked_by_immutable_attribute = アカウントを接続できません
    .long = このアカウントの{ $sanitizedAttributeType }が、登録済みの{ $sanitizedAttributeType }と一致しないため、接続できません。

# second factor deletion not allowed
# .long = You are required to maintain at least one two-step verification method in your account at all times
second_factor_deletion_not_allowed = 2段階認証の方法を削除できません
    .long = アカウントには、2段階認証の方法を常に1つ以上設定しておく必要があります。

# too many unverified contacts
# .long = There are too many unverified contacts for this user.
too_many_unverified_identifications = 未確認の連絡先が多すぎます
    .long = このユーザーの連絡先には、未確認のものが多すぎます。
