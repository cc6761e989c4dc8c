user_locked-UserLocked =
    .long =
        Warten Sie bitte { $timeRemaining }, oder schreiben Sie { KEY($support) ->
            [none] uns
           *[other] { $support }
        }.
