### AuthOS：一般的なエラー

# Invalid request parameters or malformed JSON
# .long = The request couldn’t be understood. One of its parameters is invalid, or its JSON is malformed.
BAD_REQUEST = パラメーターが無効か、JSONの形式が正しくありません
    .long = リクエストを解釈できませんでした。パラメーターのいずれかが無効か、JSONの形式が正しくありません。

# Missing or invalid authentication
# .long = Your credentials are missing or invalid. Sign in and try again.
UNAUTHORIZED-General = 認証情報がないか、正しくありません
    .long = 認証情報が送信されていないか、正しくありません。サインインして、もう一度お試しください。

# Valid credentials but insufficient permissions
# .long = You’re signed in, but your account doesn’t have permission to do this.
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-General = 認証情報は有効ですが、権限が不足しています
    .long = サインインしていますが、このアカウントにはこの操作を行う権限がありません。
    .help =
        - ユーザーに必要なロール（owner/admin/member）があることを確認してください
        - 正しい組織にアクセスしていることを確認してください
        - トークンに必要なクレームが含まれていることを確認してください

# Requested resource does not exist
# .long = The resource you requested doesn’t exist.
NOT_FOUND-General = リソースが存在しません
    .long = リクエストされたリソースは存在しません。

# Resource already exists or state conflict
# .long = The resource already exists, or someone else has changed it in the meantime.
CONFLICT = リソースがすでに存在するか、状態が競合しています
    .long = リソースがすでに存在するか、その間にほかの人によって変更されています。

# Too many requests
# .long = Too many requests were sent in a short time. Please wait a moment and try again.
# .help =
#     - Implement exponential backoff
#     - Check Retry-After header for wait time
#     - Review rate limit policies in documentation
RATE_LIMIT_EXCEEDED = リクエストが多すぎます
    .long = 短時間に送信されたリクエストが多すぎます。少し待ってから、もう一度お試しください。
    .help =
        - 指数バックオフを実装してください
        - 待ち時間をRetry-Afterヘッダーで確認してください
        - ドキュメントでレート制限のポリシーを確認してください

# Unexpected server error
# .long = Something went wrong on the server. Please try again later.
INTERNAL_SERVER_ERROR = 予期しないサーバーエラーが発生しました
    .long = サーバーで問題が発生しました。しばらくしてからもう一度お試しください。
