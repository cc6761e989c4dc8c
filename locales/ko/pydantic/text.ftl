### Pydantic: 텍스트

string_type = 텍스트가 필요합니다
    .long = 텍스트를 입력해 주십시오.

string_unicode = 텍스트를 읽을 수 없습니다
    .long = 텍스트에 읽을 수 없는 문자가 있습니다. 확인한 후 다시 시도해 주십시오.

string_too_short = 텍스트가 너무 짧습니다
    .long = { $min_length }자 이상 입력해 주십시오.

string_too_long = 텍스트가 너무 깁니다
    .long = { $max_length }자 이하로 입력해 주십시오.

string_pattern_mismatch = 텍스트의 형식이 잘못되었습니다
    .long = 입력한 텍스트가 정해진 형식과 다릅니다(패턴: { $pattern }).

string_not_ascii = 지원되지 않는 문자가 있습니다
    .long = 악센트 없는 로마자, 숫자, 일반적인 문장 부호(ASCII)만 사용해 주십시오.

bytes_type = 데이터가 필요합니다
    .long = 텍스트나 이진 데이터를 지정해 주십시오.

bytes_too_short = 데이터가 너무 짧습니다
    .long = 데이터의 길이는 { $min_length }바이트 이상이어야 합니다.

bytes_too_long = 데이터가 너무 깁니다
    .long = 데이터의 길이는 { $max_length }바이트 이하여야 합니다.

bytes_invalid_encoding = 데이터를 읽을 수 없습니다
    .long = 데이터가 올바르게 인코딩되지 않았습니다. { $encoding } 인코딩을 사용해 주십시오.

url_type = 웹 주소가 필요합니다
    .long = 웹 주소(URL)를 입력해 주십시오.

url_parsing = 웹 주소가 올바르지 않습니다
    .long = 올바른 웹 주소(URL)가 아닙니다. 확인한 후 다시 시도해 주십시오.

url_syntax_violation = 웹 주소가 올바르지 않습니다
    .long = 웹 주소(URL)가 올바르게 작성되지 않았습니다. 확인한 후 다시 시도해 주십시오.

url_too_long = 웹 주소가 너무 깁니다
    .long = 웹 주소(URL)는 { $max_length }자 이하여야 합니다.

url_scheme = 허용되지 않는 웹 주소입니다
    .long = { LIST($expected_schemes, type: "or") } 형식의 웹 주소(URL)를 입력해 주십시오.

uuid_type = UUID가 필요합니다
    .long = UUID 형식의 ID를 지정해 주십시오.

uuid_parsing = UUID가 유효하지 않습니다
    .long = 유효한 UUID가 아닙니다. 확인한 후 다시 시도해 주십시오.

uuid_version = UUID 버전이 잘못되었습니다
    .long = 버전 { $expected_version } UUID를 지정해 주십시오.
