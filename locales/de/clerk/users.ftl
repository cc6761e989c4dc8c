### Clerk, Frontend API: Benutzer

# no password set
# .long = This user does not have a password set for their account
no_password_set = Kein Passwort festgelegt
    .long = Für dieses Benutzerkonto ist kein Passwort festgelegt.

# password required
# .long = Settings for this instance require a password to be set. Cannot remove the user's password.
password_required = Passwort erforderlich
    .long = Die Einstellungen dieser Instanz schreiben ein Passwort vor. Deshalb kann das Passwort des Benutzers nicht entfernt werden.

# imported password too long and needs reset
# .long = The existing imported password is too long and cannot be used, please reset your password.
password_too_long_needs_reset = Importiertes Passwort muss zurückgesetzt werden
    .long = Das vorhandene importierte Passwort ist zu lang und kann nicht verwendet werden. Bitte setzen Sie Ihr Passwort zurück.

# deprecated feature
# .long = Password is not a valid parameter and can only be updated via /v1/me/change_password
updating_user_password_deprecated = Veraltete Funktion
    .long = „password“ ist kein gültiger Parameter. Das Passwort kann nur über /v1/me/change_password geändert werden.

# User banned
# .long = You have been banned. If you think this was by mistake, please contact support.
user_banned = Benutzer ausgeschlossen
    .long = Sie wurden von der Nutzung ausgeschlossen. Wenn Sie das für einen Irrtum halten, wenden Sie sich bitte an den Support.

# create organization not enabled
# .long = Organization creation is not enabled for this user
user_create_organization_not_enabled = Erstellen von Organisationen nicht aktiviert
    .long = Sie können mit diesem Benutzerkonto keine Organisationen erstellen, weil diese Funktion nicht aktiviert ist.

# User deactivated
# .long = You have been deactivated. Please contact support.
user_deactivated = Benutzer deaktiviert
    .long = Ihr Konto wurde deaktiviert. Bitte wenden Sie sich an den Support.

# delete self not enabled
# .long = Self deletion is not enabled for this user
user_delete_self_not_enabled = Löschen des eigenen Kontos nicht aktiviert
    .long = Sie können Ihr Benutzerkonto nicht selbst löschen, weil diese Funktion nicht aktiviert ist.

# not found
# .long = No user was found with id { $userID }
resource_not_found-UserNotFound = Benutzer nicht gefunden
    .long = Es wurde kein Benutzer mit der ID { $userID } gefunden.

# user quota exceeded
# .long =
#     You have reached your limit of { $maxAllowed ->
#         [one] { $maxAllowed } user
#        *[other] { $maxAllowed } users
#     }.
user_quota_exceeded = Höchstzahl an Benutzern erreicht
    .long =
        Sie haben die Höchstzahl von { $maxAllowed ->
            [one] { $maxAllowed } Benutzer
           *[other] { $maxAllowed } Benutzern
        } erreicht.

# user managed by SCIM
# .long = This user is managed by a SCIM directory and cannot be deleted manually.
user_managed_by_scim = Benutzer wird über SCIM verwaltet
    .long = Dieser Benutzer wird über ein SCIM-Verzeichnis verwaltet und kann nicht manuell gelöscht werden.
