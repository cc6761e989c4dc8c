### AuthOS: błędy zasobów

# Resource not found
# .long = The resource couldn’t be found. It may not exist, or you may not have access to it.
# .resolution = Verify ID and permissions
NOT_FOUND-Resource = Nie znaleziono zasobu
    .long = Nie znaleziono zasobu. Być może nie istnieje lub nie masz do niego dostępu.
    .resolution = Sprawdź identyfikator i uprawnienia

# Resource already exists
# .long = A resource with this identifier already exists.
# .resolution = Use different identifier
ALREADY_EXISTS = Zasób już istnieje
    .long = Zasób o tym identyfikatorze już istnieje.
    .resolution = Użyj innego identyfikatora

# Max services for tier
# .long = You have reached the maximum number of services for your tier.
# .resolution = Upgrade tier or delete services
SERVICE_LIMIT_EXCEEDED = Osiągnięto maksymalną liczbę usług w planie
    .long = W Twoim planie osiągnięto limit usług.
    .resolution = Przejdź na wyższy plan lub usuń usługi

# Max members for tier
# .long = You have reached the maximum number of team members for your tier.
# .resolution = Upgrade tier or remove members
TEAM_LIMIT_EXCEEDED = Osiągnięto maksymalną liczbę członków w planie
    .long = W Twoim planie osiągnięto limit członków zespołu.
    .resolution = Przejdź na wyższy plan lub usuń członków

# User with email exists
# .long = A user with this email address already exists.
# .resolution = Use different email or login
USER_ALREADY_EXISTS = Użytkownik z tym adresem e-mail już istnieje
    .long = Istnieje już użytkownik z tym adresem e-mail.
    .resolution = Użyj innego adresu e-mail lub zaloguj się

# Invitation link expired
# .long = This invitation link has expired and can no longer be used.
# .resolution = Request new invitation
INVITATION_EXPIRED = Link z zaproszeniem wygasł
    .long = Ten link z zaproszeniem wygasł i nie można go już użyć.
    .resolution = Poproś o nowe zaproszenie

# Invitation already used
# .long = This invitation has already been used.
# .resolution = No action needed
INVITATION_ALREADY_ACCEPTED = Zaproszenie już użyte
    .long = To zaproszenie zostało już użyte.
    .resolution = Nie trzeba nic robić
