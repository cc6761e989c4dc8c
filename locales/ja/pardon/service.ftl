### リクエストに応えられないときに、このサービス自体が返すメッセージ

# Unknown error code
# .long = There’s no error with the code “{ $code }”.
unknown_code = 不明なエラーコードです
    .long = コード「{ $code }」に該当するエラーが見つかりません。

# Unknown error
# .long = The domain “{ $domain }” has no error with the ID “{ $id }”.
unknown_entry = 不明なエラーです
    .long = ドメイン「{ $domain }」に、IDが「{ $id }」のエラーが見つかりません。

# Unknown domain
# .long = There’s no domain “{ $domain }”. Did you mean { LIST($similar, type: "or") }?
unknown_domain = 不明なドメインです
    .long = ドメイン「{ $domain }」が見つかりません。{ LIST($similar, type: "or") }のことですか？

# Page not found
# .long = There’s nothing at this address.
page_not_found = ページが見つかりません
    .long = このアドレスに該当するページはありません。

# Method not supported
# .long = This address doesn’t support { $method }.
method_not_allowed = サポートされていないメソッドです
    .long = このアドレスは、メソッド「{ $method }」をサポートしていません。

# No suitable format
# .long =
#     { COUNT($formats) ->
#         [one] The response is available only in this format: { LIST($formats, type: "unit") }.
#        *[other] The response is available only in these formats: { LIST($formats, type: "unit") }.
#     }
not_acceptable = 対応できる形式がありません
    .long = 応答は、次の形式でのみ提供できます：{ LIST($formats) }。

# Parameter missing
# .long = The parameter “{ $parameter }” is missing.
parameter_missing = パラメーターがありません
    .long = パラメーター「{ $parameter }」が指定されていません。

# Invalid parameter
# .long = The value of the parameter “{ $parameter }” isn’t valid.
parameter_invalid = パラメーターが無効です
    .long = パラメーター「{ $parameter }」の値が無効です。

# Parameter too long
# .long =
#     The parameter “{ $parameter }” is longer than { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
parameter_too_long = パラメーターが長すぎます
    .long = パラメーター「{ $parameter }」が{ $limit }文字を超えています。

# Token required
# .long = This address requires the operator token.
token_required = トークンが必要です
    .long = このアドレスにアクセスするには、運用者のトークンが必要です。

# Invalid request body
# .long = The request body isn’t valid JSON.
body_invalid = リクエスト本文が無効です
    .long = リクエスト本文が有効なJSONではありません。

# Invalid request body
# .long = The request body must be a JSON object.
body_not_an_object = リクエスト本文が無効です
    .long = リクエスト本文はJSONオブジェクトである必要があります。

# Unknown error body
# .long = The request body is valid JSON, but doesn’t have a known error shape. Known shapes: { LIST($shapes, type: "unit") }.
body_shape_unknown = 不明な形式のエラー本文です
    .long = リクエスト本文は有効なJSONですが、既知のエラー形式ではありません。対応している形式：{ LIST($shapes) }。

# Member missing
# .long = The request body is missing the member “{ $member }”.
member_missing = 必要な項目がありません
    .long = リクエスト本文に項目「{ $member }」がありません。

# Invalid member
# .long = The value of “{ $member }” in the request body isn’t valid.
member_invalid = 項目が無効です
    .long = リクエスト本文の項目「{ $member }」の値が無効です。

# Request body too large
# .long = The request body is larger than { $limit }.
body_too_large = リクエスト本文が大きすぎます
    .long = リクエスト本文が{ $limit }を超えています。

# Too many errors at once
# .long =
#     One request can render at most { $limit ->
#         [one] { $limit } error
#        *[other] { $limit } errors
#     }.
batch_too_large = 一度に指定されたエラーが多すぎます
    .long = 1回のリクエストで生成できるエラーメッセージは{ $limit }件までです。

# Too many values
# .long =
#     “meta” has too many values or is nested too deeply. It can have at most { $keys ->
#         [one] { $keys } key
#        *[other] { $keys } keys
#     } and { $depth ->
#         [one] { $depth } level
#        *[other] { $depth } levels
#     }.
meta_too_large = 値が多すぎます
    .long = 「meta」の値が多すぎるか、階層が深すぎます。キーは{ $keys }個まで、階層は{ $depth }階層までです。

# Address too long
# .long = The request’s address is longer than { $limit }.
url_too_long = アドレスが長すぎます
    .long = リクエストのアドレスが{ $limit }を超えています。

# Content type not supported
# .long = The content type of the request body must be { $expected }.
media_type_unsupported = サポートされていないコンテンツタイプです
    .long = リクエスト本文のコンテンツタイプは「{ $expected }」である必要があります。

# Internal error
# .long = Something went wrong in the service. Please try again later.
internal_error = 内部エラーが発生しました
    .long = サービスで問題が発生しました。しばらくしてからもう一度お試しください。

# Request timed out
# .long = The request took longer than { $limit }.
request_timeout = リクエストがタイムアウトしました
    .long = リクエストの処理時間が{ $limit }を超えました。
