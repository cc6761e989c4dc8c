### Clerk, Frontend API : identifiants enregistrés

resource_not_found-IdentificationNotFound = Ressource introuvable
    .long = La ressource n’a pas été trouvée.

immutable_attribute_modification_not_allowed = Modification non autorisée
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] Votre { $sanitizedAttributeType } ne peut être ni modifié ni supprimé.
            [masculine-vowel] Votre { $sanitizedAttributeType } ne peut être ni modifié ni supprimé.
            [feminine] Votre { $sanitizedAttributeType } ne peut être ni modifiée ni supprimée.
            [masculine-plural] Vos { $sanitizedAttributeType } ne peuvent être ni modifiés ni supprimés.
            [feminine-plural] Vos { $sanitizedAttributeType } ne peuvent être ni modifiées ni supprimées.
           *[other] Votre attribut « { $sanitizedAttributeType } » ne peut être ni modifié ni supprimé.
        }

oauth_connection_blocked_by_immutable_attribute = Association du compte impossible
    .long =
        { GENDER($sanitizedAttributeType) ->
            [masculine] Ce compte ne peut pas être associé, car { NAME($sanitizedAttributeType, article: "definite") } du compte est différent de votre { $sanitizedAttributeType } actuel.
            [masculine-vowel] Ce compte ne peut pas être associé, car { NAME($sanitizedAttributeType, article: "definite") } du compte est différent de votre { $sanitizedAttributeType } actuel.
            [feminine] Ce compte ne peut pas être associé, car { NAME($sanitizedAttributeType, article: "definite") } du compte est différente de votre { $sanitizedAttributeType } actuelle.
            [masculine-plural] Ce compte ne peut pas être associé, car { NAME($sanitizedAttributeType, article: "definite") } du compte sont différents de vos { $sanitizedAttributeType } actuels.
            [feminine-plural] Ce compte ne peut pas être associé, car { NAME($sanitizedAttributeType, article: "definite") } du compte sont différentes de vos { $sanitizedAttributeType } actuelles.
           *[other] Ce compte ne peut pas être associé, car son attribut « { $sanitizedAttributeType } » est différent de votre attribut « { $sanitizedAttributeType } » actuel.
        }

second_factor_deletion_not_allowed = Suppression du second facteur non autorisée
    .long = Votre compte doit toujours comporter au moins une méthode de vérification en deux étapes.

too_many_unverified_identifications = Trop de coordonnées non vérifiées
    .long = Ce compte utilisateur comporte trop de coordonnées non vérifiées.
