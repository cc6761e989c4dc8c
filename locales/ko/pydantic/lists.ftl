### Pydantic: 목록

too_short = 항목이 너무 적습니다
    .long = 항목은 { $min_length }개 이상이어야 합니다.

too_long = 항목이 너무 많습니다
    .long = 항목은 { $max_length }개 이하여야 합니다.

iterable_type = 목록이 필요합니다
    .long = 값의 목록을 지정해 주십시오.

iteration_error = 목록을 읽을 수 없습니다
    .long = 목록을 끝까지 읽지 못했습니다.

list_type = 목록이 필요합니다
    .long = 값의 목록을 지정해 주십시오.

deque_type = 목록이 필요합니다
    .long = 값의 목록을 지정해 주십시오.

tuple_type = 목록이 필요합니다
    .long = 값의 목록을 지정해 주십시오.

set_type = 목록이 필요합니다
    .long = 중복이 없는 값의 목록을 지정해 주십시오.

frozen_set_type = 목록이 필요합니다
    .long = 중복이 없는 값의 목록을 지정해 주십시오.

set_item_not_hashable = 허용되지 않는 항목입니다
    .long = 이 항목은 목록에 넣을 수 없습니다. 텍스트나 숫자처럼 단순한 값을 사용해 주십시오.
