### AuthOS: błędy SCIM

# SCIM token invalid/expired
# .long = The SCIM token is invalid or has expired.
# .resolution = Create new SCIM token
INVALID_SCIM_TOKEN = Nieprawidłowy lub wygasły token SCIM
    .long = Ten token SCIM jest nieprawidłowy lub wygasł.
    .resolution = Utwórz nowy token SCIM

# User already exists
# .long = This user already exists.
# .resolution = Update existing user
SCIM_USER_EXISTS = Użytkownik już istnieje
    .long = Użytkownik, którego próbujesz utworzyć, już istnieje.
    .resolution = Zaktualizuj istniejącego użytkownika

# SCIM user not found
# .long = The SCIM user couldn’t be found.
# .resolution = Check user ID
SCIM_USER_NOT_FOUND = Nie znaleziono użytkownika SCIM
    .long = Nie znaleziono użytkownika SCIM, którego dotyczy żądanie.
    .resolution = Sprawdź identyfikator użytkownika

# Invalid filter syntax
# .long = The filter’s syntax is invalid.
# .resolution = Fix filter expression
SCIM_FILTER_INVALID = Nieprawidłowa składnia filtra
    .long = W wyrażeniu filtra użyto nieprawidłowej składni.
    .resolution = Popraw wyrażenie filtra
