### Pydantic: 날짜와 시간

date_type = 날짜가 필요합니다
    .long = 날짜를 입력해 주십시오.

date_parsing = 날짜가 올바르지 않습니다
    .long = 올바른 날짜가 아닙니다. YYYY-MM-DD 형식을 사용해 주십시오.

date_from_datetime_parsing = 날짜가 올바르지 않습니다
    .long = 날짜로 인식할 수 없는 값입니다. 확인한 후 다시 시도해 주십시오.

date_from_datetime_inexact = 날짜만 입력해야 합니다
    .long = 시간 없이 날짜만 입력해 주십시오.

date_past = 과거 날짜여야 합니다
    .long = 과거의 날짜를 선택해 주십시오.

date_future = 미래 날짜여야 합니다
    .long = 미래의 날짜를 선택해 주십시오.

time_type = 시각이 필요합니다
    .long = 시각을 입력해 주십시오.

time_parsing = 시각이 올바르지 않습니다
    .long = 올바른 시각이 아닙니다. 확인한 후 다시 시도해 주십시오.

datetime_type = 날짜와 시간이 필요합니다
    .long = 날짜와 시간을 입력해 주십시오.

datetime_parsing = 날짜 또는 시간이 올바르지 않습니다
    .long = 올바른 날짜와 시간이 아닙니다. 확인한 후 다시 시도해 주십시오.

datetime_object_invalid = 날짜 또는 시간이 올바르지 않습니다
    .long = 이 날짜와 시간은 사용할 수 없습니다. 확인한 후 다시 시도해 주십시오.

datetime_from_date_parsing = 날짜 또는 시간이 올바르지 않습니다
    .long = 날짜로도, 날짜와 시간으로도 인식할 수 없는 값입니다. 확인한 후 다시 시도해 주십시오.

datetime_past = 과거의 날짜와 시간이어야 합니다
    .long = 과거의 날짜와 시간을 선택해 주십시오.

datetime_future = 미래의 날짜와 시간이어야 합니다
    .long = 미래의 날짜와 시간을 선택해 주십시오.

timezone_naive = 시간대를 입력할 수 없습니다
    .long = 시간대 없이 시간을 입력해 주십시오.

timezone_aware = 시간대가 없습니다
    .long = 시간대와 함께 시간을 입력해 주십시오.

timezone_offset = 시간대가 잘못되었습니다
    .long = UTC{ $tz_expected } 시간대를 사용해야 합니다.

time_delta_type = 지속 시간이 필요합니다
    .long = 지속 시간을 입력해 주십시오.

time_delta_parsing = 지속 시간이 올바르지 않습니다
    .long = 올바른 지속 시간이 아닙니다. 확인한 후 다시 시도해 주십시오.
