### pydantic : les arguments d’une fonction qui les vérifie

arguments_type = Valeurs attendues
    .long = Fournissez une liste de valeurs ou un groupe de valeurs nommées.

missing_argument = Valeur manquante
    .long = Une valeur requise est manquante.

unexpected_keyword_argument = Valeur inconnue
    .long = Une valeur portant ce nom n’est pas attendue. Retirez-la.

missing_keyword_only_argument = Valeur manquante
    .long = Une valeur requise est manquante. Fournissez-la avec son nom.

unexpected_positional_argument = Trop de valeurs
    .long = Il y a plus de valeurs que prévu. Retirez celle-ci.

missing_positional_only_argument = Valeur manquante
    .long = Une valeur requise est manquante. Fournissez-la à sa position, sans nom.

multiple_argument_values = Valeur fournie plusieurs fois
    .long = Cette valeur a été fournie plus d’une fois. Ne la fournissez qu’une fois.
