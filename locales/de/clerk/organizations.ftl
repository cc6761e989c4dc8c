### Clerk, Frontend API: Organisationen

# already a member
# .long = { $user } is already a member of the organization.
already_a_member_in_organization = Bereits Mitglied der Organisation
    .long = { $user } ist bereits Mitglied der Organisation.

# email invitations not supported
# .long = This organization doesn't support email invitations. Please contact support to enable this feature.
invitations_not_supported_in_organization = Einladungen per E-Mail nicht unterstützt
    .long = Diese Organisation unterstützt keine Einladungen per E-Mail. Bitte wenden Sie sich an den Support, um diese Funktion aktivieren zu lassen.

# missing permission
# .long = Current user is missing an organization permission.
missing_organization_permission = Fehlende Berechtigung
    .long = Ihnen fehlt eine Berechtigung in dieser Organisation.

# not a member
# .long = Current user is not a member of the organization. Only organization members can perform this action.
not_a_member_in_organization = Kein Mitglied der Organisation
    .long = Sie sind kein Mitglied dieser Organisation. Nur Mitglieder der Organisation können diese Aktion ausführen.

# admin delete not enabled
# .long = Deletion by admin is not enabled for this organization.
organization_admin_delete_not_enabled = Löschen durch Administratoren nicht aktiviert
    .long = Das Löschen durch Administratoren ist für diese Organisation nicht aktiviert.

# this organization already has an SSO connection
# .long = This organization already has an SSO connection.
organization_already_has_sso_connection = SSO-Verbindung bereits vorhanden
    .long = Diese Organisation hat bereits eine SSO-Verbindung.

# organizaton domain already exists
# .long = This domain is already used by another organization.
organization_domain_already_exists = Domain bereits vergeben
    .long = Diese Domain wird bereits von einer anderen Organisation verwendet.

# blocked email domain
# .long = This is a blocked email provider domain. Please use a different one.
organization_domain_blocked = E-Mail-Domain blockiert
    .long = Diese Domain gehört zu einem blockierten E-Mail-Anbieter. Bitte verwenden Sie eine andere.

# common email domain
# .long = This is a common email provider domain. Please use a different one.
organization_domain_common = Domain eines verbreiteten E-Mail-Anbieters
    .long = Diese Domain gehört zu einem verbreiteten E-Mail-Anbieter. Bitte verwenden Sie eine andere.

# organization enrollment mode not enabled
# .long = Enrollment mode { $enrollmentMode } is not enabled for this instances's organizations.
organization_domain_enrollment_mode_not_enabled = Beitrittsmodus der Organisation nicht aktiviert
    .long = Der Beitrittsmodus „{ $enrollmentMode }“ ist für die Organisationen dieser Instanz nicht aktiviert.

# Organization domain mismatch
# .long = The provided email address doesn't match the organization domain name.
organization_domain_mismatch = E-Mail-Adresse passt nicht zur Domain der Organisation
    .long = Die eingegebene E-Mail-Adresse passt nicht zum Domainnamen der Organisation.

# organization domains quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } domain
#        *[other] { $limit } domains
#     } per organization.
organization_domain_quota_exceeded = Höchstzahl an Domains der Organisation erreicht
    .long =
        Sie haben die Höchstzahl von { $limit ->
            [one] { $limit } Domain
           *[other] { $limit } Domains
        } pro Organisation erreicht.

# invitation has already been accepted
# .long = This invitation has already been accepted. Sign in instead.
organization_invitation_already_accepted = Einladung bereits angenommen
    .long = Diese Einladung wurde bereits angenommen. Bitte melden Sie sich stattdessen an.

# email address already exists
# .long = The email address in this invitation already exists. If it belongs to you, try signing in instead.
organization_invitation_identification_already_exists = E-Mail-Adresse bereits vergeben
    .long = Die E-Mail-Adresse in dieser Einladung wird bereits verwendet. Wenn sie Ihnen gehört, melden Sie sich bitte stattdessen an.

# identification not found
# .long = User not found. If you don't have an account, sign up first to accept this invitation.
organization_invitation_identification_not_exist = E-Mail-Adresse der Einladung nicht gefunden
    .long = Der Benutzer wurde nicht gefunden. Wenn Sie noch kein Konto haben, registrieren Sie sich bitte zuerst, um diese Einladung anzunehmen.

# not found
# .long = No invitation found with id { $invitationID }.
organization_invitation_not_found = Einladung nicht gefunden
    .long = Es wurde keine Einladung mit der ID { $invitationID } gefunden.

# not pending
# .long = The organization invitation is not in the 'pending' status.
organization_invitation_not_pending = Einladung nicht mehr offen
    .long = Die Einladung in die Organisation hat nicht den Status „pending“.

# organization invitation not unique
# .long = Organizations cannot have duplicate pending invitations for an email address.
organization_invitation_not_unique = Doppelte Einladung in die Organisation
    .long = Eine Organisation kann für dieselbe E-Mail-Adresse nicht mehrere offene Einladungen haben.

# invitation has been revoked
# .long = This invitation has been revoked and cannot be used anymore.
organization_invitation_revoked_code = Einladung widerrufen
    .long = Diese Einladung wurde widerrufen und kann nicht mehr verwendet werden.

# organization invitation to deleted organization
# .long = This invitation refers to an organization that has been deleted.
organization_invitation_to_deleted_organization = Einladung in eine gelöschte Organisation
    .long = Diese Einladung bezieht sich auf eine Organisation, die gelöscht wurde.

# organization managed role operation disallowed
# .long = Managed roles cannot be set through the frontend API. Use the dashboard or backend API instead.
form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Vorgang für verwaltete Organisationsrollen nicht zulässig
    .long = Verwaltete Rollen können nicht über die Frontend-API festgelegt werden. Bitte verwenden Sie stattdessen das Dashboard oder die Backend-API.

# cannot remove enterprise connection organization membership
# .long = Cannot remove an organization membership that is tied to an enterprise connection.
organization_membership_enterprise_connection_cannot_remove = Mitgliedschaft aus Unternehmensverbindung nicht entfernbar
    .long = Eine Mitgliedschaft in einer Organisation kann nicht entfernt werden, wenn sie an eine Unternehmensverbindung gebunden ist.

# membership role managed by SCIM
# .long = This membership is managed by a SCIM directory and cannot be changed manually.
organization_membership_managed_by_scim = Rolle der Mitgliedschaft wird über SCIM verwaltet
    .long = Diese Mitgliedschaft wird über ein SCIM-Verzeichnis verwaltet und kann nicht manuell geändert werden.

# minimum organization permissions needed
# .long = There has to be at least one organization member with the minimum required permissions
organization_minimum_permissions_needed = Mindestberechtigungen in der Organisation erforderlich
    .long = Mindestens ein Mitglied der Organisation muss über die erforderlichen Mindestberechtigungen verfügen.

# invalid organization name
# .long = The organization name "{ $name }" is invalid: { $reason }
form_param_value_invalid-OrganizationNameInvalid = Ungültiger Organisationsname
    .long = Der Organisationsname „{ $name }“ ist ungültig. Grund: { $reason }.

# access denied
# .long = The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
organization_not_enabled_in_instance = Zugriff verweigert
    .long = Die Funktion „Organisationen“ ist für diese Instanz nicht aktiviert. Sie können sie unter https://dashboard.clerk.com aktivieren.

# not found
# .long = Given organization not found.
resource_not_found-OrganizationNotFound = Organisation nicht gefunden
    .long = Die angegebene Organisation wurde nicht gefunden.

# not found or unauthorized
# .long = Given organization not found, or you don't have permission to access the organization
organization_not_found_or_unauthorized = Organisation nicht gefunden oder nicht zugänglich
    .long = Die angegebene Organisation wurde nicht gefunden, oder Sie sind nicht berechtigt, auf sie zuzugreifen.

# not found
# .long = Organization role not found
resource_not_found-OrganizationRoleNotFound = Rolle nicht gefunden
    .long = Die angegebene Organisationsrolle wurde nicht gefunden.

# suggestion has already been accepted
# .long = This organization suggestion has already been accepted.
organization_suggestion_already_accepted = Vorschlag bereits angenommen
    .long = Dieser Vorschlag, der Organisation beizutreten, wurde bereits angenommen.

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by enabling unlimited memberships.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = Anzahl der Mitgliedschaften begrenzt
    .long = Diese Funktion wird nicht unterstützt, weil die Anzahl der Mitgliedschaften in der Organisation begrenzt ist. Sie können die Begrenzung aufheben, indem Sie unbegrenzte Mitgliedschaften aktivieren.

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by upgrading your subscription plan.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = Anzahl der Mitgliedschaften begrenzt
    .long = Diese Funktion wird nicht unterstützt, weil die Anzahl der Mitgliedschaften in der Organisation begrenzt ist. Sie können die Begrenzung aufheben, indem Sie zu einem höheren Tarif wechseln.
