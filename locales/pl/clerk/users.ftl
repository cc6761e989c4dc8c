### Clerk, Frontend API: użytkownicy

# no password set
# .long = This user does not have a password set for their account
no_password_set = Nie ustawiono hasła
    .long = Konto tego użytkownika nie ma ustawionego hasła.

# password required
# .long = Settings for this instance require a password to be set. Cannot remove the user's password.
password_required = Hasło jest wymagane
    .long = Zgodnie z ustawieniami tej instancji użytkownik musi mieć hasło. Hasła użytkownika nie można usunąć.

# imported password too long and needs reset
# .long = The existing imported password is too long and cannot be used, please reset your password.
password_too_long_needs_reset = Zaimportowane hasło jest za długie, zresetuj je
    .long = Obecne zaimportowane hasło jest za długie i nie można go użyć. Zresetuj hasło.

# deprecated feature
# .long = Password is not a valid parameter and can only be updated via /v1/me/change_password
updating_user_password_deprecated = Przestarzała funkcja
    .long = „password” nie jest prawidłowym parametrem. Hasło można zmienić tylko za pomocą /v1/me/change_password.

# User banned
# .long = You have been banned. If you think this was by mistake, please contact support.
user_banned = Dostęp użytkownika zablokowany
    .long = Dostęp z tego konta został zablokowany. Jeśli uważasz, że to pomyłka, skontaktuj się z pomocą techniczną.

# create organization not enabled
# .long = Organization creation is not enabled for this user
user_create_organization_not_enabled = Tworzenie organizacji nie jest włączone
    .long = Nie możesz tworzyć organizacji z tego konta użytkownika, ponieważ ta funkcja nie jest włączona.

# User deactivated
# .long = You have been deactivated. Please contact support.
user_deactivated = Konto użytkownika dezaktywowane
    .long = Twoje konto zostało dezaktywowane. Skontaktuj się z pomocą techniczną.

# delete self not enabled
# .long = Self deletion is not enabled for this user
user_delete_self_not_enabled = Usuwanie własnego konta nie jest włączone
    .long = Nie możesz usunąć własnego konta użytkownika, ponieważ ta funkcja nie jest włączona.

# not found
# .long = No user was found with id { $userID }
resource_not_found-UserNotFound = Nie znaleziono użytkownika
    .long = Nie znaleziono użytkownika o identyfikatorze { $userID }.

# user quota exceeded
# .long =
#     You have reached your limit of { $maxAllowed ->
#         [one] { $maxAllowed } user
#        *[other] { $maxAllowed } users
#     }.
user_quota_exceeded = Osiągnięto limit użytkowników
    .long =
        Osiągnięto limit { $maxAllowed ->
            [one] { $maxAllowed } użytkownika
            [few] { $maxAllowed } użytkowników
            [many] { $maxAllowed } użytkowników
           *[other] { $maxAllowed } użytkownika
        }.

# user managed by SCIM
# .long = This user is managed by a SCIM directory and cannot be deleted manually.
user_managed_by_scim = Użytkownik zarządzany przez SCIM
    .long = Ten użytkownik jest zarządzany przez katalog SCIM i nie można go usunąć ręcznie.
