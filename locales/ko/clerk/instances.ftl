### Clerk: 인스턴스

instance_type_invalid = 이 인스턴스 유형에서 사용할 수 없는 요청입니다
    .long = 현재 유형의 인스턴스에서는 이 요청이 유효하지 않습니다.
