### Clerk, Frontend API: firmowe logowanie jednokrotne

# Invalid enterprise connection type
# .long = The enterprise connection type is not supported.
enterprise_connection_invalid_type = Nieprawidłowy typ połączenia firmowego
    .long = Ten typ połączenia firmowego nie jest obsługiwany.

# Already connected
# .long = An enterprise account is already connected for this connection email: { $email }
enterprise_sso_account_already_connected = Konto jest już połączone
    .long = Z adresem e-mail tego połączenia ({ $email }) jest już połączone konto firmowe.

# Identifications creation disabled by your enterprise account
# .long = You cannot create identifications because your enterprise account does not allow it.
enterprise_sso_additional_identifications_disabled = Dodawanie identyfikatorów wyłączone przez konto firmowe
    .long = Nie możesz dodać kolejnego identyfikatora logowania, ponieważ nie pozwala na to Twoje konto firmowe.

# Enterprise Connection email address domain mismatch
# .long = The email address returned by the provider { $received } does not match the domain of the enterprise connection { $expected } that initiated the authentication.
enterprise_sso_email_address_domain_mismatch = Domena adresu e-mail nie pasuje do połączenia firmowego
    .long = Adres e-mail zwrócony przez dostawcę ({ $received }) nie pasuje do domeny połączenia firmowego ({ $expected }), od którego rozpoczęto uwierzytelnianie.

# Hosted domain mismatch
# .long = The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.
enterprise_sso_hosted_domain_mismatch = Niezgodna domena hostowana
    .long = Domena połączenia firmowego nie jest zgodna z domeną hostowaną użytkownika u dostawcy OAuth.

# No Enterprise Connection for this sign-up
# .long = The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.
enterprise_sso_sign_up_connection_missing = Brak połączenia firmowego dla tej rejestracji
    .long = Bieżącej rejestracji nie odpowiada żadne połączenie firmowe. Sprawdź domenę podanego adresu e-mail.

# Enterprise Connection user attribute missing
# .long = This account does not have an associated '{ $attrName }' attribute. Contact the IdP administrator for resolution.
enterprise_sso_user_attribute_missing = Brak atrybutu użytkownika w połączeniu firmowym
    .long = Do tego konta nie przypisano atrybutu „{ $attrName }”. Aby rozwiązać problem, skontaktuj się z administratorem dostawcy tożsamości (IdP).
