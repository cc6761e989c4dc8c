### Clerk, Frontend API: Auth

IdentificationExists = already exists
    .long =
        { GENDER($identifier) ->
            [plural] These { $identifier } already exist.
           *[other] This { $identifier } already exists.
        }

not_allowed_access-IdentifierContainsSubaddresses = Email subaddress not allowed.
    .long = Email address must not contain the characters '+', '=', or '#'.

not_allowed_access-IdentifierFromBlockedCountryCode = Country code not allowed.
    .long = Phone number sign ups are not allowed for this country code. Please use a different method.

not_allowed_access-IdentifierNotAllowedAccess = Access not allowed.
    .long =
        { LIST($who) } { COUNT($who) ->
            [one] is
           *[other] are
        } not allowed to access this application.

authentication_invalid = Invalid authentication
    .long = Unable to authenticate the request, you need to supply an active session

authorization_invalid = Unauthorized request
    .long = You are not authorized to perform this request

authorization_header_format_invalid = Invalid Authorization header format
    .long = Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'

csrf_token_invalid = Invalid or missing CSRF token
    .long = To protect against CSRF attacks, the given request must include a valid CSRF token.

invalid_handshake = invalid handshake
    .long = The handshake request is invalid: { $reason }

host_invalid = Invalid host
    .long = We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.

origin_invalid = Invalid HTTP Origin header
    .long = The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.

request_invalid_for_environment = Invalid request for environment
    .long = Request only valid for { LIST($envTypes, type: "or") } instances.

user_settings_invalid = invalid auth configuration
    .long = The authentication settings are invalid.

request_header_missing-MissingRequestHeadersForNonStandardBrowsers = Invalid request headers
    .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against common web attacks, we require the HTTP Authorization header to be present in native application requests. Make sure the HTTP Authorization header is set a valid Clerk client JWT or set it to an empty string for your first Frontend API request that will return your Clerk client JWT.

request_header_missing-MissingRequestHeadersForStandardBrowsers = Invalid request headers
    .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, removing the HTTP Origin header. For more information refer to https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.

multiple_authorization_header_values_forbidden = Multiple 'Authorization' header values
    .long = Setting multiple values in the 'Authorization' header is forbidden

multiple_origin_header_values_forbidden = Multiple 'Origin' header values
    .long = Setting multiple values in the 'Origin' header is forbidden

native_api_disabled = Native API disabled
    .long = The Native API is disabled for this instance. Visit the Clerk Dashboard to enable it.

origin_authorization_headers_conflict = Setting both the 'Origin' and 'Authorization' headers is forbidden
    .long = For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.

unsupported_country_code-RateLimitedCountry = Rate limited country code
    .long = SMS to the country { $countryName } is temporarily disabled. Please try again later.

signed_out = Signed out
    .long = You are signed out

not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = This email address is already in use.
    .long = This email address is already in use. Creating multiple accounts with the same email address is not allowed.

subdomain_not_allowed = Subdomain not allowed
    .long = The request origin subdomain is not in the allowed subdomains list. Please add it to your subdomain allowlist in the Dashboard.

unsupported_country_code-UnsupportedCountry = Unsupported country code
    .long =
        Phone numbers from this country ({ $countryName }) are currently not supported. For more information, please contact { KEY($support) ->
            [none] support
           *[other] { $support }
        }.

url_based_session_syncing_disabled = URL-based session syncing is disabled for this instance
    .long = This is a development instance operating with legacy, third-party cookies. This feature is deprecated, please contact support if you need assistance.
