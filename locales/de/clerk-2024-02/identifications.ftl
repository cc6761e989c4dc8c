### Clerk, Ausgabe vom Februar 2024: Hinterlegte Kennungen. Die Status sind die der heutigen Ausgabe; wo diese keinen hat, 400 (404, wenn etwas nicht gefunden wurde).

# Resource not found
# .long = No resource was found for ID { $resourceID }
resource_not_found_code = Ressource nicht gefunden
    .long = Es wurde keine Ressource mit der ID { $resourceID } gefunden.

# Deletion failed
# .long = You cannot delete your last identification.
identification_deletion_failed_code = Löschen fehlgeschlagen
    .long = Sie können Ihren einzigen Anmeldenamen nicht löschen.

# Deleting your last { $sanitizedIdentType } is prohibited
# .long =
#     You are required to maintain at least one { GENDER($sanitizedIdentType) ->
#         [plural] of your { $sanitizedIdentType }
#        *[other] { $sanitizedIdentType }
#     } in your account at all times
last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [masculine] Ihr letzter { NAME($sanitizedIdentType, article: "indefinite") } darf nicht gelöscht werden
        [feminine] Ihre letzte { NAME($sanitizedIdentType, article: "indefinite") } darf nicht gelöscht werden
        [neuter] Ihr letztes { NAME($sanitizedIdentType, article: "indefinite") } darf nicht gelöscht werden
       *[other] Letzter Wert für „{ $sanitizedIdentType }“ darf nicht gelöscht werden
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [masculine] In Ihrem Konto muss immer mindestens ein { NAME($sanitizedIdentType, article: "indefinite") } hinterlegt sein.
            [feminine] In Ihrem Konto muss immer mindestens eine { NAME($sanitizedIdentType, article: "indefinite") } hinterlegt sein.
            [neuter] In Ihrem Konto muss immer mindestens ein { NAME($sanitizedIdentType, article: "indefinite") } hinterlegt sein.
           *[other] In Ihrem Konto muss immer mindestens ein Wert für „{ $sanitizedIdentType }“ hinterlegt sein.
        }

# Update failed
# .long = You cannot set your last identification as second factor.
identification_set_for2_f_a_failed_code = Änderung fehlgeschlagen
    .long = Ihr einziger Anmeldename kann nicht als zweiter Faktor festgelegt werden.

# Update failed
# .long = Cannot update second factor attributes for unverified identification
identification_update_second_factor_unverified = Änderung fehlgeschlagen
    .long = Angaben zum zweiten Faktor können nicht geändert werden, solange der Anmeldename nicht bestätigt ist.
