-identifier-email_address =
    { $case ->
        [genitive] of the address
       *[nominative] the address
    }
    .gender = feminine
-identifier-username = a name
