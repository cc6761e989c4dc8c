### Textes généraux selon l’état HTTP

http_200 = Opération réussie
    .long = La requête a été exécutée.
    .help = Requête exécutée

http_201 = Création réussie
    .long = La ressource a été créée.
    .help = Ressource créée

http_204 = Aucun contenu
    .long = La requête a été exécutée. Il n’y a rien à afficher.
    .help = Opération réussie, réponse sans corps

http_400 = Requête incorrecte
    .long = La requête n’a pas pu être comprise. Vérifiez ce que vous avez saisi et réessayez.
    .help = Saisie non valide, échec de la validation

http_401 = Connexion requise
    .long = Connectez-vous et réessayez.
    .help = Authentification absente ou non valide

http_402 = Paiement requis
    .long = Pour effectuer cette action, vous devez payer ou changer de forfait.

http_403 = Accès interdit
    .long = Vous n’avez pas l’autorisation d’effectuer cette action.
    .help = Authentification valide, autorisations incorrectes

http_404 = Page ou élément introuvable
    .long = La page ou l’élément que vous cherchez n’existe pas ou n’est plus disponible.
    .help = Ressource inexistante

http_405 = Action non disponible
    .long = Cette action n’est pas prise en charge à cette adresse.

http_406 = Aucun format approprié
    .long = Le contenu n’est disponible dans aucun des formats que votre application accepte.

http_407 = Authentification requise par le proxy
    .long = Identifiez-vous auprès du serveur proxy de votre réseau, puis réessayez.

http_408 = Délai d’attente de la requête dépassé
    .long = Votre requête a mis trop de temps à arriver. Vérifiez votre connexion et réessayez.

http_409 = Conflit avec les données actuelles
    .long = Votre requête est en conflit avec les données actuelles. Rechargez la page et réessayez.
    .help = Ressource en double

http_410 = Page ou élément supprimé
    .long = La page ou l’élément que vous cherchez a été supprimé.

http_411 = Taille du contenu manquante
    .long = La requête n’indique pas la taille de son contenu.

http_412 = Conditions non remplies
    .long = Les conditions requises pour cette action ne sont pas remplies. Rechargez la page et réessayez.

http_413 = Trop de données
    .long = La requête contient plus de données que le serveur n’en accepte. Envoyez-en moins et réessayez.

http_414 = Adresse trop longue
    .long = L’adresse demandée est trop longue. Raccourcissez-la et réessayez.

http_415 = Format non pris en charge
    .long = Le format des données ou du fichier n’est pas pris en charge par le serveur.

http_416 = Partie demandée non disponible
    .long = La partie demandée du contenu n’existe pas. Rechargez la page et réessayez.

http_417 = Exigence impossible à satisfaire
    .long = Le serveur ne peut pas satisfaire l’une des exigences de la requête.

http_418 = Requête refusée
    .long = Le serveur refuse d’exécuter cette requête.

http_421 = Mauvais serveur
    .long = La requête est arrivée sur un serveur qui ne peut pas y répondre. Réessayez.

http_422 = Saisie non valide
    .long = Une partie de votre saisie n’est pas valide. Vérifiez-la et réessayez.

http_423 = Élément verrouillé
    .long = L’élément est verrouillé pour le moment. Réessayez plus tard.

http_424 = Échec d’une étape nécessaire
    .long = Votre requête n’a pas pu être exécutée, car une action dont elle dépend a échoué.

http_425 = Requête envoyée trop tôt
    .long = Le serveur ne peut pas encore traiter la requête. Réessayez.

http_426 = Autre protocole requis
    .long = Le serveur exige un autre protocole. Mettez à jour votre application ou votre navigateur et réessayez.

http_428 = Version à modifier non indiquée
    .long = La requête n’indique pas quelle version elle modifie. Rechargez la page et réessayez.

http_429 = Trop de requêtes
    .long = Il y a eu trop de requêtes en peu de temps. Patientez un instant et réessayez.
    .help = Nombre de requêtes limité

http_431 = En-têtes de la requête trop volumineux
    .long = Les en-têtes de la requête sont trop volumineux. La suppression des cookies de ce site peut résoudre le problème.

http_451 = Contenu non disponible pour des raisons juridiques
    .long = Pour des raisons juridiques, ce contenu ne peut pas être affiché.

http_500 = Erreur du serveur
    .long = Un problème est survenu sur le serveur. Réessayez plus tard.
    .help = Erreur inattendue

http_501 = Fonctionnalité non prise en charge
    .long = Le serveur ne peut pas exécuter ce type de requête.

http_502 = Réponse non valide
    .long = Un serveur dont ce service dépend a envoyé une réponse non valide. Réessayez plus tard.

http_503 = Service non disponible
    .long = Le service n’est pas disponible pour le moment. Réessayez plus tard.
    .help = Maintenance ou surcharge

http_504 = Aucune réponse dans le délai prévu
    .long = Le serveur a mis trop de temps à répondre. Réessayez plus tard.

http_505 = Version HTTP non prise en charge
    .long = Le serveur ne prend pas en charge la version HTTP de la requête. Mettez à jour votre application ou votre navigateur et réessayez.

http_506 = Serveur mal configuré
    .long = La configuration du serveur présente un problème. Réessayez plus tard.

http_507 = Espace de stockage insuffisant
    .long = Le serveur n’a pas assez d’espace pour stocker les données. Réessayez plus tard.

http_508 = Boucle infinie
    .long = Le serveur s’est arrêté, car la requête menait à une boucle infinie.

http_510 = Extension requise manquante
    .long = Il manque à la requête une extension que le serveur exige.

http_511 = Authentification requise par le réseau
    .long = Identifiez-vous sur le réseau que vous utilisez, puis réessayez.

# Pour tout autre état de 400 à 499
http_4xx = Requête impossible à exécuter
    .long = La requête présente un problème. Vérifiez ce que vous avez saisi et réessayez.

# Pour tout autre état de 500 à 599
http_5xx = Erreur du service
    .long = Le service n’a pas pu exécuter la requête. Réessayez plus tard.

# Pour une erreur dont le code n’est pas connu
http_unknown = Un problème est survenu
    .long = Une erreur s’est produite. Réessayez plus tard.
