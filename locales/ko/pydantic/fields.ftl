### Pydantic: 필드

missing = 입력되지 않은 항목이 있습니다
    .long = 필수 항목입니다. 값을 입력해 주십시오.

extra_forbidden = 알 수 없는 필드입니다
    .long = 이 필드는 필요하지 않습니다. 제거해 주십시오.

frozen_field = 변경할 수 없는 항목입니다
    .long = 이 항목의 값은 고정되어 있어 변경할 수 없습니다.

frozen_instance = 변경할 수 없는 데이터입니다
    .long = 이 데이터는 고정되어 있어 값을 변경할 수 없습니다.

no_such_attribute = 알 수 없는 필드입니다
    .long = 이름이 “{ $attribute }”인 필드가 없습니다.

none_required = 비워 두어야 하는 항목입니다
    .long = 이 항목에는 값을 입력할 수 없습니다. 비워 두십시오.

invalid_key = 필드 이름이 유효하지 않습니다
    .long = 필드 이름은 텍스트여야 합니다.

default_factory_not_called = 값을 정할 수 없습니다
    .long = 이 값은 다른 값에 따라 정해지는데, 그 값이 올바르지 않습니다. 먼저 그 값을 수정해 주십시오.

missing_sentinel_error = 값을 지정할 수 없습니다
    .long = 이 필드를 생략해 주십시오.

ellipsis_error = 허용되지 않는 값입니다
    .long = 값은 줄임표(점 세 개)여야 합니다.

value_error = 값이 올바르지 않습니다
    .long = 입력한 값에 문제가 있습니다. 확인한 후 다시 시도해 주십시오.

assertion_error = 요건을 충족하지 않는 값입니다
    .long = 입력한 값이 요건에 맞지 않습니다. 확인한 후 다시 시도해 주십시오.

bool_type = 예 또는 아니요를 선택해야 합니다
    .long = 예(true) 또는 아니요(false)를 선택해 주십시오.

bool_parsing = 예 또는 아니요가 아닌 값입니다
    .long = 예 또는 아니요로 인식할 수 없는 값입니다. 예(true) 또는 아니요(false)를 선택해 주십시오.

enum = 선택할 수 없는 값입니다
    .long =
        { COUNT($expected) ->
            [1] “{ LIST($expected, type: "or") }” 값만 선택할 수 있습니다.
           *[other] 다음 값 중 하나를 선택해 주십시오: { LIST($expected, type: "or") }.
        }

literal_error = 허용되지 않는 값입니다
    .long = { LIST($expected, type: "or") } 값만 사용할 수 있습니다.

union_tag_invalid = 알 수 없는 유형입니다
    .long = “{ $discriminator }” 필드에는 { LIST($expected_tags, type: "or") } 값만 사용할 수 있습니다.

union_tag_not_found = 유형이 지정되지 않았습니다
    .long = “{ $discriminator }” 필드에 따라 다른 필수 필드가 정해집니다. 이 필드를 먼저 지정해 주십시오.
