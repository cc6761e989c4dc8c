### Clerk, Frontend API: weryfikacja

# already verified
# .long = This verification has already been verified.
verification_already_verified = Weryfikacja już przeprowadzona
    .long = Ta weryfikacja została już przeprowadzona.

# Too many verification code requests
# .long = Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.
verification_code_too_many_requests = Zbyt wiele próśb o kod weryfikacyjny
    .long = W krótkim czasie poproszono o zbyt wiele kodów weryfikacyjnych. Zanim spróbujesz ponownie, poczekaj na kod co najmniej 30 sekund.

# expired
# .long = This verification has expired. You must create a new one.
verification_expired = Weryfikacja wygasła
    .long = Ta weryfikacja wygasła. Rozpocznij weryfikację od nowa.

# failed
# .long = Too many failed attempts. You have to try again with the same or another method.
verification_failed = Weryfikacja nie powiodła się
    .long = Zbyt wiele nieudanych prób. Spróbuj ponownie tą samą lub inną metodą.

# invalid link token
# .long = Verification link token is invalid
verification_link_token_invalid = Nieprawidłowy link weryfikacyjny
    .long = Tego linku weryfikacyjnego nie można użyć, ponieważ jest nieprawidłowy.

# invalid link token source
# .long = Verification link token source is invalid
verification_link_token_source_invalid = Nieprawidłowe źródło linku weryfikacyjnego
    .long = Tego linku weryfikacyjnego nie można użyć, ponieważ pochodzi z nieprawidłowego źródła.

# has invalid strategy
# .long = The strategy is not valid for the current verification.
verification_strategy_invalid = Nieprawidłowa metoda weryfikacji
    .long = Ta metoda jest nieprawidłowa dla bieżącej weryfikacji.

# expired link token
# .long = Verification link token has expired
verification_link_token_expired = Link weryfikacyjny wygasł
    .long = Ten link weryfikacyjny wygasł i nie można go już użyć.

# stale link token
# .long = Verification link token is no longer valid. Please request a new one.
verification_link_token_stale = Nieaktualny link weryfikacyjny
    .long = Ten link weryfikacyjny nie jest już ważny. Poproś o nowy.

# is missing
# .long = This strategy requires verification preparation before attempting to validate it.
verification_missing = Weryfikacja nie została przygotowana
    .long = W przypadku tej metody trzeba najpierw przygotować weryfikację, a dopiero potem ją przeprowadzić.

# not sent
# .long = You need to send a verification code before attempting to verify.
verification_not_sent = Nie wysłano kodu weryfikacyjnego
    .long = Przed próbą weryfikacji trzeba wysłać kod weryfikacyjny.

# Unknown verification status
# .long = Found unknown verification status { $status }
verification_status_unknown = Nieznany status weryfikacji
    .long = Napotkano nieznany status weryfikacji: { $status }.
