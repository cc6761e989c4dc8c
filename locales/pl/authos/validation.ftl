### AuthOS: błędy walidacji

# Invalid email format
# .long = This email address isn’t valid. Check it for typos.
# .resolution = Provide valid email
INVALID_EMAIL = Nieprawidłowy format adresu e-mail
    .long = To nie jest prawidłowy adres e-mail. Sprawdź, czy nie ma w nim literówek.
    .resolution = Podaj prawidłowy adres e-mail

# Password doesn’t meet requirements
# .long = The password doesn’t meet the requirements. Choose one with at least 8 characters.
# .resolution = Use stronger password (min 8 chars)
WEAK_PASSWORD = Hasło nie spełnia wymagań
    .long = Hasło nie spełnia wymagań. Wybierz hasło, które ma co najmniej 8 znaków.
    .resolution = Użyj silniejszego hasła (min. 8 znaków)

# Invalid slug format
# .long = The slug has an invalid format. It can contain only letters, digits, hyphens, and underscores.
# .resolution = Use alphanumeric, hyphens, underscores only
INVALID_SLUG = Nieprawidłowy format uproszczonej nazwy
    .long = Uproszczona nazwa ma nieprawidłowy format. Może zawierać tylko litery, cyfry, łączniki i podkreślenia.
    .resolution = Użyj tylko liter, cyfr, łączników i podkreśleń

# Slug is reserved
# .long = This slug is reserved and can’t be used. Choose a different one.
# .resolution = Choose different slug
RESERVED_SLUG = Uproszczona nazwa jest zastrzeżona
    .long = Ta uproszczona nazwa jest zastrzeżona i nie można jej użyć. Wybierz inną.
    .resolution = Wybierz inną uproszczoną nazwę

# Slug less than 3 characters
# .long = The slug is too short. It must have at least 3 characters.
# .resolution = Use longer slug
SLUG_TOO_SHORT = Uproszczona nazwa krótsza niż 3 znaki
    .long = Uproszczona nazwa jest za krótka. Musi mieć co najmniej 3 znaki.
    .resolution = Użyj dłuższej uproszczonej nazwy

# Slug more than 50 characters
# .long = The slug is too long. It can have at most 50 characters.
# .resolution = Use shorter slug
SLUG_TOO_LONG = Uproszczona nazwa dłuższa niż 50 znaków
    .long = Uproszczona nazwa jest za długa. Może mieć najwyżej 50 znaków.
    .resolution = Użyj krótszej uproszczonej nazwy

# Name less than 2 characters
# .long = The name is too short. It must have at least 2 characters.
# .resolution = Use longer name
NAME_TOO_SHORT = Nazwa krótsza niż 2 znaki
    .long = Nazwa jest za krótka. Musi mieć co najmniej 2 znaki.
    .resolution = Użyj dłuższej nazwy

# Name more than 100 characters
# .long = The name is too long. It can have at most 100 characters.
# .resolution = Use shorter name
NAME_TOO_LONG = Nazwa dłuższa niż 100 znaków
    .long = Nazwa jest za długa. Może mieć najwyżej 100 znaków.
    .resolution = Użyj krótszej nazwy

# URL format invalid
# .long = This URL isn’t valid. It must start with http:// or https://.
# .resolution = Provide valid URL with http(s)
INVALID_URL = Nieprawidłowy format adresu URL
    .long = To nie jest prawidłowy adres URL. Musi zaczynać się od http:// lub https://.
    .resolution = Podaj prawidłowy adres URL z http:// lub https://
