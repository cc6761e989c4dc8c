### Les mots des pages. Les textes des erreurs se trouvent dans les autres fichiers.

## Sur chaque page

skip = Aller au contenu
language = Langue
errors = Erreurs
api = API
as-json = Cette page en JSON
all-errors = Toutes les erreurs
all-as-json = Toutes les erreurs en JSON
# $language et $instead sont des noms de langues
no-language = Il n’y a pas encore de textes dans cette langue : { $language }. Langue affichée à la place : { $instead }

## La première page

first-title = Des codes d’erreur expliqués avec des mots que tout le monde comprend
first-lead =
    Pardon transforme le code d’erreur d’une API en un message que chacun peut lire dans sa langue.
    Envoyez-lui un code, une langue et les valeurs reçues avec l’erreur, depuis une interface web, une passerelle ou votre propre API.
try-it = Essayer
code = Code
code-hint = Tel que l’API l’envoie. Des suggestions apparaissent pendant la saisie.
message-language = Langue du message
format = Format
render = Afficher
try-one = Essayez l’un de ces codes :
empty-title = Quelle erreur ?
empty-text = Saisissez un code pour voir son message.
no-code-title = Aucune erreur n’a ce code
no-code-text = Rien dans le catalogue ne porte le nom « { $code } ». Voici le texte qui s’afficherait malgré tout.
did-you-mean = Vouliez-vous dire :
as-dialog = Dans une boîte de dialogue
as-toast = En notification
as-field = À côté d’un champ de formulaire
close = Fermer
your-input = Votre saisie
to-entry = Tout sur cette erreur
as-code = Sous forme de code
answer = La réponse
copy = Copier
copied = Copié
browse = { $count ->
    [one] Parcourir { $count } erreur
    [many] Parcourir { $count } d’erreurs
   *[other] Parcourir les { $count } erreurs
}

## La liste des erreurs

index-title = Erreurs
index-lead = Ce que signifie chaque code d’erreur, avec des mots que chacun comprend.
search = Rechercher
search-hint = Code, nom ou mots
sections = Sections
domain = Domaine
all-domains = Tous les domaines
section = Section
all-sections = Toutes les sections
status = Statut HTTP
all-statuses = Tous les statuts
audience = Destinataires
all-audiences = Tous les destinataires
find = Rechercher
results =
    { $count ->
        [0] Aucune erreur ne correspond
        [one] { $count } erreur
        [many] { $count } d’erreurs
       *[other] { $count } erreurs
    }
filtered-by = Filtres :
# Pour un lecteur d’écran : ce que fait la croix derrière un filtre
remove-filter = Retirer le filtre { $filter }
remove-filters = Retirer tous les filtres
no-results-text = Essayez avec moins de mots ou une partie du code.
no-results-others =
    { $count ->
        [one] Sans les filtres, il y a { $count } résultat.
        [many] Sans les filtres, il y a { $count } de résultats.
       *[other] Sans les filtres, il y a { $count } résultats.
    }
search-everywhere = Rechercher partout
variant-count =
    { $count ->
        [one] { $count } variante
        [many] { $count } de variantes
       *[other] { $count } variantes
    }
pages = Pages
previous-page = Page précédente
next-page = Page suivante
page-number = Page { $page }
page-of = Page { $page } sur { $pages }

## Une erreur

name = Nom
audience-person = Pour les utilisateurs
audience-administrator = Pour les administrateurs
audience-developer = Pour les développeurs
retryable = Une nouvelle tentative plus tard peut aboutir
note = Remarque
preview = Ce que la personne lit
resolution = Que faire
help = En savoir plus
problems = Ce qui n’a pas fonctionné
problem-missing-argument = Aucune valeur pour { $detail }
problem-invalid-argument = La valeur de { $detail } ne correspond pas à son type
problem-unknown-overlay = Cette surcouche n’existe pas ; voici les textes habituels
problem-cut-value = La valeur de { $detail } était trop longue et a été tronquée
problem-cut-text = Trop long avec ses valeurs, donc tronqué : { $detail }
problem-fallback = Dans une autre langue, car une traduction est manquante : { $detail }
problem-generic-text = Le texte général du statut HTTP, car une valeur est manquante
problem-not-rendered = Omis, car une valeur est manquante : { $detail }
problem-unknown-parameter = Le service ne connaît pas ce paramètre : { $detail }

own-values = Essayez vos propres valeurs
own-values-hint = Une valeur laissée vide est considérée comme manquante.
examples = Revenir aux exemples
no-values = Cette erreur n’a pas de valeurs.
# $value est ce que le visiteur a saisi ; en dessous se trouve ce que le champ accepte
refused = « { $value } » ne convient pas. Attendu :
optional = facultatif

values = Valeurs
value = Valeur
type = Type
paths = Dans meta
required = Obligatoire
example = Exemple
yes = oui
no = non

variants = Variantes de ce code
variants-hint = Plusieurs erreurs ont ce code. Les valeurs reçues avec l’erreur déterminent de laquelle il s’agit.
this-one = Celle-ci
when = Lorsque { $path } vaut { $values }
needs = Nécessite { $names }
needs-nothing = Ne nécessite aucune valeur
texts = Dans toutes les langues
original = original
translated = traduit
not-translated = non traduit, en anglais
call = Dans votre code

## Types de valeurs, et ce qu’ils acceptent

type-text = Texte
type-integer = Nombre entier
type-number = Nombre
type-percent = Pourcentage
type-currency = Montant
type-duration = Durée
type-datetime = Date et heure
type-date = Date
type-time = Heure
type-territory = Pays ou région
type-language = Langue
type-list = Liste
type-identifier = Nom de champ
type-token = Valeur littérale
type-url = Adresse web
type-email = Adresse e-mail
type-phone = Numéro de téléphone
type-contact = Contact
type-bytes = Quantité de données

hint-text = un texte quelconque
hint-integer = un nombre entier : 5
hint-number = un nombre avec un point : 1.5
hint-percent = une fraction de 1 : 0.25 correspond à 25 %
hint-currency = un nombre et un code ISO 4217 : 12.50, EUR
hint-duration = en secondes ou selon ISO 8601 : 300, PT5M
hint-datetime = RFC 3339 : 2026-11-21T14:05:00Z
hint-date = RFC 3339 : 2026-11-21
hint-time = RFC 3339 : 14:05:00
hint-territory = ISO 3166 : DE
hint-language = BCP 47 : pl
hint-list = séparés par des virgules
hint-identifier = le nom d’un paramètre : email_address
hint-token = affiché tel quel
hint-url = une adresse : https://example.com/
hint-email = une adresse : name@example.com
hint-phone = avec l’indicatif du pays : +4930123456
hint-contact = une adresse e-mail, un numéro de téléphone ou une adresse web
hint-bytes = en octets, un nombre entier : 10000000

## Sections du catalogue

section-actor_tokens = Jetons d’acteur
section-agent_tasks = Tâches d’agent
section-applications = Applications
section-auth = Authentification
section-authentication = Authentification
section-authorization = Autorisation
section-awscognito = AWS Cognito
section-backup_codes = Codes de secours
section-calls = Appels de fonctions
section-clients = Applications clientes
section-commerce = Commerce
section-dates = Dates et heures
section-device_flow = Connexion sur un appareil
section-domains = Domaines
section-email = E-mail
section-enterprise_sso = SSO d’entreprise
section-features = Fonctionnalités
section-fields = Champs
section-forms = Formulaires
section-fraud = Protection contre la fraude
section-general = Général
section-google_one_tap = Google One Tap
section-identifications = Identifiants de connexion
section-images = Images
section-infrastructure = Infrastructure
section-instances = Instances
section-internal = Erreurs internes
section-invitations = Invitations
section-jwt_templates = Modèles JWT
section-limits = Limites
section-lists = Listes
section-mfa = Authentification multifacteur
section-native_magic_link = Liens magiques natifs
section-network = Réseau
section-numbers = Nombres
section-oauth = OAuth
section-oauth2_idp = Fournisseur d’identité OAuth 2
section-objects = Objets
section-organizations = Organisations
section-passkeys = Clés d’accès
section-pricing = Tarification
section-redirect_urls = URL de redirection
section-requests = Requêtes
section-resource = Ressources
section-saml = SAML
section-scim = SCIM
section-service = Service
section-sessions = Sessions
section-sign_in = Connexion
section-sign_in_tokens = Jetons de connexion
section-sign_up = Inscription
section-sms = SMS
section-status = Statuts HTTP
section-text = Texte
section-ticket = Tickets
section-totp = Codes à usage unique (TOTP)
section-urls = Adresses web
section-user_lockout = Comptes verrouillés
section-user_settings = Paramètres des utilisateurs
section-users = Utilisateurs
section-validation = Validation
section-verification = Vérification
section-waitlist = Liste d’attente
section-webhook = Webhooks
