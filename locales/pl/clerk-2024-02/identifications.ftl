### Clerk, wydanie z lutego 2024: identyfikatory przypisane do konta. Statusy są takie jak w dzisiejszym wydaniu, a gdzie ich w nim nie ma: 400 (404, gdy czegoś nie znaleziono).

# Resource not found
# .long = No resource was found for ID { $resourceID }
resource_not_found_code = Nie znaleziono zasobu
    .long = Nie znaleziono zasobu o identyfikatorze { $resourceID }.

# Deletion failed
# .long = You cannot delete your last identification.
identification_deletion_failed_code = Usuwanie nie powiodło się
    .long = Nie możesz usunąć jedynego identyfikatora logowania na swoim koncie.

# Deleting your last { $sanitizedIdentType } is prohibited
# .long =
#     You are required to maintain at least one { GENDER($sanitizedIdentType) ->
#         [plural] of your { $sanitizedIdentType }
#        *[other] { $sanitizedIdentType }
#     } in your account at all times
last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [masculine] Nie można usunąć ostatniego { NAME($sanitizedIdentType, case: "genitive") }
        [feminine] Nie można usunąć ostatniej { NAME($sanitizedIdentType, case: "genitive") }
        [neuter] Nie można usunąć ostatniego { NAME($sanitizedIdentType, case: "genitive") }
        [plural] Nie można usunąć ostatnich { NAME($sanitizedIdentType, case: "genitive") }
       *[other] Nie można usunąć ostatniej wartości pola „{ $sanitizedIdentType }”
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [masculine] Na koncie zawsze musi pozostać co najmniej jeden { NAME($sanitizedIdentType) }.
            [feminine] Na koncie zawsze musi pozostać co najmniej jedna { NAME($sanitizedIdentType) }.
            [neuter] Na koncie zawsze musi pozostać co najmniej jedno { NAME($sanitizedIdentType) }.
            [plural] Na koncie nigdy nie może zabraknąć { NAME($sanitizedIdentType, case: "genitive") }.
           *[other] Na koncie zawsze musi pozostać co najmniej jedna wartość pola „{ $sanitizedIdentType }”.
        }

# Update failed
# .long = You cannot set your last identification as second factor.
identification_set_for2_f_a_failed_code = Zmiana nie powiodła się
    .long = Nie możesz ustawić jedynego identyfikatora logowania jako drugiego składnika.

# Update failed
# .long = Cannot update second factor attributes for unverified identification
identification_update_second_factor_unverified = Zmiana nie powiodła się
    .long = Nie można zmienić ustawień drugiego składnika dla niezweryfikowanego identyfikatora logowania.
