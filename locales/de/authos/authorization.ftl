### AuthOS: Fehler bei der Autorisierung

# Insufficient permissions
# .long = Your role doesn’t include the permissions that this action requires.
# .resolution = Use account with proper role
# .help =
#     - Verify user has required role (owner/admin/member)
#     - Check if accessing correct organization
#     - Ensure token contains required claims
FORBIDDEN-Authorization = Fehlende Berechtigungen
    .long = Ihre Rolle umfasst nicht die Berechtigungen, die für diese Aktion nötig sind.
    .resolution = Konto mit passender Rolle verwenden
    .help =
        - Prüfen, ob der Benutzer die erforderliche Rolle hat (owner/admin/member)
        - Prüfen, ob auf die richtige Organisation zugegriffen wird
        - Sicherstellen, dass das Token die erforderlichen Claims enthält

# Organization suspended/pending
# .long = This organization is suspended or still waiting for approval, so it can’t be used right now.
# .resolution = Contact platform admin
# .help =
#     - Contact platform administrator
#     - Check organization status in admin console
#     - Organization may be pending approval
ORGANIZATION_NOT_ACTIVE = Organisation stillgelegt oder noch nicht freigegeben
    .long = Diese Organisation ist stillgelegt oder wartet noch auf ihre Freigabe und kann deshalb derzeit nicht verwendet werden.
    .resolution = Plattformadministrator kontaktieren
    .help =
        - Plattformadministrator kontaktieren
        - Status der Organisation in der Admin-Konsole prüfen
        - Möglicherweise steht die Freigabe der Organisation noch aus

# Not a member of organization
# .long = You’re not a member of this organization.
# .resolution = Request membership
NOT_ORGANIZATION_MEMBER = Kein Mitglied der Organisation
    .long = Sie sind kein Mitglied dieser Organisation.
    .resolution = Mitgliedschaft beantragen

# Platform owner access needed
# .long = Only a platform owner can do this.
# .resolution = Use platform owner account
PLATFORM_OWNER_REQUIRED = Nur für Plattforminhaber
    .long = Nur ein Plattforminhaber kann diese Aktion ausführen.
    .resolution = Konto eines Plattforminhabers verwenden
