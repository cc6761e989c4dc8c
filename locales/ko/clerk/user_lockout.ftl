### Clerk: 사용자 잠금

user_locked-UserLocked = 계정이 잠겼습니다
    .long =
        계정이 잠겨 있습니다. { RELATIVE($timeRemaining) }에 다시 시도할 수 있습니다. 자세한 내용은 { KEY($support) ->
            [none] 지원팀
           *[other] 지원팀({ $support })
        }에 문의해 주십시오.

user_locked-UserLockedIndefinitely = 계정이 잠겼습니다
    .long =
        계정이 잠겨 있습니다. 자세한 내용은 { KEY($support) ->
            [none] 지원팀
           *[other] 지원팀({ $support })
        }에 문의해 주십시오.
