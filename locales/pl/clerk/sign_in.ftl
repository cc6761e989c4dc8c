### Clerk, Frontend API: logowanie

# Account about to be locked
# .long =
#     { $remainingAttempts ->
#         [0] You have no attempts left. Your account will be locked.
#         [one] You have { $remainingAttempts } attempt left before your account is locked.
#        *[other] You have { $remainingAttempts } attempts left before your account is locked.
#     }
account_lockout_warning = Konto zostanie wkrótce zablokowane
    .long =
        { $remainingAttempts ->
            [0] Wszystkie próby zostały wykorzystane. Twoje konto zostanie zablokowane.
            [one] Pozostała { $remainingAttempts } próba, zanim Twoje konto zostanie zablokowane.
            [few] Pozostały { $remainingAttempts } próby, zanim Twoje konto zostanie zablokowane.
            [many] Pozostało { $remainingAttempts } prób, zanim Twoje konto zostanie zablokowane.
           *[other] Pozostało { $remainingAttempts } próby, zanim Twoje konto zostanie zablokowane.
        }

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = Nieprawidłowe przeniesienie konta
    .long = Nie ma konta do przeniesienia.

# You're already signed in
# .long = You're already signed in
identifier_already_signed_in = Masz już otwartą sesję
    .long = Logowanie nie jest potrzebne, masz już otwartą sesję.

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = Identyfikator należy do innego użytkownika
    .long = Podany identyfikator logowania należy do innego użytkownika.

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = Identyfikator przypisany do innego użytkownika
    .long = Co najmniej jeden identyfikator logowania podany przy tej rejestracji został w międzyczasie przypisany do innego użytkownika. Zarejestruj się ponownie.

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

# Update operations are not allowed on older sign ins
# .long = Update operations are not allowed on older sign ins
resource_forbidden-MutationOnOlderSignInNotAllowed = Nie można kontynuować starszego logowania
    .long = Tego logowania nie można już kontynuować, ponieważ zastąpiło je nowsze.

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = Brak drugiego składnika
    .long = Nie znaleziono drugiego składnika dla metody „{ $strategy }”.

# email link sign in cannot be completed
# .long = Email link sign in cannot be completed because it originates from a different client
sign_in_email_link_not_same_client = Nie można ukończyć logowania linkiem z e-maila
    .long = Nie można ukończyć logowania za pomocą linku z wiadomości e-mail, ponieważ rozpoczęto je w innej przeglądarce lub aplikacji.

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = Usunięto użytkownika lub identyfikator logowania
    .long = Użytkownik lub wybrany identyfikator logowania został usunięty. Zacznij od nowa.

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = Brak identyfikatora logowania użytkownika
    .long = Podany token nie jest powiązany z żadnym identyfikatorem logowania użytkownika, który go utworzył.

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found-SignInNotFound = Nie znaleziono logowania
    .long = Nie znaleziono logowania o identyfikatorze { $signInID }.

# identifier not supported with sign_up_if_missing
# .long = The { $identifier } identifier cannot be used with sign_up_if_missing, because verification is required.
sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = Identyfikator nieobsługiwany z opcją „sign_up_if_missing”
    .long = Identyfikatora „{ $identifier }” nie można użyć z opcją „sign_up_if_missing”, ponieważ wymagana jest weryfikacja.

# sign_up_if_missing not allowed
# .long = The sign_up_if_missing option cannot be used: { $reason }
sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = Opcja „sign_up_if_missing” jest niedozwolona
    .long = Nie można użyć opcji „sign_up_if_missing”. Powód: { $reason }.

# strategy mismatch with sign_up_if_missing
# .long = When using sign_up_if_missing, you must use a strategy that matches your initial identification type ({ $identificationType }), but { $strategy } was provided.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = Metoda niezgodna z opcją „sign_up_if_missing”
    .long = W przypadku opcji „sign_up_if_missing” metoda musi odpowiadać typowi początkowego identyfikatora ({ $identificationType }), a podano metodę „{ $strategy }”.

# strategy not supported with sign_up_if_missing
# .long = The { $strategy } strategy cannot be used with the sign_up_if_missing option because it cannot be used to sign up a new user.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = Metoda nieobsługiwana z opcją „sign_up_if_missing”
    .long = Metody „{ $strategy }” nie można użyć z opcją „sign_up_if_missing”, ponieważ tą metodą nie można zarejestrować nowego użytkownika.

# user not found, transfer to sign up
# .long = The sign in failed because there is no matching user. Please perform a transfer to sign up.
sign_up_if_missing_transfer = Nie znaleziono użytkownika, przejdź do rejestracji
    .long = Logowanie nie powiodło się, ponieważ nie ma pasującego użytkownika. Przejdź do rejestracji.

# Session already exists
# .long = You're already signed in.
session_exists = Sesja już istnieje
    .long = Logowanie nie jest potrzebne, masz już otwartą sesję.
