### Clerk, Frontend API: Hinterlegte Kennungen

# Resource not found
# .long = Resource not found
resource_not_found-IdentificationNotFound = Ressource nicht gefunden
    .long = Die angegebene Ressource wurde nicht gefunden.

# Change not allowed
# .long =
#     Your { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] are
#        *[other] is
#     } immutable and cannot be modified or removed.
immutable_attribute_modification_not_allowed = Änderung nicht zulässig
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] Ihr { NAME($sanitizedAttributeType, article: "indefinite") } ist festgelegt und kann
            [feminine] Ihre { NAME($sanitizedAttributeType, article: "indefinite") } ist festgelegt und kann
            [neuter] Ihr { NAME($sanitizedAttributeType, article: "indefinite") } ist festgelegt und kann
            [plural] Ihre { NAME($sanitizedAttributeType, article: "indefinite") } sind festgelegt und können
           *[other] Ihre Angabe im Feld „{ $sanitizedAttributeType }“ ist festgelegt und kann
        } weder geändert noch entfernt werden.

# Cannot connect account
# .long =
#     This account cannot be connected because its { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] do
#        *[other] does
#     } not match your existing { $sanitizedAttributeType }.
oauth_connection_blocked_by_immutable_attribute = Konto kann nicht verbunden werden
    .long =
        Dieses Konto kann nicht verbunden werden, weil { GENDER($sanitizedAttributeType) ->
            [masculine] sein { NAME($sanitizedAttributeType, article: "indefinite") } nicht mit Ihrem bestehenden { NAME($sanitizedAttributeType, case: "dative", article: "indefinite") } übereinstimmt
            [feminine] seine { NAME($sanitizedAttributeType, article: "indefinite") } nicht mit Ihrer bestehenden { NAME($sanitizedAttributeType, case: "dative", article: "indefinite") } übereinstimmt
            [neuter] sein { NAME($sanitizedAttributeType, article: "indefinite") } nicht mit Ihrem bestehenden { NAME($sanitizedAttributeType, case: "dative", article: "indefinite") } übereinstimmt
            [plural] seine { NAME($sanitizedAttributeType, article: "indefinite") } nicht mit Ihren bestehenden { NAME($sanitizedAttributeType, case: "dative", article: "indefinite") } übereinstimmen
           *[other] seine Angabe für „{ $sanitizedAttributeType }“ nicht mit Ihrer bestehenden Angabe übereinstimmt
        }.

# second factor deletion not allowed
# .long = You are required to maintain at least one two-step verification method in your account at all times
second_factor_deletion_not_allowed = Zweiter Faktor kann nicht gelöscht werden
    .long = In Ihrem Konto muss immer mindestens eine Methode zur Bestätigung in zwei Schritten eingerichtet sein.

# too many unverified contacts
# .long = There are too many unverified contacts for this user.
too_many_unverified_identifications = Zu viele unbestätigte Kontaktangaben
    .long = Für dieses Benutzerkonto gibt es zu viele unbestätigte Kontaktangaben.
