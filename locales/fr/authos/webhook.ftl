### AuthOS : erreurs de webhooks

INVALID_WEBHOOK_URL = URL non HTTP(S)
    .long = L’URL d’un webhook doit commencer par http:// ou https://.
    .resolution = Utiliser http:// ou https://

INVALID_WEBHOOK_EVENT = Type d’événement inconnu
    .long = Ce type d’événement n’est pas connu.
    .resolution = Utiliser un type d’événement valide

WEBHOOK_NAME_EXISTS = Nom de webhook déjà utilisé
    .long = Un webhook portant ce nom existe déjà.
    .resolution = Utiliser un autre nom
