### Clerk, Frontend API : organisations

already_a_member_in_organization = Déjà membre de l’organisation
    .long = { $user } est déjà membre de l’organisation.

invitations_not_supported_in_organization = Invitations par e-mail non prises en charge
    .long = Cette organisation ne prend pas en charge les invitations par e-mail. Contactez l’assistance pour activer cette fonctionnalité.

missing_organization_permission = Autorisation manquante
    .long = Vous n’avez pas l’autorisation requise dans cette organisation.

not_a_member_in_organization = Accès réservé aux membres de l’organisation
    .long = Vous n’êtes pas membre de l’organisation. Seuls ses membres peuvent effectuer cette action.

organization_admin_delete_not_enabled = Suppression par un administrateur non activée
    .long = La suppression par un administrateur n’est pas activée pour cette organisation.

organization_already_has_sso_connection = Connexion SSO déjà existante pour l’organisation
    .long = Cette organisation a déjà une connexion SSO.

organization_domain_already_exists = Domaine d’organisation déjà utilisé
    .long = Ce domaine est déjà utilisé par une autre organisation.

organization_domain_blocked = Domaine de messagerie bloqué
    .long = Ce domaine de fournisseur de messagerie est bloqué. Utilisez-en un autre.

organization_domain_common = Domaine de messagerie grand public
    .long = Il s’agit du domaine d’un fournisseur de messagerie grand public. Utilisez-en un autre.

organization_domain_enrollment_mode_not_enabled = Mode d’adhésion à l’organisation non activé
    .long = Le mode d’adhésion « { $enrollmentMode } » n’est pas activé pour les organisations de cette instance.

organization_domain_mismatch = Adresse e-mail extérieure au domaine de l’organisation
    .long = L’adresse e-mail indiquée ne correspond pas au nom de domaine de l’organisation.

organization_domain_quota_exceeded = Nombre maximal de domaines atteint
    .long =
        Vous avez atteint votre limite de { $limit ->
            [one] { $limit } domaine
            [many] { $limit } de domaines
           *[other] { $limit } domaines
        } par organisation.

organization_invitation_already_accepted = Invitation déjà acceptée
    .long = Cette invitation a déjà été acceptée. Il vous suffit de vous connecter.

organization_invitation_identification_already_exists = Adresse e-mail déjà enregistrée
    .long = L’adresse e-mail de cette invitation est déjà enregistrée. Si elle vous appartient, essayez de vous connecter.

organization_invitation_identification_not_exist = Identifiant de l’invitation introuvable
    .long = L’utilisateur n’a pas été trouvé. Si vous n’avez pas de compte, inscrivez-vous d’abord pour accepter cette invitation.

organization_invitation_not_found = Invitation introuvable
    .long = Aucune invitation n’a été trouvée avec l’ID « { $invitationID } ».

organization_invitation_not_pending = Statut de l’invitation différent de « pending »
    .long = L’invitation à l’organisation n’a pas le statut « pending ».

organization_invitation_not_unique = Invitation déjà en attente pour cette adresse e-mail
    .long = Une organisation ne peut pas avoir plusieurs invitations en attente pour la même adresse e-mail.

organization_invitation_revoked_code = Invitation révoquée
    .long = Cette invitation a été révoquée et ne peut plus être utilisée.

organization_invitation_to_deleted_organization = Invitation à une organisation supprimée
    .long = Cette invitation concerne une organisation qui a été supprimée.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Opération non autorisée sur un rôle géré de l’organisation
    .long = Les rôles gérés ne peuvent pas être définis avec la Frontend API. Utilisez plutôt le tableau de bord ou la Backend API.

organization_membership_enterprise_connection_cannot_remove = Retrait impossible : membre lié à une connexion d’entreprise
    .long = Un membre de l’organisation lié à une connexion d’entreprise ne peut pas être retiré.

organization_membership_managed_by_scim = Rôle du membre géré par SCIM
    .long = Ce membre est géré par un annuaire SCIM et ne peut pas être modifié manuellement.

organization_minimum_permissions_needed = Autorisations minimales requises dans l’organisation
    .long = Au moins un membre de l’organisation doit avoir les autorisations minimales requises.

form_param_value_invalid-OrganizationNameInvalid = Nom de l’organisation non valide
    .long = Le nom d’organisation « { $name } » n’est pas valide : { $reason }

organization_not_enabled_in_instance = Accès refusé
    .long = La fonctionnalité des organisations n’est pas activée pour cette instance. Vous pouvez l’activer sur https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = Organisation introuvable
    .long = L’organisation indiquée n’a pas été trouvée.

organization_not_found_or_unauthorized = Organisation introuvable ou inaccessible
    .long = L’organisation indiquée n’a pas été trouvée, ou vous n’avez pas l’autorisation d’y accéder.

resource_not_found-OrganizationRoleNotFound = Rôle introuvable
    .long = Le rôle de l’organisation n’a pas été trouvé.

organization_suggestion_already_accepted = Suggestion d’organisation déjà acceptée
    .long = Cette suggestion d’organisation a déjà été acceptée.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = Nombre de membres de l’organisation limité
    .long = Cette fonctionnalité n’est pas prise en charge, car le nombre de membres de l’organisation est limité. Vous pouvez supprimer cette limite en activant les adhésions illimitées.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = Nombre de membres de l’organisation limité
    .long = Cette fonctionnalité n’est pas prise en charge, car le nombre de membres de l’organisation est limité. Vous pouvez supprimer cette limite en passant à un forfait supérieur.
