### Clerk, Frontend API: Hinterlegte Kennungen

# Resource not found
# .long = Resource not found
resource_not_found-IdentificationNotFound = Ressource nicht gefunden
    .long = Die Ressource wurde nicht gefunden.

# Attribute cannot be changed
# .long = Your { $sanitizedAttributeType } is immutable and cannot be modified or removed.
immutable_attribute_modification_not_allowed = Attribut kann nicht geändert werden
    .long =
        { KEY($sanitizedAttributeType) ->
            [email_address] Ihre E-Mail-Adresse
            [first_name] Ihr Vorname
            [last_name] Ihr Nachname
            [phone_number] Ihre Telefonnummer
            [username] Ihr Benutzername
            [web3_wallet] Ihre Web3-Wallet
           *[other] Ihr Attribut „{ $sanitizedAttributeType }“
        } ist unveränderlich und kann weder geändert noch entfernt werden.

# Cannot connect account
# .long = This account cannot be connected because its { $sanitizedAttributeType } does not match your existing { $sanitizedAttributeType }.
oauth_connection_blocked_by_immutable_attribute = Konto kann nicht verbunden werden
    .long =
        Dieses Konto kann nicht verbunden werden, weil { KEY($sanitizedAttributeType) ->
            [email_address] seine E-Mail-Adresse nicht mit Ihrer bestehenden E-Mail-Adresse
            [phone_number] seine Telefonnummer nicht mit Ihrer bestehenden Telefonnummer
            [username] sein Benutzername nicht mit Ihrem bestehenden Benutzernamen
           *[other] sein Attribut „{ $sanitizedAttributeType }“ nicht mit Ihrem bestehenden Attribut „{ $sanitizedAttributeType }“
        } übereinstimmt.

# second factor deletion not allowed
# .long = You are required to maintain at least one two-step verification method in your account at all times
second_factor_deletion_not_allowed = Zweiter Faktor kann nicht gelöscht werden
    .long = In Ihrem Konto muss immer mindestens eine Methode zur Bestätigung in zwei Schritten eingerichtet sein.

# too many unverified contacts
# .long = There are too many unverified contacts for this user.
too_many_unverified_identifications = Zu viele unbestätigte Kontaktangaben
    .long = Für diesen Benutzer gibt es zu viele unbestätigte Kontaktangaben.
