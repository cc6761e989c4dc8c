### Clerk, wydanie z lutego 2024: logowanie. Statusy są takie jak w dzisiejszym wydaniu, a gdzie ich w nim nie ma: 400 (404, gdy czegoś nie znaleziono).

# Session already exists
# .long = You're currently in single session mode. You can only be signed into one account at a time.
session_exists = Sesja już istnieje
    .long = Obowiązuje tryb jednej sesji. W danej chwili może być zalogowane tylko jedno konto.

# You're already signed in
# .long = This account is already signed in.
identifier_already_signed_in = Masz już otwartą sesję
    .long = To konto jest już zalogowane.

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = Nieprawidłowe przeniesienie konta
    .long = Nie ma konta do przeniesienia.

# Invalid action
# .long =
#     We were unable to complete { $action } for this Client.{ KEY($resolution) ->
#         [none] { "" }
#        *[other] { " " }{ $resolution }
#     }
client_state_invalid = Nieprawidłowe działanie
    .long =
        Na tym urządzeniu nie udało się ukończyć działania ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

# Invalid verification strategy
# .long = The verification strategy is not valid for this account
strategy_for_user_invalid = Nieprawidłowa metoda weryfikacji
    .long = Ta metoda weryfikacji jest nieprawidłowa dla tego konta.

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = Identyfikator przypisany do innego użytkownika
    .long = Co najmniej jeden identyfikator logowania podany przy tej rejestracji został w międzyczasie przypisany do innego użytkownika. Zarejestruj się ponownie.

# Update operations are not allowed on older sign ins
# .long = This sign-in is no longer the current one and can’t be changed. Please start over.
resource_forbidden-MutationOnOlderSignInNotAllowed = Nie można kontynuować starszego logowania
    .long = To logowanie nie jest już aktualne i nie można go kontynuować. Zacznij od nowa.

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found = Nie znaleziono logowania
    .long = Nie znaleziono logowania o identyfikatorze { $signInID }.

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = Identyfikator należy do innego użytkownika
    .long = Podany identyfikator logowania należy do innego użytkownika.

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = Brak drugiego składnika
    .long = Nie znaleziono drugiego składnika dla metody „{ $strategy }”.

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = Brak identyfikatora logowania użytkownika
    .long = Podany token nie jest powiązany z żadnym identyfikatorem logowania użytkownika, który go utworzył.

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = Usunięto użytkownika lub identyfikator logowania
    .long = Użytkownik lub wybrany identyfikator logowania został usunięty. Zacznij od nowa.
