### Clerk, Frontend API : utilisateurs

no_password_set = Aucun mot de passe défini
    .long = Aucun mot de passe n’est défini pour ce compte utilisateur.

password_required = Mot de passe requis
    .long = Les paramètres de cette instance exigent qu’un mot de passe soit défini. Le mot de passe du compte utilisateur ne peut donc pas être supprimé.

password_too_long_needs_reset = Mot de passe importé trop long, à réinitialiser
    .long = Le mot de passe importé existant est trop long et ne peut pas être utilisé. Réinitialisez votre mot de passe.

updating_user_password_deprecated = Fonctionnalité obsolète
    .long = « password » n’est pas un paramètre valide. Le mot de passe ne peut être modifié qu’avec /v1/me/change_password.

user_banned = Compte banni
    .long = Votre compte a été banni. Si vous pensez qu’il s’agit d’une erreur, contactez l’assistance.

user_create_organization_not_enabled = Création d’organisations non activée
    .long = Vous ne pouvez pas créer d’organisation avec ce compte utilisateur, car cette possibilité n’est pas activée.

user_deactivated = Compte désactivé
    .long = Votre compte a été désactivé. Contactez l’assistance.

user_delete_self_not_enabled = Suppression de votre compte non activée
    .long = Vous ne pouvez pas supprimer vous-même votre compte utilisateur, car cette possibilité n’est pas activée.

resource_not_found-UserNotFound = Utilisateur introuvable
    .long = Aucun utilisateur n’a été trouvé avec l’ID « { $userID } ».

user_quota_exceeded = Nombre maximal d’utilisateurs atteint
    .long =
        Vous avez atteint votre limite de { $maxAllowed ->
            [one] { $maxAllowed } utilisateur
            [many] { $maxAllowed } d’utilisateurs
           *[other] { $maxAllowed } utilisateurs
        }.

user_managed_by_scim = Utilisateur géré par SCIM
    .long = Cet utilisateur est géré par un annuaire SCIM et ne peut pas être supprimé manuellement.
