### Clerk、2024年2月版：サインインID。ステータスは現在の版のもの。現在の版にない場合は400（見つからない場合は404）。

# Resource not found
# .long = No resource was found for ID { $resourceID }
resource_not_found_code = リソースが見つかりません
    .long = IDが「{ $resourceID }」のリソースは見つかりませんでした。

# Deletion failed
# .long = You cannot delete your last identification.
identification_deletion_failed_code = サインインIDを削除できませんでした
    .long = 最後のサインインIDを削除することはできません。

# Deleting your last { $sanitizedIdentType } is prohibited
# .long =
#     You are required to maintain at least one { GENDER($sanitizedIdentType) ->
#         [plural] of your { $sanitizedIdentType }
#        *[other] { $sanitizedIdentType }
#     } in your account at all times
last_required_identification_deletion_failed_code = 最後の{ $sanitizedIdentType }は削除できません
    .long = アカウントには、常に{ $sanitizedIdentType }が少なくとも1つ必要です。

# Update failed
# .long = You cannot set your last identification as second factor.
identification_set_for2_f_a_failed_code = 2段階認証の設定を更新できませんでした
    .long = 最後のサインインIDを、2段階認証の方法に設定することはできません。

# Update failed
# .long = Cannot update second factor attributes for unverified identification
identification_update_second_factor_unverified = 2段階認証の設定を更新できませんでした
    .long = 確認されていないサインインIDについて、2段階認証の設定を変更することはできません。
