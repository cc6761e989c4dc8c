### Pydantic: 함수 호출

arguments_type = 값이 필요합니다
    .long = 값의 목록을 지정하거나, 이름과 값의 쌍으로 이루어진 객체를 지정해 주십시오.

missing_argument = 필수 값이 누락되었습니다
    .long = 필수 값이 없습니다.

unexpected_keyword_argument = 알 수 없는 값입니다
    .long = 이 이름의 값은 필요하지 않습니다. 제거해 주십시오.

missing_keyword_only_argument = 필수 값이 누락되었습니다
    .long = 필수 값이 없습니다. 이름과 함께 지정해 주십시오.

unexpected_positional_argument = 값이 너무 많습니다
    .long = 값이 예상보다 많습니다. 이 값을 제거해 주십시오.

missing_positional_only_argument = 필수 값이 누락되었습니다
    .long = 필수 값이 없습니다. 이름 없이 위치로 지정해 주십시오.

multiple_argument_values = 값이 두 번 이상 지정되었습니다
    .long = 이 값은 두 번 이상 지정되었습니다. 한 번만 지정해 주십시오.
