### AuthOS: błędy autoryzacji

# Insufficient permissions
# .long = Your role doesn’t include the permissions that this action requires.
# .resolution = Use account with proper role
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-Authorization = Niewystarczające uprawnienia
    .long = Twoja rola nie obejmuje uprawnień potrzebnych do tego działania.
    .resolution = Użyj konta z odpowiednią rolą
    .help =
        - Sprawdź, czy użytkownik ma wymaganą rolę (owner/admin/member)
        - Sprawdź, czy dostęp dotyczy właściwej organizacji
        - Upewnij się, że token zawiera wymagane oświadczenia (claims)

# Organization suspended/pending
# .long = This organization is suspended or still waiting for approval, so it can’t be used right now.
# .resolution = Contact platform admin
# .help =
#     - Contact platform administrator
#     - Check organization status in admin console
#     - Organization may be pending approval
ORGANIZATION_NOT_ACTIVE = Organizacja zawieszona lub oczekująca na zatwierdzenie
    .long = Ta organizacja jest zawieszona lub wciąż czeka na zatwierdzenie, dlatego nie można z niej obecnie korzystać.
    .resolution = Skontaktuj się z administratorem platformy
    .help =
        - Skontaktuj się z administratorem platformy
        - Sprawdź status organizacji w konsoli administracyjnej
        - Organizacja może oczekiwać na zatwierdzenie

# Not a member of organization
# .long = You’re not a member of this organization.
# .resolution = Request membership
NOT_ORGANIZATION_MEMBER = Brak członkostwa w organizacji
    .long = Nie należysz do tej organizacji.
    .resolution = Poproś o członkostwo

# Platform owner access needed
# .long = Only a platform owner can do this.
# .resolution = Use platform owner account
PLATFORM_OWNER_REQUIRED = Wymagany dostęp właściciela platformy
    .long = Może to zrobić tylko właściciel platformy.
    .resolution = Użyj konta właściciela platformy
