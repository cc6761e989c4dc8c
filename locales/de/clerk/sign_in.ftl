### Clerk, Frontend API: Anmeldung

# Account about to be locked
# .long =
#     { $remainingAttempts ->
#         [0] You have no attempts left. Your account will be locked.
#         [one] You have { $remainingAttempts } attempt left before your account is locked.
#        *[other] You have { $remainingAttempts } attempts left before your account is locked.
#     }
account_lockout_warning = Kontosperre steht bevor
    .long =
        { $remainingAttempts ->
            [0] Sie haben keine Versuche mehr. Ihr Konto wird gesperrt.
            [one] Sie haben noch { $remainingAttempts } Versuch, bevor Ihr Konto gesperrt wird.
           *[other] Sie haben noch { $remainingAttempts } Versuche, bevor Ihr Konto gesperrt wird.
        }

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = Ungültige Kontoübertragung
    .long = Es gibt kein Konto, das übertragen werden kann.

# You're already signed in
# .long = You're already signed in
identifier_already_signed_in = Bereits angemeldet
    .long = Sie sind bereits angemeldet.

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = Kennung gehört einem anderen Benutzer
    .long = Die angegebene Kennung gehört einem anderen Benutzer.

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = Anmeldename gehört einem anderen Benutzer
    .long = Mindestens ein Anmeldename dieser Registrierung wurde inzwischen mit einem anderen Benutzer verknüpft. Bitte registrieren Sie sich erneut.

# Invalid action
# .long =
#     We were unable to complete { $action } for this Client.{ KEY($resolution) ->
#         [none] { "" }
#        *[other] { " " }{ $resolution }
#     }
client_state_invalid = Ungültige Aktion
    .long =
        Die Aktion konnte auf diesem Gerät nicht abgeschlossen werden ({ $action }).{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

# Invalid verification strategy
# .long = The verification strategy is not valid for this account
strategy_for_user_invalid = Ungültiges Bestätigungsverfahren
    .long = Das Bestätigungsverfahren ist für dieses Konto nicht gültig.

# Update operations are not allowed on older sign ins
# .long = Update operations are not allowed on older sign ins
resource_forbidden-MutationOnOlderSignInNotAllowed = Ältere Anmeldung nicht fortsetzbar
    .long = Eine ältere Anmeldung kann nicht fortgesetzt werden.

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = Kein zweiter Faktor gefunden
    .long = Für das Verfahren „{ $strategy }“ wurde kein zweiter Faktor gefunden.

# email link sign in cannot be completed
# .long = Email link sign in cannot be completed because it originates from a different client
sign_in_email_link_not_same_client = Anmeldung per E-Mail-Link nicht möglich
    .long = Die Anmeldung per E-Mail-Link kann nicht abgeschlossen werden, weil sie in einem anderen Browser oder einer anderen App begonnen wurde.

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = Anmeldename oder Benutzer gelöscht
    .long = Der Benutzer oder der ausgewählte Anmeldename wurde gelöscht. Bitte beginnen Sie von vorn.

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = Keine hinterlegte Kennung für diesen Benutzer
    .long = Mit dem angegebenen Token ist keine hinterlegte Kennung des Benutzers verknüpft, der es erstellt hat.

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found-SignInNotFound = Anmeldung nicht gefunden
    .long = Es wurde keine Anmeldung mit der ID { $signInID } gefunden.

# identifier not supported with sign_up_if_missing
# .long = The { $identifier } identifier cannot be used with sign_up_if_missing, because verification is required.
sign_up_if_missing_not_allowed-SignUpIfMissingIdentifierNotSupported = Kennung mit „sign_up_if_missing“ nicht unterstützt
    .long = Die Kennung „{ $identifier }“ kann nicht mit „sign_up_if_missing“ verwendet werden, weil eine Bestätigung erforderlich ist.

# sign_up_if_missing not allowed
# .long = The sign_up_if_missing option cannot be used: { $reason }
sign_up_if_missing_not_allowed-SignUpIfMissingNotAllowed = „sign_up_if_missing“ nicht zulässig
    .long = Die Option „sign_up_if_missing“ kann nicht verwendet werden. Grund: { $reason }.

# strategy mismatch with sign_up_if_missing
# .long = When using sign_up_if_missing, you must use a strategy that matches your initial identification type ({ $identificationType }), but { $strategy } was provided.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyMismatch = Verfahren passt nicht zu „sign_up_if_missing“
    .long = Wenn Sie „sign_up_if_missing“ verwenden, muss das Verfahren zur Art der zuerst angegebenen Kennung ({ $identificationType }) passen. Angegeben wurde jedoch „{ $strategy }“.

# strategy not supported with sign_up_if_missing
# .long = The { $strategy } strategy cannot be used with the sign_up_if_missing option because it cannot be used to sign up a new user.
sign_up_if_missing_strategy_not_supported-SignUpIfMissingStrategyNotSupported = Verfahren mit „sign_up_if_missing“ nicht unterstützt
    .long = Das Verfahren „{ $strategy }“ kann nicht mit der Option „sign_up_if_missing“ verwendet werden, weil sich damit kein neuer Benutzer registrieren lässt.

# user not found, transfer to sign up
# .long = The sign in failed because there is no matching user. Please perform a transfer to sign up.
sign_up_if_missing_transfer = Benutzer nicht gefunden, weiter zur Registrierung
    .long = Die Anmeldung ist fehlgeschlagen, weil es keinen passenden Benutzer gibt. Bitte wechseln Sie zur Registrierung.

# Session already exists
# .long = You're already signed in.
session_exists = Sitzung bereits aktiv
    .long = Sie sind bereits angemeldet.
