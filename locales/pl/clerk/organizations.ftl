### Clerk, Frontend API: organizacje

# already a member
# .long = { $user } is already a member of the organization.
already_a_member_in_organization = Użytkownik już należy do organizacji
    .long = Użytkownik { $user } jest już członkiem tej organizacji.

# email invitations not supported
# .long = This organization doesn't support email invitations. Please contact support to enable this feature.
invitations_not_supported_in_organization = Zaproszenia e-mail nie są obsługiwane
    .long = Ta organizacja nie obsługuje zaproszeń wysyłanych e-mailem. Aby włączyć tę funkcję, skontaktuj się z pomocą techniczną.

# missing permission
# .long = Current user is missing an organization permission.
missing_organization_permission = Brak uprawnienia
    .long = Twoje konto użytkownika nie ma wymaganego uprawnienia w organizacji.

# not a member
# .long = Current user is not a member of the organization. Only organization members can perform this action.
not_a_member_in_organization = Użytkownik nie należy do organizacji
    .long = Twoje konto użytkownika nie należy do tej organizacji. To działanie mogą wykonać tylko jej członkowie.

# admin delete not enabled
# .long = Deletion by admin is not enabled for this organization.
organization_admin_delete_not_enabled = Usuwanie przez administratora nie jest włączone
    .long = Administratorzy nie mogą usunąć tej organizacji, ponieważ ta funkcja nie jest włączona.

# this organization already has an SSO connection
# .long = This organization already has an SSO connection.
organization_already_has_sso_connection = Połączenie SSO organizacji już istnieje
    .long = Ta organizacja ma już połączenie SSO.

# organizaton domain already exists
# .long = This domain is already used by another organization.
organization_domain_already_exists = Domena organizacji już istnieje
    .long = Tej domeny używa już inna organizacja.

# blocked email domain
# .long = This is a blocked email provider domain. Please use a different one.
organization_domain_blocked = Zablokowana domena poczty e-mail
    .long = To zablokowana domena dostawcy poczty e-mail. Użyj innej.

# common email domain
# .long = This is a common email provider domain. Please use a different one.
organization_domain_common = Popularna domena poczty e-mail
    .long = To domena popularnego dostawcy poczty e-mail. Użyj innej.

# organization enrollment mode not enabled
# .long = Enrollment mode { $enrollmentMode } is not enabled for this instances's organizations.
organization_domain_enrollment_mode_not_enabled = Tryb dołączania do organizacji nie jest włączony
    .long = Tryb dołączania „{ $enrollmentMode }” nie jest włączony dla organizacji w tej instancji.

# Organization domain mismatch
# .long = The provided email address doesn't match the organization domain name.
organization_domain_mismatch = Niezgodna domena organizacji
    .long = Podany adres e-mail nie pasuje do nazwy domeny organizacji.

# organization domains quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } domain
#        *[other] { $limit } domains
#     } per organization.
organization_domain_quota_exceeded = Osiągnięto limit domen organizacji
    .long =
        Osiągnięto limit { $limit ->
            [one] { $limit } domeny
            [few] { $limit } domen
            [many] { $limit } domen
           *[other] { $limit } domeny
        } na organizację.

# invitation has already been accepted
# .long = This invitation has already been accepted. Sign in instead.
organization_invitation_already_accepted = Zaproszenie już przyjęte
    .long = To zaproszenie zostało już przyjęte. Zaloguj się.

# email address already exists
# .long = The email address in this invitation already exists. If it belongs to you, try signing in instead.
organization_invitation_identification_already_exists = Konto z tym adresem e-mail już istnieje
    .long = Istnieje już konto z adresem e-mail z tego zaproszenia. Jeśli należy do Ciebie, spróbuj się zalogować.

# identification not found
# .long = User not found. If you don't have an account, sign up first to accept this invitation.
organization_invitation_identification_not_exist = Nie znaleziono identyfikatora z zaproszenia
    .long = Nie znaleziono użytkownika. Jeśli nie masz konta, najpierw się zarejestruj, aby przyjąć to zaproszenie.

# not found
# .long = No invitation found with id { $invitationID }.
organization_invitation_not_found = Nie znaleziono zaproszenia
    .long = Nie znaleziono zaproszenia o identyfikatorze { $invitationID }.

# not pending
# .long = The organization invitation is not in the 'pending' status.
organization_invitation_not_pending = Zaproszenie nie oczekuje na przyjęcie
    .long = Zaproszenie do organizacji nie ma statusu „pending”.

# organization invitation not unique
# .long = Organizations cannot have duplicate pending invitations for an email address.
organization_invitation_not_unique = Powtórzone zaproszenie do organizacji
    .long = Organizacja nie może mieć kilku oczekujących zaproszeń na ten sam adres e-mail.

# invitation has been revoked
# .long = This invitation has been revoked and cannot be used anymore.
organization_invitation_revoked_code = Zaproszenie wycofane
    .long = To zaproszenie zostało wycofane i nie można go już użyć.

# organization invitation to deleted organization
# .long = This invitation refers to an organization that has been deleted.
organization_invitation_to_deleted_organization = Zaproszenie do usuniętej organizacji
    .long = To zaproszenie dotyczy organizacji, która została usunięta.

# organization managed role operation disallowed
# .long = Managed roles cannot be set through the frontend API. Use the dashboard or backend API instead.
form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Niedozwolona operacja na zarządzanej roli organizacji
    .long = Ról zarządzanych nie można ustawiać przez Frontend API. Użyj panelu lub Backend API.

# cannot remove enterprise connection organization membership
# .long = Cannot remove an organization membership that is tied to an enterprise connection.
organization_membership_enterprise_connection_cannot_remove = Nie można usunąć członkostwa z połączenia firmowego
    .long = Nie można usunąć członkostwa w organizacji, które jest powiązane z połączeniem firmowym.

# membership role managed by SCIM
# .long = This membership is managed by a SCIM directory and cannot be changed manually.
organization_membership_managed_by_scim = Rola członka zarządzana przez SCIM
    .long = To członkostwo jest zarządzane przez katalog SCIM i nie można go zmienić ręcznie.

# minimum organization permissions needed
# .long = There has to be at least one organization member with the minimum required permissions
organization_minimum_permissions_needed = Wymagane minimalne uprawnienia w organizacji
    .long = Co najmniej jeden członek organizacji musi mieć minimalne wymagane uprawnienia.

# invalid organization name
# .long = The organization name "{ $name }" is invalid: { $reason }
form_param_value_invalid-OrganizationNameInvalid = Nieprawidłowa nazwa organizacji
    .long = Nazwa organizacji „{ $name }” jest nieprawidłowa. Powód: { $reason }.

# access denied
# .long = The organizations feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
organization_not_enabled_in_instance = Odmowa dostępu
    .long = Organizacje nie są włączone w tej instancji. Można je włączyć na stronie https://dashboard.clerk.com.

# not found
# .long = Given organization not found.
resource_not_found-OrganizationNotFound = Nie znaleziono organizacji
    .long = Nie znaleziono organizacji, której dotyczy żądanie.

# not found or unauthorized
# .long = Given organization not found, or you don't have permission to access the organization
organization_not_found_or_unauthorized = Nie znaleziono organizacji lub brak uprawnień
    .long = Nie znaleziono podanej organizacji albo nie masz do niej uprawnień.

# not found
# .long = Organization role not found
resource_not_found-OrganizationRoleNotFound = Nie znaleziono roli
    .long = Nie znaleziono podanej roli organizacji.

# suggestion has already been accepted
# .long = This organization suggestion has already been accepted.
organization_suggestion_already_accepted = Sugestia już przyjęta
    .long = Ta sugestia dołączenia do organizacji została już przyjęta.

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by enabling unlimited memberships.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = Organizacja ma ograniczoną liczbę członków
    .long = Ta funkcja nie jest obsługiwana, ponieważ liczba członków organizacji jest ograniczona. Ograniczenie możesz znieść, włączając nieograniczoną liczbę członków.

# organization has limited memberships
# .long = This feature is not supported because organization membership is limited. You can remove the limit by upgrading your subscription plan.
organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = Organizacja ma ograniczoną liczbę członków
    .long = Ta funkcja nie jest obsługiwana, ponieważ liczba członków organizacji jest ograniczona. Ograniczenie możesz znieść, przechodząc na wyższy plan subskrypcji.
