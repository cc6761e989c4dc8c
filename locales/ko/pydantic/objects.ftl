### Pydantic: 객체

json_invalid = 데이터를 읽을 수 없습니다
    .long = 유효한 JSON이 아니어서 데이터를 읽지 못했습니다.

json_type = JSON 텍스트가 필요합니다
    .long = JSON 데이터는 텍스트여야 합니다.

needs_python_object = 확인할 수 없는 값입니다
    .long = 전송된 형태로는 이 값을 확인할 수 없습니다.

recursion_loop = 순환 참조가 있습니다
    .long = 이 값은 자기 자신을 포함하고 있습니다. 순환 참조를 제거해 주십시오.

recursion_depth_exceeded = 중첩이 너무 깊습니다
    .long = 값이 너무 깊이 중첩되어 있습니다. 단계를 줄여 주십시오.

get_attribute_error = 값을 읽을 수 없습니다
    .long = 이 필드의 값을 읽지 못했습니다.

model_type = 객체가 필요합니다
    .long = 이름이 있는 필드로 이루어진 객체를 지정해 주십시오.

model_attributes_type = 객체가 필요합니다
    .long = 이름이 있는 필드로 이루어진 객체를 지정해 주십시오.

dataclass_type = 객체가 필요합니다
    .long = 이름이 있는 필드로 이루어진 객체를 지정해 주십시오.

dataclass_exact_type = 객체의 종류가 잘못되었습니다
    .long = 필요한 종류의 객체가 아닙니다.

named_tuple_type = 목록 또는 객체가 필요합니다
    .long = 값의 목록을 지정하거나, 이름이 있는 필드로 이루어진 객체를 지정해 주십시오.

dict_type = 객체가 필요합니다
    .long = 이름과 값의 쌍으로 이루어진 객체를 지정해 주십시오.

frozen_dict_type = 객체가 필요합니다
    .long = 이름과 값의 쌍으로 이루어진 객체를 지정해 주십시오.

ordered_dict_type = 객체가 필요합니다
    .long = 이름과 값의 쌍으로 이루어진 객체를 지정해 주십시오.

counter_type = 이름별 개수가 필요합니다
    .long = 이름과 정수의 쌍으로 이루어진 객체를 지정해 주십시오.

mapping_type = 객체를 읽을 수 없습니다
    .long = 이름과 값의 쌍으로 이루어진 객체를 읽지 못했습니다.

is_instance_of = 값의 종류가 잘못되었습니다
    .long = 필요한 종류의 값이 아닙니다.

is_subclass_of = 유형이 잘못되었습니다
    .long = 지정한 유형은 허용되는 유형이 아닙니다.

callable_type = 함수가 필요합니다
    .long = 호출할 수 있는 함수를 지정해 주십시오.
