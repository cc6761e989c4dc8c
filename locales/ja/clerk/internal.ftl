### Clerk、Frontend API：内部エラー

# Bad request
# .long = Bad request
bad_request-BadRequest = リクエストが正しくありません
    .long = リクエストに問題があるため、処理できませんでした。

# Invalid request
# .long = { $message }
bad_request-BadRequestWithMessage = リクエストが正しくありません
    .long = { $message }

# resource busy
# .long = This resource is currently being modified by another request. Please try again.
resource_locked = リソースが使用中です
    .long = 現在、別のリクエストがこのリソースを変更しています。もう一度お試しください。

# Oops, an unexpected error occurred
# .long = There was an internal error on our servers. We've been notified and are working on fixing it.
internal_clerk_error = 予期しないエラーが発生しました
    .long = サーバーで内部エラーが発生しました。問題は把握しており、現在修正に取り組んでいます。
