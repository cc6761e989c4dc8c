### Clerk: 대기자 명단

waitlist_not_accepting_entries = 대기자 명단에 등록할 수 없습니다
    .long = 현재 대기자 명단에 새로 등록할 수 없습니다. 나중에 다시 시도해 주십시오.
