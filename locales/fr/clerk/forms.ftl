### Clerk, Frontend API : formulaires

form_param_missing-FormAtLeastOneOptionalParameterMissing = Au moins un paramètre requis
    .long =
        { COUNT($parameters) ->
            [one] Ce paramètre doit être fourni : { LIST($parameters, type: "or") }.
           *[other] Au moins un de ces paramètres doit être fourni : { LIST($parameters, type: "or") }.
        }

form_param_value_disabled = Valeur désactivée
    .long = La valeur « { $value } » est désactivée. Vérifiez que vous utilisez la bonne instance ou consultez notre documentation pour savoir comment activer cette valeur.

form_disallow_future_date = Date future non autorisée
    .long = La date ne doit pas être dans le futur.

form_param_duplicate-FormDuplicateParameter = Paramètre en double
    .long = Le paramètre « { $param } » a été fourni plusieurs fois. Il ne doit figurer qu’une seule fois.

form_identifier_exists-FormIdentifierExists =
    { $param } { GENDER($param) ->
        [feminine] déjà utilisée
        [masculine-plural] déjà utilisés
        [feminine-plural] déjà utilisées
       *[masculine] déjà utilisé
    }
    .long =
        { GENDER($param) ->
            [masculine] Ce { $param } est déjà utilisé. Essayez-en un autre.
            [masculine-vowel] Cet { $param } est déjà utilisé. Essayez-en un autre.
            [feminine] Cette { $param } est déjà utilisée. Essayez-en une autre.
            [masculine-plural] Ces { $param } sont déjà utilisés. Essayez-en d’autres.
            [feminine-plural] Ces { $param } sont déjà utilisées. Essayez-en d’autres.
           *[other] La valeur du champ « { $param } » est déjà utilisée. Essayez-en une autre.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount =
    { $param } { GENDER($param) ->
        [feminine] déjà associée à un autre compte
        [masculine-plural] déjà associés à un autre compte
        [feminine-plural] déjà associées à un autre compte
       *[masculine] déjà associé à un autre compte
    }
    .long =
        { GENDER($param) ->
            [masculine] Ce { $param } est déjà associé à un autre compte. Pour l’utiliser ici, retirez-le d’abord de cet autre compte.
            [masculine-vowel] Cet { $param } est déjà associé à un autre compte. Pour l’utiliser ici, retirez-le d’abord de cet autre compte.
            [feminine] Cette { $param } est déjà associée à un autre compte. Pour l’utiliser ici, retirez-la d’abord de cet autre compte.
            [masculine-plural] Ces { $param } sont déjà associés à un autre compte. Pour les utiliser ici, retirez-les d’abord de cet autre compte.
            [feminine-plural] Ces { $param } sont déjà associées à un autre compte. Pour les utiliser ici, retirez-les d’abord de cet autre compte.
           *[other] La valeur du champ « { $param } » est déjà associée à un autre compte. Pour l’utiliser ici, retirez-la d’abord de cet autre compte.
        }

form_identifier_not_found = Compte introuvable
    .long =
        { GENDER($param) ->
            [masculine] Aucun compte n’a été trouvé avec ce { $param }.
            [masculine-vowel] Aucun compte n’a été trouvé avec cet { $param }.
            [feminine] Aucun compte n’a été trouvé avec cette { $param }.
            [masculine-plural] Aucun compte n’a été trouvé avec ces { $param }.
            [feminine-plural] Aucun compte n’a été trouvé avec ces { $param }.
           *[other] Aucun compte n’a été trouvé avec cette valeur du champ « { $param } ».
        }

form_code_incorrect = Code incorrect
    .long = Le code saisi est incorrect.

form_incorrect_signature = Signature incorrecte
    .long = La signature fournie est incorrecte.

form_param_format_invalid-FormInvalidEmailAddress = Adresse e-mail non valide
    .long =
        { KEY($parameter) ->
            [email_address] Saisissez une adresse e-mail valide.
            [email_addresses] Saisissez des adresses e-mail valides.
           *[other] Le champ « { $parameter } » doit contenir une adresse e-mail valide.
        }

form_param_format_invalid-FormInvalidEmailAddresses = Adresses e-mail non valides
    .long =
        { COUNT($emailAddresses) ->
            [one] L’adresse e-mail suivante n’est pas valide : { $emailAddresses }
           *[other] Les adresses e-mail suivantes ne sont pas valides : { $emailAddresses }
        }

form_param_value_invalid-FormInvalidEncodingParameterValue = Codage des caractères non valide
    .long = Le paramètre « { $param } » contient des caractères UTF-8 non valides.

form_param_format_invalid-FormInvalidParameterFormat = Format non valide
    .long =
        { GENDER($param) ->
            [masculine] Ce { $param } n’a pas le format attendu.
            [masculine-vowel] Cet { $param } n’a pas le format attendu.
            [feminine] Cette { $param } n’a pas le format attendu.
            [masculine-plural] Ces { $param } n’ont pas le format attendu.
            [feminine-plural] Ces { $param } n’ont pas le format attendu.
           *[other] La valeur du champ « { $param } » n’a pas le format attendu.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = Étiquette de langue non valide
    .long = Le paramètre « { $parameter } » doit contenir une étiquette de langue BCP 47 valide.

form_param_value_invalid-FormInvalidParameterValue = Valeur non valide
    .long = La valeur « { $value } » n’est pas autorisée pour le paramètre « { $param } ».

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Champ vide
    .long = Le champ « { $param } » n’est pas valide : il ne doit pas être vide.

form_param_value_invalid-FormInvalidParameterValueWithAllowed = Valeur non valide
    .long = La valeur « { $value } » n’est pas autorisée pour le paramètre « { $param } ». Valeurs autorisées : { LIST($allowedValues) }.

form_password_length_too_long = Mot de passe trop long
    .long =
        { KEY($maxLength) ->
            [none] Votre mot de passe est trop long. Choisissez-en un plus court.
           *[other] Votre mot de passe peut comporter au maximum { $maxLength ->
                [one] { $maxLength } caractère
                [many] { $maxLength } de caractères
               *[other] { $maxLength } caractères
            }.
        }

form_password_length_too_short = Mot de passe trop court
    .long =
        { KEY($minLength) ->
            [none] Votre mot de passe est trop court. Choisissez-en un plus long.
           *[other] Votre mot de passe doit comporter au moins { $minLength ->
                [one] { $minLength } caractère
                [many] { $minLength } de caractères
               *[other] { $minLength } caractères
            }.
        }

form_password_no_lowercase = Minuscule manquante dans le mot de passe
    .long = Le mot de passe doit contenir au moins une lettre minuscule.

form_password_no_number = Chiffre manquant dans le mot de passe
    .long = Le mot de passe doit contenir au moins un chiffre.

form_password_no_special_char = Caractère spécial manquant dans le mot de passe
    .long = Le mot de passe doit contenir au moins un caractère spécial.

form_password_not_strong_enough = Mot de passe pas assez sûr
    .long = Le mot de passe choisi n’est pas assez sûr.

form_password_no_uppercase = Majuscule manquante dans le mot de passe
    .long = Le mot de passe doit contenir au moins une lettre majuscule.

form_password_size_in_bytes_exceeded = Mot de passe trop long
    .long = Votre mot de passe est trop long. Utilisez-en un plus court.

form_param_format_invalid-FormInvalidPhoneNumber = Numéro de téléphone non valide
    .long =
        { KEY($parameter) ->
            [phone_number] Saisissez un numéro de téléphone valide au format international E.164.
            [phone_numbers] Saisissez des numéros de téléphone valides au format international E.164.
           *[other] Le champ « { $parameter } » doit contenir un numéro de téléphone valide au format international E.164.
        }

form_param_invalid_time = Format de date et d’heure non valide
    .long = Le paramètre « { $param } » doit contenir une date et une heure au format RFC 3339 (par exemple 2022-10-20T10:00:27.645Z).

form_param_type_invalid = Type de données non valide
    .long = Le paramètre « { $param } » doit être de type « { $paramType } ».

form_username_invalid_character = Caractère non valide dans le nom d’utilisateur
    .long = Votre nom d’utilisateur contient un caractère non autorisé. Choisissez un autre nom d’utilisateur.

form_username_invalid_length = Nom d’utilisateur trop court ou trop long
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Votre nom d’utilisateur est trop court ou trop long. Choisissez-en un autre.
               *[other] Votre nom d’utilisateur peut comporter au maximum { $maxLength ->
                    [one] { $maxLength } caractère
                    [many] { $maxLength } de caractères
                   *[other] { $maxLength } caractères
                }.
            }
           *[other] { KEY($maxLength) ->
                [none] Votre nom d’utilisateur doit comporter au moins { $minLength ->
                    [one] { $minLength } caractère
                    [many] { $minLength } de caractères
                   *[other] { $minLength } caractères
                }.
               *[other] Votre nom d’utilisateur doit comporter de { $minLength } à { $maxLength ->
                    [one] { $maxLength } caractère
                    [many] { $maxLength } de caractères
                   *[other] { $maxLength } caractères
                }.
            }
        }

form_username_needs_non_number_char = Nom d’utilisateur composé uniquement de chiffres
    .long = Votre nom d’utilisateur doit contenir au moins un caractère autre qu’un chiffre.

form_param_format_invalid-FormInvalidWeb3WalletAddress = Adresse de portefeuille Web3 non valide
    .long =
        { KEY($parameter) ->
            [web3_wallet] Saisissez une adresse de portefeuille Web3 valide.
           *[other] Le champ « { $parameter } » doit contenir une adresse de portefeuille Web3 valide.
        }

legal_not_accepted = Conditions légales non acceptées
    .long = Pour continuer, vous devez accepter les conditions légales.

form_param_duplicate-FormMaximumParametersExceeded = Paramètre présent trop de fois
    .long = Le paramètre « { $param } » est présent trop de fois. Il peut figurer au maximum 100 fois.

form_param_value_invalid-FormMetadataInvalidType = Métadonnées non valides
    .long = Le paramètre « { $param } » doit être un objet composé de clés et de valeurs.

form_conditional_param_missing-FormMissingConditionalParameter = Paramètre requis manquant
    .long = Le paramètre « { $param } » est requis lorsque le paramètre « { $leftCondition } » a la valeur « { $rightCondition } ».

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Paramètre requis manquant
    .long = Le paramètre « { $missingParam } » est requis lorsque le paramètre « { $conditionalParam } » est présent.

form_param_missing-FormMissingParameter = Information manquante
    .long =
        { GENDER($param) ->
            [other] Remplissez le champ « { $param } ».
           *[masculine] Indiquez { NAME($param, article: "definite") }.
        }

form_resource_not_found = Ressource introuvable
    .long = La ressource associée au paramètre « { $param } » fourni n’a pas été trouvée.

form_new_password_matches_current = Nouveau mot de passe identique à l’actuel
    .long = Le nouveau mot de passe doit être différent du mot de passe actuel.

form_param_nil-FormNilParameter = Champ non rempli
    .long = Remplissez le champ « { $param } ».

form_param_nil-FormNilParameterWithCustomText = Champ non rempli
    .long = Remplissez le champ « { $param } ». { $text }

form_param_array_size_exceeded = Nombre maximal d’éléments dépassé
    .long =
        Le paramètre « { $parameter } » peut comporter au maximum { $limit ->
            [one] { $limit } élément
            [many] { $limit } d’éléments
           *[other] { $limit } éléments
        }.

form_param_deprecated = Paramètre obsolète
    .long =
        Ce paramètre est obsolète.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded = Longueur maximale dépassée
    .long =
        Le champ « { $parameter } » peut comporter au maximum { $limit ->
            [one] { $limit } caractère
            [many] { $limit } de caractères
           *[other] { $limit } caractères
        }.

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Paramètre non autorisé
    .long = Le paramètre « { $param } » n’est pas autorisé lorsque le paramètre « { $leftCondition } » a la valeur « { $rightCondition } ».

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Paramètre non autorisé
    .long = Le paramètre « { $notAllowedParam } » n’est pas autorisé lorsque le paramètre « { $existingParam } » est présent.

form_param_exceeds_allowed_size = Taille maximale dépassée
    .long = La taille du paramètre « { $param } » dépasse la limite autorisée.

form_password_compromised = Mot de passe peut-être compromis
    .long = Votre mot de passe est peut-être compromis. Pour protéger votre compte, continuez avec une autre méthode de connexion. Vous devrez réinitialiser votre mot de passe après la connexion.

form_password_digest_invalid_code = Hachage du mot de passe non valide
    .long = Le hachage du mot de passe ne correspond pas à l’algorithme de hachage indiqué.

form_password_incorrect = Mot de passe incorrect
    .long = Le mot de passe est incorrect. Réessayez ou utilisez une autre méthode.

form_password_or_identifier_incorrect = Informations de connexion incorrectes
    .long = Vos informations de connexion sont incorrectes. Vérifiez-les et réessayez.

form_password_validation_failed = Mot de passe incorrect
    .long = Le mot de passe est incorrect. Réessayez.

form_password_pwned = Mot de passe présent dans une fuite de données
    .long = Ce mot de passe figure dans une fuite de données. Pour protéger votre compte, choisissez-en un autre.

form_param_unknown-FormUnknownParameter = Paramètre inconnu
    .long = Le paramètre « { $param } » n’est pas valide pour cette requête.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = Paramètre inconnu
    .long =
        Le paramètre « { $param } » n’est pas valide pour cette requête.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = Identifiant non vérifié
    .long = Vous devez vérifier cet identifiant avant d’effectuer cette action.

form_username_cannot_be_phone_number = Numéro de téléphone utilisé comme nom d’utilisateur
    .long =
        { KEY($parameter) ->
            [username] Le nom d’utilisateur ne peut pas être un numéro de téléphone. Choisissez un autre nom d’utilisateur.
           *[other] La valeur du champ « { $parameter } » ne peut pas être un numéro de téléphone. Choisissez un autre nom d’utilisateur.
        }

form_param_value_invalid-FormValidationFailed = Valeur non valide
    .long =
        { GENDER($sanitizedField) ->
            [masculine] Ce { $sanitizedField } n’est pas valide.
            [masculine-vowel] Cet { $sanitizedField } n’est pas valide.
            [feminine] Cette { $sanitizedField } n’est pas valide.
            [masculine-plural] Ces { $sanitizedField } ne sont pas valides.
            [feminine-plural] Ces { $sanitizedField } ne sont pas valides.
           *[other] La valeur du champ « { $sanitizedField } » n’est pas valide.
        }
