### Clerk: 클라이언트

resource_not_found-ClientNotFound = 클라이언트를 찾을 수 없습니다
    .long = ID가 “{ $clientID }”인 클라이언트를 찾을 수 없습니다.

client_not_found = 요청에 클라이언트가 없습니다
    .long = 이 요청에는 클라이언트가 필요하지만 찾지 못했습니다.
