### Clerk 2024-02: 식별 정보

resource_not_found_code = 리소스를 찾을 수 없습니다
    .long = ID가 “{ $resourceID }”인 리소스를 찾을 수 없습니다.

identification_deletion_failed_code = 이메일 주소 등을 삭제하지 못했습니다
    .long = 계정에 하나만 남은 이메일 주소나 전화번호 등은 삭제할 수 없습니다.

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [known] 마지막 { NAME($sanitizedIdentType, case: "accusative") } 삭제할 수 없습니다
       *[other] “{ $sanitizedIdentType }” 항목의 마지막 값을 삭제할 수 없습니다
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [known] 계정에는 항상 { NAME($sanitizedIdentType, case: "accusative") } 하나 이상 등록해 두어야 합니다.
           *[other] 계정에는 “{ $sanitizedIdentType }” 항목의 값이 항상 하나 이상 있어야 합니다.
        }

identification_set_for2_f_a_failed_code = 2차 인증 수단으로 설정하지 못했습니다
    .long = 계정에 하나만 남은 이메일 주소나 전화번호 등은 2차 인증 수단으로 설정할 수 없습니다.

identification_update_second_factor_unverified = 2차 인증 설정을 변경하지 못했습니다
    .long = 이메일 주소나 전화번호 등이 인증되지 않아 2차 인증 설정을 변경할 수 없습니다.
