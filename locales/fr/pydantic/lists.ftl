### pydantic : listes, ensembles et tuples

too_short = Trop peu d’éléments
    .long =
        Indiquez au moins { $min_length ->
            [one] { $min_length } élément
            [many] { $min_length } d’éléments
           *[other] { $min_length } éléments
        }.

too_long = Trop d’éléments
    .long =
        Indiquez au maximum { $max_length ->
            [one] { $max_length } élément
            [many] { $max_length } d’éléments
           *[other] { $max_length } éléments
        }.

iterable_type = Liste attendue
    .long = Fournissez une liste de valeurs.

iteration_error = Liste illisible
    .long = La liste n’a pas pu être lue jusqu’à la fin.

list_type = Liste attendue
    .long = Fournissez une liste de valeurs.

deque_type = Liste attendue
    .long = Fournissez une liste de valeurs.

tuple_type = Liste attendue
    .long = Fournissez une liste de valeurs.

set_type = Liste attendue
    .long = Fournissez une liste de valeurs sans doublons.

frozen_set_type = Liste attendue
    .long = Fournissez une liste de valeurs sans doublons.

set_item_not_hashable = Élément non autorisé
    .long = Cet élément ne peut pas faire partie de la liste. Utilisez une valeur simple, comme du texte ou un nombre.
