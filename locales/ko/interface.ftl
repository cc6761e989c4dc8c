### 페이지의 문구. 오류의 글은 다른 파일에 있다.

## 모든 페이지

skip = 본문 바로가기
language = 언어
errors = 오류
api = API
as-json = 이 페이지의 JSON
all-errors = 모든 오류
all-as-json = 모든 오류의 JSON
# $language 와 $instead 는 언어의 이름
no-language = 아직 번역이 없는 언어입니다: { $language }. 대신 표시되는 언어: { $instead }

## 첫 페이지

first-title = 오류 코드를 사람이 이해하는 말로
first-lead =
    Pardon은 API의 오류 코드를 사람이 자신의 언어로 읽을 수 있는 메시지로 바꿉니다.
    프런트엔드, 게이트웨이 또는 자체 API에서 코드, 언어, 오류와 함께 받은 값을 보내 주십시오.
try-it = 사용해 보기
code = 코드
code-hint = API가 보내는 코드입니다. 입력하는 동안 추천 항목이 표시됩니다.
message-language = 메시지 언어
format = 형식
render = 표시
try-one = 다음 코드로 시험해 보십시오:
empty-title = 어떤 오류입니까?
empty-text = 코드를 입력하면 메시지가 표시됩니다.
no-code-title = 이 코드의 오류가 없습니다
no-code-text = 카탈로그에 “{ $code }” 오류가 없습니다. 그래도 사용자에게는 다음 메시지가 표시됩니다.
did-you-mean = 비슷한 코드:
as-dialog = 대화 상자
as-toast = 알림
as-field = 양식의 입력란
close = 닫기
your-input = 입력값
to-entry = 이 오류에 대한 모든 정보
as-code = 코드로 보기
answer = 응답
copy = 복사
copied = 복사됨
browse =
    { $count ->
       *[other] 오류 { $count }개 모두 보기
    }

## 오류 목록

index-title = 오류
index-lead = 각 오류 코드의 뜻을 사람이 읽을 수 있는 말로 설명합니다.
search = 검색
search-hint = 코드, 이름 또는 단어
sections = 섹션
domain = 도메인
all-domains = 모든 도메인
section = 섹션
all-sections = 모든 섹션
status = HTTP 상태
all-statuses = 모든 상태
audience = 대상
all-audiences = 모든 대상
find = 검색
results =
    { $count ->
        [0] 일치하는 오류가 없습니다
       *[other] 오류 { $count }개
    }
filtered-by = 필터:
# 화면 낭독기용: 필터 뒤에 있는 × 표시의 기능
remove-filter = 필터 제거: { $filter }
remove-filters = 모든 필터 제거
no-results-text = 단어를 줄이거나 코드의 일부로 검색해 보십시오.
no-results-others =
    { $count ->
       *[other] 필터를 해제하면 일치하는 항목이 { $count }개 있습니다.
    }
search-everywhere = 전체에서 검색
variant-count =
    { $count ->
       *[other] 변형 { $count }개
    }
pages = 페이지
previous-page = 이전 페이지
next-page = 다음 페이지
page-number = { $page }페이지
page-of = { $pages }페이지 중 { $page }페이지

## 오류 하나

name = 이름
audience-person = 사용자용
audience-administrator = 관리자용
audience-developer = 개발자용
retryable = 나중에 다시 시도하면 해결될 수 있음
note = 참고
preview = 사용자가 읽는 내용
resolution = 해결 방법
help = 추가 정보
problems = 발생한 문제
problem-missing-argument = “{ $detail }” 값이 없습니다
problem-invalid-argument = “{ $detail }” 값이 유형에 맞지 않습니다
problem-unknown-overlay = 해당 오버레이가 없어 일반 문구를 표시합니다
problem-cut-value = “{ $detail }” 값이 너무 길어 잘렸습니다
problem-cut-text = 값을 넣은 문구가 너무 길어 잘렸습니다: { $detail }
problem-fallback = 번역이 없어 다른 언어로 표시합니다: { $detail }
problem-generic-text = 값이 없어 HTTP 상태의 일반 문구를 표시합니다
problem-not-rendered = 값이 없어 생략된 부분: { $detail }
problem-unknown-parameter = 서비스가 알지 못하는 매개변수입니다: { $detail }

own-values = 직접 값을 넣어 보기
own-values-hint = 비워 둔 값은 없는 것으로 처리됩니다.
examples = 예시로 돌아가기
no-values = 이 오류에는 값이 없습니다.
# $value 는 방문자가 입력한 값. 그 아래에 입력할 수 있는 값이 이어진다
refused = “{ $value }” 값은 사용할 수 없습니다. 입력할 수 있는 값:
optional = 선택 사항

values = 값
value = 값
type = 유형
paths = meta에서의 위치
required = 필수
example = 예시
yes = 예
no = 아니요

variants = 이 코드의 변형
variants-hint = 여러 오류가 이 코드를 함께 사용합니다. 오류와 함께 받은 값에 따라 어떤 오류인지 정해집니다.
this-one = 이 오류
when = { $path } 값이 { $values }인 경우
needs = 필요한 값: { $names }
needs-nothing = 필요한 값 없음
texts = 모든 언어로 보기
original = 원문
translated = 번역됨
not-translated = 번역되지 않음, 영어로 표시
call = 내 코드에서 사용

## 값의 유형과 입력할 수 있는 값

type-text = 텍스트
type-integer = 정수
type-number = 숫자
type-percent = 백분율
type-currency = 금액
type-duration = 기간
type-datetime = 날짜와 시간
type-date = 날짜
type-time = 시각
type-territory = 국가 또는 지역
type-language = 언어
type-list = 목록
type-identifier = 필드 이름
type-token = 고정값
type-url = 웹 주소
type-email = 이메일 주소
type-phone = 전화번호
type-contact = 연락처
type-bytes = 데이터 크기

hint-text = 모든 텍스트 가능
hint-integer = 정수: 5
hint-number = 소수점이 있는 숫자: 1.5
hint-percent = 1에 대한 비율: 0.25는 25%
hint-currency = 숫자와 ISO 4217 코드: 12.50, EUR
hint-duration = 초 또는 ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = 쉼표로 구분
hint-identifier = 매개변수의 이름: email_address
hint-token = 그대로 표시됨
hint-url = 주소: https://example.com/
hint-email = 주소: name@example.com
hint-phone = 국가 번호 포함: +49 30 123456
hint-contact = 이메일 주소, 전화번호 또는 웹 주소
hint-bytes = 바이트 수(정수): 10000000

## 카탈로그의 섹션

section-actor_tokens = 액터 토큰
section-agent_tasks = 에이전트 작업
section-applications = 애플리케이션
section-auth = 인증
section-authentication = 인증
section-authorization = 권한
section-awscognito = AWS Cognito
section-backup_codes = 백업 코드
section-calls = 함수 호출
section-clients = 클라이언트
section-commerce = 결제와 구독
section-dates = 날짜와 시간
section-device_flow = 기기 로그인 절차
section-domains = 도메인
section-email = 이메일
section-enterprise_sso = 엔터프라이즈 SSO
section-features = 기능
section-fields = 필드
section-forms = 입력 양식
section-fraud = 부정 사용 방지
section-general = 일반
section-google_one_tap = Google One Tap
section-identifications = 로그인 식별 정보
section-images = 이미지
section-infrastructure = 인프라
section-instances = 인스턴스
section-internal = 내부 오류
section-invitations = 초대
section-jwt_templates = JWT 템플릿
section-limits = 허용 범위
section-lists = 목록
section-mfa = 다단계 인증
section-native_magic_link = 네이티브 매직 링크
section-network = 네트워크
section-numbers = 숫자
section-oauth = OAuth
section-oauth2_idp = OAuth 2 ID 공급자
section-objects = 객체
section-organizations = 조직
section-passkeys = 패스키
section-pricing = 요금
section-redirect_urls = 리디렉션 URL
section-requests = 요청
section-resource = 리소스
section-saml = SAML
section-scim = SCIM
section-service = 서비스
section-sessions = 세션
section-sign_in = 로그인
section-sign_in_tokens = 로그인 토큰
section-sign_up = 가입
section-sms = SMS
section-status = HTTP 상태
section-text = 텍스트
section-ticket = 티켓
section-totp = 일회용 코드(TOTP)
section-urls = 웹 주소
section-user_lockout = 잠긴 계정
section-user_settings = 사용자 설정
section-users = 사용자
section-validation = 입력값 확인
section-verification = 인증 코드와 링크
section-waitlist = 대기자 명단
section-webhook = 웹훅
