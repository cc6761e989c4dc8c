### Clerk、Frontend API：ドメイン

# operation not allowed
# .long = This operation is not allowed on a satellite domain. Try again using the primary domain of your instance.
operation_not_allowed_on_satellite_domain = この操作は許可されていません
    .long = この操作は、サテライトドメインでは許可されていません。インスタンスのプライマリドメインでもう一度お試しください。

# sync nonce already consumed
# .long = The given sync nonce has already been consumed and cannot be re-used.
sync_nonce_already_consumed = 同期ノンスはすでに使用されています
    .long = 指定された同期ノンスはすでに使用されているため、再利用できません。
