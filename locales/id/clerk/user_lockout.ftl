### Clerk, Frontend API: akun terkunci

user_locked-UserLocked = Akun dikunci
    .long =
        Akun Anda dikunci. Waktu tunggu sebelum Anda dapat mencoba lagi: { $timeRemaining }. Untuk informasi selengkapnya, hubungi { KEY($support) ->
            [none] tim dukungan
           *[other] { $support }
        }.

user_locked-UserLockedIndefinitely = Akun dikunci
    .long =
        Akun Anda dikunci. Untuk informasi selengkapnya, hubungi { KEY($support) ->
            [none] tim dukungan
           *[other] { $support }
        }.
