### Pydantic: 한계값

greater_than-GreaterThan = 숫자가 너무 작습니다
    .long = { NUMBER($gt, maximumFractionDigits: 15) }보다 큰 숫자를 입력해 주십시오.

greater_than-GreaterThanDateTime = 날짜와 시간이 너무 이릅니다
    .long = { DATETIME($gt, dateStyle: "long", timeStyle: "short") }보다 늦은 날짜와 시간을 선택해 주십시오.

greater_than-GreaterThanDate = 날짜가 너무 이릅니다
    .long = { DATETIME($gt, dateStyle: "long") }보다 늦은 날짜를 선택해 주십시오.

greater_than-GreaterThanTime = 시각이 너무 이릅니다
    .long = { $gt }보다 늦은 시각을 선택해 주십시오.

greater_than-GreaterThanDuration = 시간이 너무 짧습니다
    .long = { $gt }보다 긴 시간을 입력해 주십시오.

greater_than_equal-GreaterThanEqual = 숫자가 너무 작습니다
    .long = { NUMBER($ge, maximumFractionDigits: 15) } 이상의 숫자를 입력해 주십시오.

greater_than_equal-GreaterThanEqualDateTime = 날짜와 시간이 너무 이릅니다
    .long = 허용되는 가장 이른 날짜와 시간은 { DATETIME($ge, dateStyle: "long", timeStyle: "short") }입니다.

greater_than_equal-GreaterThanEqualDate = 날짜가 너무 이릅니다
    .long = 허용되는 가장 이른 날짜는 { DATETIME($ge, dateStyle: "long") }입니다.

greater_than_equal-GreaterThanEqualTime = 시각이 너무 이릅니다
    .long = 허용되는 가장 이른 시각은 { $ge }입니다.

greater_than_equal-GreaterThanEqualDuration = 시간이 너무 짧습니다
    .long = { $ge } 이상의 시간을 입력해 주십시오.

less_than-LessThan = 숫자가 너무 큽니다
    .long = { NUMBER($lt, maximumFractionDigits: 15) }보다 작은 숫자를 입력해 주십시오.

less_than-LessThanDateTime = 날짜와 시간이 너무 늦습니다
    .long = { DATETIME($lt, dateStyle: "long", timeStyle: "short") }보다 이른 날짜와 시간을 선택해 주십시오.

less_than-LessThanDate = 날짜가 너무 늦습니다
    .long = { DATETIME($lt, dateStyle: "long") }보다 이른 날짜를 선택해 주십시오.

less_than-LessThanTime = 시각이 너무 늦습니다
    .long = { $lt }보다 이른 시각을 선택해 주십시오.

less_than-LessThanDuration = 시간이 너무 깁니다
    .long = { $lt }보다 짧은 시간을 입력해 주십시오.

less_than_equal-LessThanEqual = 숫자가 너무 큽니다
    .long = { NUMBER($le, maximumFractionDigits: 15) } 이하의 숫자를 입력해 주십시오.

less_than_equal-LessThanEqualDateTime = 날짜와 시간이 너무 늦습니다
    .long = 허용되는 가장 늦은 날짜와 시간은 { DATETIME($le, dateStyle: "long", timeStyle: "short") }입니다.

less_than_equal-LessThanEqualDate = 날짜가 너무 늦습니다
    .long = 허용되는 가장 늦은 날짜는 { DATETIME($le, dateStyle: "long") }입니다.

less_than_equal-LessThanEqualTime = 시각이 너무 늦습니다
    .long = 허용되는 가장 늦은 시각은 { $le }입니다.

less_than_equal-LessThanEqualDuration = 시간이 너무 깁니다
    .long = { $le } 이하의 시간을 입력해 주십시오.
