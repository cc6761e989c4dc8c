### Clerk, Frontend API: identyfikatory przypisane do konta

# Resource not found
# .long = Resource not found
resource_not_found-IdentificationNotFound = Nie znaleziono zasobu
    .long = Nie znaleziono zasobu, którego dotyczy żądanie.

# Change not allowed
# .long =
#     Your { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] are
#        *[other] is
#     } immutable and cannot be modified or removed.
immutable_attribute_modification_not_allowed = Zmiana jest niedozwolona
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] Twój { $sanitizedAttributeType } jest ustawiony na stałe i nie można go zmienić ani usunąć.
            [feminine] Twoja { $sanitizedAttributeType } jest ustawiona na stałe i nie można jej zmienić ani usunąć.
            [neuter] Twoje { $sanitizedAttributeType } jest ustawione na stałe i nie można go zmienić ani usunąć.
            [plural] Twoje { $sanitizedAttributeType } są ustawione na stałe i nie można ich zmienić ani usunąć.
           *[other] Pole „{ $sanitizedAttributeType }” jest ustawione na stałe i nie można go zmienić ani usunąć.
        }

# Cannot connect account
# .long =
#     This account cannot be connected because its { $sanitizedAttributeType } { GENDER($sanitizedAttributeType) ->
#         [plural] do
#        *[other] does
#     } not match your existing { $sanitizedAttributeType }.
oauth_connection_blocked_by_immutable_attribute = Nie można połączyć konta
    .long =
        Nie można połączyć tego konta, ponieważ { GENDER($sanitizedAttributeType) ->
            [masculine] jego { $sanitizedAttributeType } różni się od Twojego obecnego { NAME($sanitizedAttributeType, case: "genitive") }
            [feminine] jego { $sanitizedAttributeType } różni się od Twojej obecnej { NAME($sanitizedAttributeType, case: "genitive") }
            [neuter] jego { $sanitizedAttributeType } różni się od Twojego obecnego { NAME($sanitizedAttributeType, case: "genitive") }
            [plural] jego { $sanitizedAttributeType } różnią się od Twoich obecnych { NAME($sanitizedAttributeType, case: "genitive") }
           *[other] jego wartość pola „{ $sanitizedAttributeType }” różni się od Twojej obecnej
        }.

# second factor deletion not allowed
# .long = You are required to maintain at least one two-step verification method in your account at all times
second_factor_deletion_not_allowed = Nie można usunąć drugiego składnika
    .long = Na koncie musi być zawsze ustawiona co najmniej jedna metoda weryfikacji dwuetapowej.

# too many unverified contacts
# .long = There are too many unverified contacts for this user.
too_many_unverified_identifications = Zbyt wiele niezweryfikowanych danych kontaktowych
    .long = To konto użytkownika ma zbyt wiele niezweryfikowanych danych kontaktowych.
