### pydantic : présence d’un champ et choix

missing = Valeur manquante
    .long = Ce champ est obligatoire. Remplissez-le.

extra_forbidden = Champ inconnu
    .long = Ce champ n’est pas attendu. Retirez-le.

frozen_field = Champ non modifiable
    .long = Ce champ est en lecture seule. Sa valeur ne peut pas être modifiée.

frozen_instance = Élément non modifiable
    .long = Cet élément est en lecture seule. Ses valeurs ne peuvent pas être modifiées.

no_such_attribute = Champ inconnu
    .long = Il n’existe aucun champ nommé « { $attribute } ».

none_required = Aucune valeur autorisée
    .long = Laissez ce champ vide.

invalid_key = Nom de champ non valide
    .long = Un nom de champ doit être du texte.

default_factory_not_called = Valeur non déterminée
    .long = Cette valeur dépend d’autres valeurs qui ne sont pas valides. Corrigez d’abord celles-ci.

missing_sentinel_error = Aucune valeur autorisée
    .long = Omettez ce champ.

ellipsis_error = Valeur non autorisée
    .long = Seuls des points de suspension (trois points) sont autorisés.

value_error = Valeur non valide
    .long = Cette valeur n’est pas valide. Vérifiez-la et réessayez.

assertion_error = Condition non remplie
    .long = Cette valeur ne remplit pas une condition requise. Vérifiez-la et réessayez.

bool_type = Oui ou non attendu
    .long = Choisissez oui (true) ou non (false).

bool_parsing = Valeur autre que oui ou non
    .long = La valeur n’a pas été reconnue comme oui ou non. Choisissez oui (true) ou non (false).

enum = Choix non disponible
    .long =
        { COUNT($expected) ->
            [one] La seule valeur autorisée est { LIST($expected, type: "or") }.
           *[other] Choisissez l’une de ces valeurs : { LIST($expected, type: "or") }.
        }

literal_error = Valeur non autorisée
    .long = La valeur doit être { LIST($expected, type: "or") }.

union_tag_invalid = Type inconnu
    .long = La valeur de « { $discriminator } » doit être { LIST($expected_tags, type: "or") }.

union_tag_not_found = Type manquant
    .long = Le champ « { $discriminator } » détermine quels autres champs sont nécessaires. Remplissez-le d’abord.
