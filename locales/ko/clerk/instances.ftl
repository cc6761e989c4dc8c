### Clerk: 인스턴스

instance_type_invalid = 이 인스턴스 유형에 유효하지 않은 요청입니다
    .long = 이 요청은 현재 인스턴스의 유형에 사용할 수 없습니다.
