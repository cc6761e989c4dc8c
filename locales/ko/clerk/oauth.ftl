### Clerk: OAuth

external_account_not_found = 외부 계정이 유효하지 않습니다
    .long = 요청한 외부 계정을 찾지 못했습니다.

oauth_callback_invalid = OAuth 콜백이 유효하지 않습니다
    .long = “oauth_callback” 요청의 형식이 유효하지 않습니다.

misconfigured_oauth_provider = OAuth 공급자가 잘못 구성되어 있습니다
    .long = OAuth 공급자가 잘못 구성되어 있습니다. 올바르게 설정했는지 확인해 주십시오.

oauth_non_authenticatable_provider = 로그인에 사용할 수 없는 공급자입니다
    .long = { $provider } OAuth는 로그인에 사용할 수 없습니다. 이 오류가 잘못 표시된 것이라고 생각되면 저희에게 문의해 주십시오.

oauth_access_denied = 계정 접근이 허용되지 않았습니다
    .long = { $providerName } 계정에 대한 접근을 허용하지 않았습니다.

oauth_account_already_connected = 이미 연결된 계정이 있습니다
    .long = 이 공급자({ $providerTitle })의 다른 계정이 이미 연결되어 있습니다.

oauth_config_missing = OAuth 키가 없습니다
    .long = 애플리케이션 설정에 { $provider } OAuth 키가 없습니다.

oauth_fetch_user_error-OAuthFetchUserError = 사용자 정보를 가져오지 못했습니다
    .long = OAuth 공급자에서 사용자 정보를 불러오는 중에 오류가 발생했습니다.

oauth_identification_claimed = 다른 사용자가 사용 중인 이메일 주소입니다
    .long = 이 OAuth 계정의 이메일 주소는 이미 다른 사용자가 사용하고 있습니다.

redirect_uri_mismatch-OAuthInvalidRedirectURI = 리디렉션 구성이 유효하지 않습니다
    .long = { $providerName } 계정의 구성이 유효하지 않습니다. 허용된 콜백 URL 목록에 이 엔드포인트를 등록했는지 확인해 주십시오.

redirect_uri_mismatch-OAuthMalformedRedirectURI = 리디렉션 URI의 형식이 잘못되었습니다
    .long = 지정한 리디렉션 URI가 올바른 URI 형식이 아닙니다.

oauth_missing_access_token = OAuth 액세스 토큰이 없습니다
    .long = 요청에 필요한 OAuth 액세스 토큰이 없습니다.

oauth_missing_refresh_token = OAuth 액세스 토큰을 갱신할 수 없습니다
    .long = 현재 액세스 토큰이 만료되었으며, 인가 서버가 리프레시 토큰을 제공하지 않아 갱신할 수 없습니다.

oauth_provider_not_enabled = OAuth 공급자가 활성화되어 있지 않습니다
    .long = 인스턴스 설정에서 { $providerTitle } OAuth 공급자를 통한 싱글 사인온(SSO)이 활성화되어 있지 않습니다.

oauth_shared_credentials_not_supported = 공유 자격 증명이 지원되지 않습니다
    .long = 이 공급자에는 공유 자격 증명이 더 이상 지원되지 않습니다. Clerk 대시보드에서 변경해 주십시오.

oauth_token_exchange_error = 토큰 교환 오류가 발생했습니다
    .long = OAuth 공급자와 로그인용 토큰을 교환하지 못했습니다.

oauth_unsupported_provider = 지원되지 않는 공급자입니다
    .long = { $provider } OAuth는 지원되지 않습니다. 이 오류가 잘못 표시된 것이라고 생각되면 저희에게 문의해 주십시오.
