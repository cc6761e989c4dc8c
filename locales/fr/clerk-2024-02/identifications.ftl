### Clerk, édition de février 2024 : identifiants enregistrés

resource_not_found_code = Ressource introuvable
    .long = Aucune ressource n’a été trouvée pour l’ID « { $resourceID } ».

identification_deletion_failed_code = Échec de la suppression
    .long = Vous ne pouvez pas supprimer le seul identifiant de votre compte.

last_required_identification_deletion_failed_code =
    { GENDER($sanitizedIdentType) ->
        [masculine] Suppression interdite de votre seul { $sanitizedIdentType }
        [masculine-vowel] Suppression interdite de votre seul { $sanitizedIdentType }
        [feminine] Suppression interdite de votre seule { $sanitizedIdentType }
        [masculine-plural] Suppression interdite de vos seuls { $sanitizedIdentType }
        [feminine-plural] Suppression interdite de vos seules { $sanitizedIdentType }
       *[other] Suppression interdite du seul « { $sanitizedIdentType } »
    }
    .long =
        { GENDER($sanitizedIdentType) ->
            [masculine] Votre compte doit toujours comporter au moins un { $sanitizedIdentType }.
            [masculine-vowel] Votre compte doit toujours comporter au moins un { $sanitizedIdentType }.
            [feminine] Votre compte doit toujours comporter au moins une { $sanitizedIdentType }.
            [masculine-plural] Votre compte doit toujours conserver au moins un de vos { $sanitizedIdentType }.
            [feminine-plural] Votre compte doit toujours conserver au moins une de vos { $sanitizedIdentType }.
           *[other] Votre compte doit toujours comporter au moins un identifiant de ce type : « { $sanitizedIdentType } ».
        }

identification_set_for2_f_a_failed_code = Échec de la modification
    .long = Vous ne pouvez pas utiliser le seul identifiant de votre compte comme second facteur.

identification_update_second_factor_unverified = Échec de la modification
    .long = Les attributs du second facteur ne peuvent pas être modifiés tant que l’identifiant n’est pas vérifié.
