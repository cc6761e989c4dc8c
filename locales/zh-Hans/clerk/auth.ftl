### Clerk，Frontend API：身份验证

IdentificationExists =
    { GENDER($identifier) ->
        [singular] { $identifier }已存在
        [latin] { $identifier }已存在
       *[other] “{ $identifier }”已存在
    }
    .long =
        { GENDER($identifier) ->
            [singular] 系统中已有此{ $identifier }。
            [latin] 系统中已有此 { $identifier }。
           *[other] 系统中已有相同的“{ $identifier }”值。
        }

not_allowed_access-IdentifierContainsSubaddresses = 不允许使用邮箱子地址
    .long = 邮箱地址不能包含“+”“=”或“#”字符。

not_allowed_access-IdentifierFromBlockedCountryCode = 不允许使用此国家/地区代码
    .long = 不能使用此国家/地区代码的电话号码注册。请改用其他方式。

not_allowed_access-IdentifierNotAllowedAccess = 不允许访问
    .long = 不能使用以下登录标识访问此应用：{ LIST($who) }。

authentication_invalid = 身份验证无效
    .long = 无法对此请求进行身份验证。请提供处于活动状态的会话。

authorization_invalid = 请求未获授权
    .long = 您无权执行此请求。

authorization_header_format_invalid = Authorization 标头格式无效
    .long = Authorization 标头的格式必须为“Bearer <YOUR_API_KEY>”。

csrf_token_invalid = CSRF 令牌无效或缺失
    .long = 为防止 CSRF 攻击，此请求必须包含有效的 CSRF 令牌。

invalid_handshake = 握手无效
    .long = 握手请求无效，原因：{ $reason }。

host_invalid = 主机无效
    .long = 找不到此请求所属的 Clerk 实例。请确保您的 Clerk Publishable Key 正确无误。

origin_invalid = HTTP Origin 标头无效
    .long = 请求的 HTTP Origin 标头必须与发起请求的 URL 相同，或者是其子域名。

request_invalid_for_environment = 请求不适用于此环境
    .long = 此请求仅适用于以下类型的实例：{ LIST($envTypes, type: "or") }。

user_settings_invalid = 身份验证配置无效
    .long = 当前的身份验证设置无效。

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = 请求标头无效
    .long = 您的 Clerk Frontend API 可以通过浏览器和原生应用访问。为防范常见的 Web 攻击，原生应用的请求必须包含 HTTP Authorization 标头。请确保将 HTTP Authorization 标头设置为有效的 Clerk 客户端 JWT；对于会返回 Clerk 客户端 JWT 的首次 Frontend API 请求，请将其设置为空字符串。

request_header_missing-MissingRequestHeadersForStandardBrowsers = 请求标头无效
    .long = 您的 Clerk Frontend API 可以通过浏览器和原生应用访问。为防范常见的 Web 攻击，浏览器的请求必须包含 HTTP Origin 标头。如果您看到此错误，可能是您直接从地址栏访问了 Clerk Frontend API，或者浏览器扩展程序拦截了您的请求并移除了 HTTP Origin 标头。您可以访问 https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin 了解详细信息。

multiple_authorization_header_values_forbidden = Authorization 标头有多个值
    .long = 不允许在 Authorization 标头中设置多个值。

multiple_origin_header_values_forbidden = Origin 标头有多个值
    .long = 不允许在 Origin 标头中设置多个值。

native_api_disabled = Native API 已禁用
    .long = 此实例已禁用 Native API。请前往 Clerk 控制台启用。

origin_authorization_headers_conflict = 不能同时设置 Origin 和 Authorization 标头
    .long = 出于安全考虑，Origin 和 Authorization 标头只能提供其中一个，不能同时提供。在浏览器中，Origin 标头由浏览器自动设置。在原生应用（例如移动应用）中，请设置 Authorization 标头。

unsupported_country_code-RateLimitedCountry = 此国家/地区代码的短信受频率限制
    .long = 暂时无法向{ $countryName }发送短信。请稍后重试。

signed_out = 已退出登录
    .long = 您当前未登录。

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = 此邮箱地址已被使用
    .long = 已有账号使用此邮箱地址。不允许使用同一邮箱地址创建多个账号。

subdomain_not_allowed = 不允许使用此子域名
    .long = 请求来源的子域名不在允许的子域名列表中。请在控制台中将其添加到子域名允许列表。

unsupported_country_code-UnsupportedCountry = 不支持此国家/地区代码
    .long =
        目前不支持该国家/地区（{ $countryName }）的电话号码。请联系{ KEY($support) ->
            [none] 支持团队
           *[other] { " " }{ $support }{ " " }
        }了解更多信息。

url_based_session_syncing_disabled = 此实例已禁用基于 URL 的会话同步
    .long = 这是一个使用旧版第三方 Cookie 的开发实例。此功能已弃用；如需帮助，请联系支持团队。
