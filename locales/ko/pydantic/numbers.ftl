### Pydantic: 숫자

multiple_of = 허용되지 않는 숫자입니다
    .long = { NUMBER($multiple_of, maximumFractionDigits: 15) }의 배수를 입력해 주십시오.

finite_number = 유한한 숫자가 아닙니다
    .long = 유한한 숫자를 입력해 주십시오.

int_type = 정수가 필요합니다
    .long = 정수를 입력해 주십시오.

int_parsing = 정수가 아닙니다
    .long = 정수로 인식할 수 없는 값입니다. 확인한 후 다시 시도해 주십시오.

int_parsing_size = 자릿수가 너무 많습니다
    .long = 자릿수가 더 적은 숫자를 입력해 주십시오.

int_from_float = 정수가 필요합니다
    .long = 소수점 없이 정수만 입력해 주십시오.

float_type = 숫자가 필요합니다
    .long = 숫자를 입력해 주십시오.

float_parsing = 숫자가 아닙니다
    .long = 숫자로 인식할 수 없는 값입니다. 확인한 후 다시 시도해 주십시오.

decimal_type = 숫자가 필요합니다
    .long = 정수나 소수를 입력해 주십시오.

decimal_parsing = 숫자가 아닙니다
    .long = 정수나 소수로 인식할 수 없는 값입니다. 확인한 후 다시 시도해 주십시오.

decimal_max_digits = 자릿수가 너무 많습니다
    .long = 전체 자릿수를 { $max_digits }자리 이하로 입력해 주십시오.

decimal_max_places = 소수 자릿수가 너무 많습니다
    .long = 소수점 아래를 { $decimal_places }자리 이하로 입력해 주십시오.

decimal_whole_digits = 소수점 앞의 자릿수가 너무 많습니다
    .long = 소수점 앞을 { $whole_digits }자리 이하로 입력해 주십시오.

fraction_type = 분수가 필요합니다
    .long = 숫자나 분수를 입력해 주십시오.

fraction_parsing = 분수가 아닙니다
    .long = 분수로 인식할 수 없는 값입니다. 확인한 후 다시 시도해 주십시오.

complex_type = 복소수가 필요합니다
    .long = 숫자나 복소수를 { "1+2j" } 같은 형식으로 입력해 주십시오.

complex_str_parsing = 복소수가 아닙니다
    .long = 복소수로 인식할 수 없는 값입니다. { "1+2j" } 같은 형식을 사용해 주십시오.
