### Clerk、Frontend API：認証

# already exists
# .long =
#     { GENDER($identifier) ->
#         [plural] These { $identifier } already exist.
#        *[other] This { $identifier } already exists.
#     }
IdentificationExists = この情報はすでに登録されています
    .long = この{ $identifier }はすでに登録されています。

# Email subaddress not allowed.
# .long = Email address must not contain the characters '+', '=', or '#'.
not_allowed_access-IdentifierContainsSubaddresses = サブアドレス付きのメールアドレスは使用できません
    .long = メールアドレスに「+」「=」「#」の文字を含めることはできません。

# Country code not allowed.
# .long = Phone number sign ups are not allowed for this country code. Please use a different method.
not_allowed_access-IdentifierFromBlockedCountryCode = この国番号は許可されていません
    .long = この国番号の電話番号ではサインアップできません。別の方法をご利用ください。

# Access not allowed.
# .long =
#     { LIST($who) } { COUNT($who) ->
#         [one] is
#        *[other] are
#     } not allowed to access this application.
not_allowed_access-IdentifierNotAllowedAccess = アクセスが許可されていません
    .long = { LIST($who) }は、このアプリケーションへのアクセスを許可されていません。

# Invalid authentication
# .long = Unable to authenticate the request, you need to supply an active session
authentication_invalid = 認証情報が無効です
    .long = リクエストを認証できません。アクティブなセッションを使用してリクエストしてください。

# Unauthorized request
# .long = You are not authorized to perform this request
authorization_invalid = 権限のないリクエストです
    .long = このリクエストを実行する権限がありません。

# Invalid Authorization header format
# .long = Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'
authorization_header_format_invalid = Authorizationヘッダーの形式が正しくありません
    .long = Authorizationヘッダーは「Bearer <YOUR_API_KEY>」の形式で指定してください。

# Invalid or missing CSRF token
# .long = To protect against CSRF attacks, the given request must include a valid CSRF token.
csrf_token_invalid = CSRFトークンがないか、無効です
    .long = CSRF攻撃を防ぐため、このリクエストには有効なCSRFトークンを含める必要があります。

# invalid handshake
# .long = The handshake request is invalid: { $reason }
invalid_handshake = ハンドシェイクが無効です
    .long = ハンドシェイクのリクエストが無効です（理由：{ $reason }）。

# Invalid host
# .long = We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.
host_invalid = ホストが無効です
    .long = このリクエストに対応する、Clerkで稼働中のインスタンスを特定できませんでした。ClerkのPublishable Keyが正しいことを確認してください。

# Invalid HTTP Origin header
# .long = The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.
origin_invalid = HTTP Originヘッダーが無効です
    .long = リクエストのHTTP Originヘッダーは、リクエストのURLと同じか、そのサブドメインである必要があります。

# Invalid request for environment
# .long = Request only valid for { LIST($envTypes, type: "or") } instances.
request_invalid_for_environment = この環境では無効なリクエストです
    .long = このリクエストは、{ LIST($envTypes, type: "or") }のインスタンスでのみ有効です。

# invalid auth configuration
# .long = The authentication settings are invalid.
user_settings_invalid = 認証の設定に誤りがあります
    .long = 認証に関する設定が正しくありません。

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against common web attacks, we require the HTTP Authorization header to be present in native application requests. Make sure the HTTP Authorization header is set a valid Clerk client JWT or set it to an empty string for your first Frontend API request that will return your Clerk client JWT.
request_header_missing-MissingRequestHeadersForNonStandardBrowsers = リクエストヘッダーが無効です
    .long = Clerk Frontend APIには、ブラウザーとネイティブアプリケーションからアクセスできます。一般的なWeb攻撃を防ぐため、ネイティブアプリケーションからのリクエストにはHTTP Authorizationヘッダーが必要です。HTTP Authorizationヘッダーには、有効なClerkクライアントJWTを設定してください。ただし、クライアントJWTが返される最初のFrontend APIリクエストでは、空の文字列を設定してください。

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, removing the HTTP Origin header. For more information refer to https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.
request_header_missing-MissingRequestHeadersForStandardBrowsers = リクエストヘッダーが無効です
    .long = Clerk Frontend APIには、ブラウザーとネイティブアプリケーションからアクセスできます。一般的なWeb攻撃を防ぐため、ブラウザーからのリクエストにはHTTP Originヘッダーが必要です。このエラーが表示された場合は、アドレスバーからClerk Frontend APIに直接アクセスしたか、ブラウザーの拡張機能がリクエストに介入してHTTP Originヘッダーを削除している可能性があります。詳しくは https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin をご覧ください。

# Multiple 'Authorization' header values
# .long = Setting multiple values in the 'Authorization' header is forbidden
multiple_authorization_header_values_forbidden = Authorizationヘッダーに複数の値があります
    .long = Authorizationヘッダーに複数の値を設定することはできません。

# Multiple 'Origin' header values
# .long = Setting multiple values in the 'Origin' header is forbidden
multiple_origin_header_values_forbidden = Originヘッダーに複数の値があります
    .long = Originヘッダーに複数の値を設定することはできません。

# Native API disabled
# .long = The Native API is disabled for this instance. Visit the Clerk Dashboard to enable it.
native_api_disabled = Native APIがオフになっています
    .long = このインスタンスではNative APIがオフになっています。Clerkダッシュボードで有効にしてください。

# Setting both the 'Origin' and 'Authorization' headers is forbidden
# .long = For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.
origin_authorization_headers_conflict = OriginヘッダーとAuthorizationヘッダーは同時に設定できません
    .long = セキュリティ上の理由から、OriginヘッダーとAuthorizationヘッダーは、両方ではなく、どちらか一方のみを指定してください。ブラウザー環境では、Originヘッダーはブラウザーが自動的に設定します。ネイティブアプリケーション（モバイルアプリなど）では、Authorizationヘッダーを設定してください。

# Rate limited country code
# .long = SMS to the country { $countryName } is temporarily disabled. Please try again later.
unsupported_country_code-RateLimitedCountry = この国へのSMS送信を一時停止しています
    .long = { $countryName }へのSMSの送信は一時的に停止されています。しばらくしてからもう一度お試しください。

# Signed out
# .long = You are signed out
signed_out = サインアウトした状態です
    .long = サインアウトした状態のため、この操作は行えません。

# This email address is already in use.
# .long = This email address is already in use. Creating multiple accounts with the same email address is not allowed.
not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = 使用中のメールアドレスです
    .long = このメールアドレスはすでに使用されています。同じメールアドレスで複数のアカウントを作成することはできません。

# Subdomain not allowed
# .long = The request origin subdomain is not in the allowed subdomains list. Please add it to your subdomain allowlist in the Dashboard.
subdomain_not_allowed = サブドメインが許可されていません
    .long = リクエスト元のサブドメインが、許可されたサブドメインのリストにありません。ダッシュボードで、サブドメインの許可リストに追加してください。

# Unsupported country code
# .long =
#     Phone numbers from this country ({ $countryName }) are currently not supported. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
unsupported_country_code-UnsupportedCountry = サポートされていない国番号です
    .long =
        この国（{ $countryName }）の電話番号は現在サポートされていません。詳しくは、{ KEY($support) ->
            [none] サポート
           *[other] { $support }{ " " }
        }にお問い合わせください。

# URL-based session syncing is disabled for this instance
# .long = This is a development instance operating with legacy, third-party cookies. This feature is deprecated, please contact support if you need assistance.
url_based_session_syncing_disabled = このインスタンスではURLベースのセッション同期がオフです
    .long = これは、従来のサードパーティCookieで動作している開発用インスタンスです。この機能は非推奨です。お困りの場合は、サポートにお問い合わせください。
