### AuthOS : erreurs de validation

INVALID_EMAIL = Format d’adresse e-mail non valide
    .long = Cette adresse e-mail n’est pas valide. Vérifiez qu’elle ne contient pas de faute de frappe.
    .resolution = Fournir une adresse e-mail valide

WEAK_PASSWORD = Mot de passe non conforme aux exigences
    .long = Le mot de passe ne répond pas aux exigences. Choisissez-en un d’au moins 8 caractères.
    .resolution = Utiliser un mot de passe plus sûr (8 caractères minimum)

INVALID_SLUG = Format du slug non valide
    .long = Le format du slug n’est pas valide. Il ne peut contenir que des lettres, des chiffres, des traits d’union et des traits de soulignement.
    .resolution = Utiliser uniquement des lettres, des chiffres, des traits d’union et des traits de soulignement

RESERVED_SLUG = Slug réservé
    .long = Ce slug est réservé et ne peut pas être utilisé. Choisissez-en un autre.
    .resolution = Choisir un autre slug

SLUG_TOO_SHORT = Slug de moins de 3 caractères
    .long = Le slug est trop court. Il doit comporter au moins 3 caractères.
    .resolution = Utiliser un slug plus long

SLUG_TOO_LONG = Slug de plus de 50 caractères
    .long = Le slug est trop long. Il peut comporter au maximum 50 caractères.
    .resolution = Utiliser un slug plus court

NAME_TOO_SHORT = Nom de moins de 2 caractères
    .long = Le nom est trop court. Il doit comporter au moins 2 caractères.
    .resolution = Utiliser un nom plus long

NAME_TOO_LONG = Nom de plus de 100 caractères
    .long = Le nom est trop long. Il peut comporter au maximum 100 caractères.
    .resolution = Utiliser un nom plus court

INVALID_URL = Format d’URL non valide
    .long = Cette URL n’est pas valide. Elle doit commencer par http:// ou https://.
    .resolution = Fournir une URL valide en http(s)
