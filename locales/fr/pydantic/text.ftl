### pydantic : texte, données, adresses et ID

string_type = Texte attendu
    .long = Saisissez du texte.

string_unicode = Texte illisible
    .long = Le texte contient des caractères qui ne peuvent pas être lus. Vérifiez-le et réessayez.

string_too_short = Texte trop court
    .long =
        Saisissez au moins { $min_length ->
            [one] { $min_length } caractère
            [many] { $min_length } de caractères
           *[other] { $min_length } caractères
        }.

string_too_long = Texte trop long
    .long =
        Saisissez au maximum { $max_length ->
            [one] { $max_length } caractère
            [many] { $max_length } de caractères
           *[other] { $max_length } caractères
        }.

string_pattern_mismatch = Format incorrect
    .long = Le texte n’a pas le format attendu (modèle : { $pattern }).

string_not_ascii = Caractères non pris en charge
    .long = Utilisez uniquement des lettres latines sans accent, des chiffres et des signes de ponctuation courants (ASCII).

bytes_type = Données attendues
    .long = Fournissez du texte ou des données binaires.

bytes_too_short = Données trop courtes
    .long =
        Les données doivent comporter au moins { $min_length ->
            [one] { $min_length } octet
            [many] { $min_length } d’octets
           *[other] { $min_length } octets
        }.

bytes_too_long = Données trop longues
    .long =
        Les données peuvent comporter au maximum { $max_length ->
            [one] { $max_length } octet
            [many] { $max_length } d’octets
           *[other] { $max_length } octets
        }.

bytes_invalid_encoding = Données illisibles
    .long = Les données ne sont pas codées correctement. Le codage attendu est { $encoding }.

url_type = Adresse web attendue
    .long = Saisissez une adresse web (URL).

url_parsing = Adresse web non valide
    .long = L’adresse web (URL) n’est pas valide. Vérifiez-la et réessayez.

url_syntax_violation = Adresse web non valide
    .long = L’adresse web (URL) n’est pas écrite correctement. Vérifiez-la et réessayez.

url_too_long = Adresse web trop longue
    .long =
        L’adresse web (URL) peut comporter au maximum { $max_length ->
            [one] { $max_length } caractère
            [many] { $max_length } de caractères
           *[other] { $max_length } caractères
        }.

url_scheme = Adresse web non autorisée
    .long = L’adresse web (URL) doit commencer par { LIST($expected_schemes, type: "or") }.

uuid_type = UUID attendu
    .long = Fournissez un ID au format UUID.

uuid_parsing = UUID non valide
    .long = L’UUID n’est pas valide. Vérifiez-le et réessayez.

uuid_version = Version d’UUID incorrecte
    .long = Fournissez un UUID de version { $expected_version }.
