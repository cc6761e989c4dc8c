### Clerk, Ausgabe vom Februar 2024: Anmeldung. Die Status sind die der heutigen Ausgabe; wo diese keinen hat, 400 (404, wenn etwas nicht gefunden wurde).

# Session already exists
# .long = You're currently in single session mode. You can only be signed into one account at a time.
session_exists = Sitzung bereits aktiv
    .long = Derzeit ist nur eine einzige Sitzung möglich. Sie können immer nur bei einem Konto angemeldet sein.

# You're already signed in
# .long = This account is already signed in.
identifier_already_signed_in = Bereits angemeldet
    .long = Dieses Konto ist bereits angemeldet.

# Invalid account transfer
# .long = There is no account to transfer
account_transfer_invalid = Ungültige Kontoübertragung
    .long = Es gibt kein Konto, das übertragen werden kann.

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

# Identification claimed by another user
# .long = One or more identifiers on this sign up have since been connected to a different User. Please sign up again.
identification_claimed = Anmeldename gehört einem anderen Benutzer
    .long = Mindestens ein Anmeldename dieser Registrierung wurde inzwischen mit einem anderen Benutzer verknüpft. Bitte registrieren Sie sich erneut.

# Update operations are not allowed on older sign ins
# .long = This sign-in is no longer the current one and can’t be changed. Please start over.
resource_forbidden-MutationOnOlderSignInNotAllowed = Ältere Anmeldung nicht fortsetzbar
    .long = Diese Anmeldung ist nicht mehr die aktuelle und kann nicht fortgesetzt werden. Bitte beginnen Sie von vorn.

# not found
# .long = No sign in was found with id { $signInID }
resource_not_found = Anmeldung nicht gefunden
    .long = Es wurde keine Anmeldung mit der ID { $signInID } gefunden.

# belongs to different user
# .long = The given identification belongs to a different user.
resource_forbidden-IdentificationBelongsToDifferentUser = Kennung gehört einem anderen Benutzer
    .long = Die angegebene Kennung gehört einem anderen Benutzer.

# no second factors
# .long = No second factors were found for strategy { $strategy }.
no_second_factors = Kein zweiter Faktor gefunden
    .long = Für das Verfahren „{ $strategy }“ wurde kein zweiter Faktor gefunden.

# no identification for user
# .long = The given token doesn't have an associated identification for the user who created it.
sign_in_no_identification_for_user = Keine hinterlegte Kennung für diesen Benutzer
    .long = Mit dem angegebenen Token ist keine hinterlegte Kennung des Benutzers verknüpft, der es erstellt hat.

# identification or user deleted
# .long = Either the user or the selected identification were deleted. Please start over.
sign_in_identification_or_user_deleted = Anmeldename oder Benutzer gelöscht
    .long = Der Benutzer oder der ausgewählte Anmeldename wurde gelöscht. Bitte beginnen Sie von vorn.
