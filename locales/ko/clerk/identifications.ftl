### Clerk: 식별 정보

resource_not_found-IdentificationNotFound = 리소스를 찾을 수 없습니다
    .long = 요청한 리소스를 찾지 못했습니다.

immutable_attribute_modification_not_allowed = 변경할 수 없는 정보입니다
    .long =
        { GENDER($sanitizedAttributeType) ->
            [known] 이 계정의 { NAME($sanitizedAttributeType, case: "accusative") } 변경하거나 삭제할 수 없습니다.
           *[other] 이 계정의 “{ $sanitizedAttributeType }” 항목을 변경하거나 삭제할 수 없습니다.
        }

oauth_connection_blocked_by_immutable_attribute = 계정을 연결할 수 없습니다
    .long =
        { GENDER($sanitizedAttributeType) ->
            [known] 연결하려는 계정에서 기존 계정과 다른 { NAME($sanitizedAttributeType, case: "accusative") } 사용하고 있어 연결할 수 없습니다.
           *[other] 연결하려는 계정의 “{ $sanitizedAttributeType }” 항목이 기존 계정과 일치하지 않아 연결할 수 없습니다.
        }

second_factor_deletion_not_allowed = 2차 인증 수단을 삭제할 수 없습니다
    .long = 계정에는 2차 인증 수단이 항상 하나 이상 있어야 합니다.

too_many_unverified_identifications = 인증되지 않은 연락처가 너무 많습니다
    .long = 이 계정에 등록된 연락처 가운데 인증되지 않은 것이 너무 많습니다.
