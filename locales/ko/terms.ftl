### 이 언어의 모든 도메인이 함께 쓰는 용어. 원칙: docs/translators/decisions/ko.md
###
### 값 바로 뒤에는 앞말의 받침에 따라 모양이 바뀌는 조사(이/가, 을/를, 은/는, 와/과, (으)로)와
### “이어야/여야”를 붙이지 않는다. 값과 조사 사이에 명사를 두거나(“{ $param }” 항목의 …),
### 값을 쌍점 뒤나 괄호 안에 둔다. 모양이 바뀌지 않는 말(의, 에, 에서, 까지, 보다, 입니다, 인)은 붙일 수 있다.
### 이름을 아는 항목만은 목적격 조사 을/를이 붙은 꼴이 있다: { NAME($param, case: "accusative") } 는 “이메일 주소를”.
###
### 이름이 -identifier- 로 시작하는 용어는 identifier 유형의 인수가 읽히는 이름이다.
### .gender 는 known 하나뿐이다. 이름을 아는 항목은 문장 안에 그대로 쓰고(“이미 사용 중인 이메일 주소입니다”),
### 이름을 모르는 항목은 따옴표와 명사로 감싼다(“nickname” 항목의 값).

-identifier-backup_code =
    { $case ->
       *[nominative] 백업 코드
        [accusative] 백업 코드를
    }
    .gender = known
-identifier-birthday =
    { $case ->
       *[nominative] 생년월일
        [accusative] 생년월일을
    }
    .gender = known
-identifier-code =
    { $case ->
       *[nominative] 코드
        [accusative] 코드를
    }
    .gender = known
-identifier-domain =
    { $case ->
       *[nominative] 도메인
        [accusative] 도메인을
    }
    .gender = known
-identifier-email_address =
    { $case ->
       *[nominative] 이메일 주소
        [accusative] 이메일 주소를
    }
    .gender = known
-identifier-email_addresses =
    { $case ->
       *[nominative] 이메일 주소
        [accusative] 이메일 주소를
    }
    .gender = known
-identifier-expires_at =
    { $case ->
       *[nominative] 만료 시각
        [accusative] 만료 시각을
    }
    .gender = known
-identifier-external_account =
    { $case ->
       *[nominative] 외부 계정
        [accusative] 외부 계정을
    }
    .gender = known
-identifier-first_name =
    { $case ->
       *[nominative] 이름
        [accusative] 이름을
    }
    .gender = known
-identifier-gender =
    { $case ->
       *[nominative] 성별
        [accusative] 성별을
    }
    .gender = known
-identifier-id =
    { $case ->
       *[nominative] ID
        [accusative] ID를
    }
    .gender = known
-identifier-identifier =
    { $case ->
       *[nominative] 로그인 ID
        [accusative] 로그인 ID를
    }
    .gender = known
-identifier-image =
    { $case ->
       *[nominative] 이미지
        [accusative] 이미지를
    }
    .gender = known
-identifier-last_name =
    { $case ->
       *[nominative] 성
        [accusative] 성을
    }
    .gender = known
-identifier-legal_accepted =
    { $case ->
       *[nominative] 약관 동의
        [accusative] 약관 동의를
    }
    .gender = known
-identifier-locale =
    { $case ->
       *[nominative] 언어
        [accusative] 언어를
    }
    .gender = known
-identifier-name =
    { $case ->
       *[nominative] 이름
        [accusative] 이름을
    }
    .gender = known
-identifier-new_password =
    { $case ->
       *[nominative] 새 비밀번호
        [accusative] 새 비밀번호를
    }
    .gender = known
-identifier-order_by =
    { $case ->
       *[nominative] 정렬 순서
        [accusative] 정렬 순서를
    }
    .gender = known
-identifier-organization_id =
    { $case ->
       *[nominative] 조직 ID
        [accusative] 조직 ID를
    }
    .gender = known
-identifier-passkey =
    { $case ->
       *[nominative] 패스키
        [accusative] 패스키를
    }
    .gender = known
-identifier-password =
    { $case ->
       *[nominative] 비밀번호
        [accusative] 비밀번호를
    }
    .gender = known
-identifier-password_digest =
    { $case ->
       *[nominative] 비밀번호 다이제스트
        [accusative] 비밀번호 다이제스트를
    }
    .gender = known
-identifier-permission =
    { $case ->
       *[nominative] 권한
        [accusative] 권한을
    }
    .gender = known
-identifier-phone_number =
    { $case ->
       *[nominative] 전화번호
        [accusative] 전화번호를
    }
    .gender = known
-identifier-phone_numbers =
    { $case ->
       *[nominative] 전화번호
        [accusative] 전화번호를
    }
    .gender = known
-identifier-private_metadata =
    { $case ->
       *[nominative] 비공개 메타데이터
        [accusative] 비공개 메타데이터를
    }
    .gender = known
-identifier-public_key_credential =
    { $case ->
       *[nominative] 공개 키 자격 증명
        [accusative] 공개 키 자격 증명을
    }
    .gender = known
-identifier-public_metadata =
    { $case ->
       *[nominative] 공개 메타데이터
        [accusative] 공개 메타데이터를
    }
    .gender = known
-identifier-redirect_url =
    { $case ->
       *[nominative] 리디렉션 URL
        [accusative] 리디렉션 URL을
    }
    .gender = known
-identifier-role =
    { $case ->
       *[nominative] 역할
        [accusative] 역할을
    }
    .gender = known
-identifier-slug =
    { $case ->
       *[nominative] 슬러그
        [accusative] 슬러그를
    }
    .gender = known
-identifier-strategy =
    { $case ->
       *[nominative] 인증 방식
        [accusative] 인증 방식을
    }
    .gender = known
-identifier-ticket =
    { $case ->
       *[nominative] 티켓
        [accusative] 티켓을
    }
    .gender = known
-identifier-token =
    { $case ->
       *[nominative] 토큰
        [accusative] 토큰을
    }
    .gender = known
-identifier-unsafe_metadata =
    { $case ->
       *[nominative] 안전하지 않은 메타데이터
        [accusative] 안전하지 않은 메타데이터를
    }
    .gender = known
-identifier-url =
    { $case ->
       *[nominative] URL
        [accusative] URL을
    }
    .gender = known
-identifier-user_id =
    { $case ->
       *[nominative] 사용자 ID
        [accusative] 사용자 ID를
    }
    .gender = known
-identifier-username =
    { $case ->
       *[nominative] 사용자 이름
        [accusative] 사용자 이름을
    }
    .gender = known
-identifier-web3_wallet =
    { $case ->
       *[nominative] Web3 지갑
        [accusative] Web3 지갑을
    }
    .gender = known
