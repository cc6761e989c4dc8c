### Ce que le service répond lui-même lorsqu’il ne peut pas faire ce qui lui est demandé

unknown_code = Code d’erreur inconnu
    .long = Il n’existe aucune erreur avec le code « { $code } ».

unknown_entry = Erreur inconnue
    .long = Le domaine « { $domain } » ne contient aucune erreur avec l’ID « { $id } ».

unknown_domain = Domaine inconnu
    .long = Il n’existe aucun domaine « { $domain } ». Vouliez-vous dire { LIST($similar, type: "or") } ?

page_not_found = Page introuvable
    .long = Il n’y a rien à cette adresse.

method_not_allowed = Méthode non prise en charge
    .long = Cette adresse ne prend pas en charge la méthode { $method }.

not_acceptable = Aucun format approprié
    .long =
        { COUNT($formats) ->
            [one] La réponse n’est disponible que dans ce format : { LIST($formats, type: "or") }.
           *[other] La réponse n’est disponible que dans l’un de ces formats : { LIST($formats, type: "or") }.
        }

parameter_missing = Paramètre manquant
    .long = Le paramètre « { $parameter } » est manquant.

parameter_invalid = Paramètre non valide
    .long = La valeur du paramètre « { $parameter } » n’est pas valide.

parameter_too_long = Paramètre trop long
    .long =
        Le paramètre « { $parameter } » dépasse { $limit ->
            [one] { $limit } caractère
            [many] { $limit } de caractères
           *[other] { $limit } caractères
        }.

token_required = Jeton requis
    .long = Cette adresse exige le jeton de l’exploitant.

body_invalid = Corps de la requête non valide
    .long = Le corps de la requête n’est pas du JSON valide.

body_not_an_object = Corps de la requête non valide
    .long = Le corps de la requête doit être un objet JSON.

body_shape_unknown = Format d’erreur inconnu
    .long = Le corps de la requête est du JSON valide, mais ne correspond à aucun format d’erreur connu. Formats connus : { LIST($shapes, type: "and") }.

member_missing = Propriété manquante
    .long = Il manque la propriété « { $member } » dans le corps de la requête.

member_invalid = Propriété non valide
    .long = La valeur de « { $member } » dans le corps de la requête n’est pas valide.

body_too_large = Corps de la requête trop volumineux
    .long = Le corps de la requête dépasse { $limit }.

batch_too_large = Trop d’erreurs à la fois
    .long =
        Une requête peut traiter au maximum { $limit ->
            [one] { $limit } erreur
            [many] { $limit } d’erreurs
           *[other] { $limit } erreurs
        }.

meta_too_large = Trop de valeurs
    .long =
        L’objet « meta » contient trop de valeurs ou trop de niveaux d’imbrication. Il peut comporter au maximum { $keys ->
            [one] { $keys } clé
            [many] { $keys } de clés
           *[other] { $keys } clés
        } et { $depth ->
            [one] { $depth } niveau
            [many] { $depth } de niveaux
           *[other] { $depth } niveaux
        }.

url_too_long = Adresse trop longue
    .long = L’adresse de la requête dépasse { $limit }.

media_type_unsupported = Type de contenu non pris en charge
    .long = Le type de contenu du corps de la requête doit être { $expected }.

internal_error = Erreur interne
    .long = Un problème est survenu dans le service. Réessayez plus tard.

request_timeout = Délai d’attente de la requête dépassé
    .long = La requête a duré plus de { $limit }.
