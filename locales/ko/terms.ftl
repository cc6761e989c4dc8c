### 이 언어의 모든 도메인이 함께 쓰는 용어. 원칙: docs/translators/decisions/ko.md
###
### 값 바로 뒤에는 앞말의 받침에 따라 모양이 바뀌는 조사(이/가, 을/를, 은/는, 와/과, (으)로)와
### “이어야/여야”를 붙이지 않는다. 값과 조사 사이에 명사를 두거나(“{ $param }” 항목의 …),
### 값을 쌍점 뒤나 괄호 안에 둔다. 모양이 바뀌지 않는 말(의, 에, 에서, 까지, 보다, 입니다, 인)은 붙일 수 있다.
###
### 이름이 -identifier- 로 시작하는 용어는 identifier 유형의 인수가 읽히는 이름이다.
### .gender 는 known 하나뿐이다. 이름을 아는 항목은 문장 안에 그대로 쓰고(“이미 사용 중인 이메일 주소입니다”),
### 이름을 모르는 항목은 따옴표와 명사로 감싼다(“nickname” 항목의 값).

-identifier-backup_code = 백업 코드
    .gender = known
-identifier-birthday = 생년월일
    .gender = known
-identifier-code = 코드
    .gender = known
-identifier-domain = 도메인
    .gender = known
-identifier-email_address = 이메일 주소
    .gender = known
-identifier-email_addresses = 이메일 주소
    .gender = known
-identifier-expires_at = 만료 시각
    .gender = known
-identifier-external_account = 외부 계정
    .gender = known
-identifier-first_name = 이름
    .gender = known
-identifier-gender = 성별
    .gender = known
-identifier-id = ID
    .gender = known
-identifier-identifier = 로그인 ID
    .gender = known
-identifier-image = 이미지
    .gender = known
-identifier-last_name = 성
    .gender = known
-identifier-legal_accepted = 약관 동의
    .gender = known
-identifier-locale = 언어
    .gender = known
-identifier-name = 이름
    .gender = known
-identifier-new_password = 새 비밀번호
    .gender = known
-identifier-order_by = 정렬 순서
    .gender = known
-identifier-organization_id = 조직 ID
    .gender = known
-identifier-passkey = 패스키
    .gender = known
-identifier-password = 비밀번호
    .gender = known
-identifier-password_digest = 비밀번호 다이제스트
    .gender = known
-identifier-permission = 권한
    .gender = known
-identifier-phone_number = 전화번호
    .gender = known
-identifier-phone_numbers = 전화번호
    .gender = known
-identifier-private_metadata = 비공개 메타데이터
    .gender = known
-identifier-public_key_credential = 공개 키 자격 증명
    .gender = known
-identifier-public_metadata = 공개 메타데이터
    .gender = known
-identifier-redirect_url = 리디렉션 URL
    .gender = known
-identifier-role = 역할
    .gender = known
-identifier-slug = 슬러그
    .gender = known
-identifier-strategy = 인증 방식
    .gender = known
-identifier-ticket = 티켓
    .gender = known
-identifier-token = 토큰
    .gender = known
-identifier-unsafe_metadata = 안전하지 않은 메타데이터
    .gender = known
-identifier-url = URL
    .gender = known
-identifier-user_id = 사용자 ID
    .gender = known
-identifier-username = 사용자 이름
    .gender = known
-identifier-web3_wallet = Web3 지갑
    .gender = known
