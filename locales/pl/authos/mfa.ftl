### AuthOS: błędy uwierzytelniania wieloskładnikowego

# MFA verification needed
# .long = To continue, verify your identity with a second factor.
# .resolution = Complete MFA verification
MFA_REQUIRED = Wymagane uwierzytelnianie wieloskładnikowe
    .long = Aby kontynuować, potwierdź swoją tożsamość za pomocą drugiego składnika.
    .resolution = Ukończ uwierzytelnianie wieloskładnikowe

# Wrong TOTP or backup code
# .long = The code is incorrect. Enter the current code from your authenticator app or one of your backup codes.
# .resolution = Enter correct code
INVALID_MFA_CODE = Nieprawidłowy kod TOTP lub kod zapasowy
    .long = Kod jest nieprawidłowy. Wpisz bieżący kod z aplikacji uwierzytelniającej lub jeden z kodów zapasowych.
    .resolution = Wpisz poprawny kod

# MFA not set up for user
# .long = Multi-factor authentication isn’t set up for this user.
# .resolution = Set up MFA first
MFA_NOT_ENABLED = Nie skonfigurowano uwierzytelniania wieloskładnikowego
    .long = Na tym koncie użytkownika nie skonfigurowano uwierzytelniania wieloskładnikowego.
    .resolution = Najpierw skonfiguruj uwierzytelnianie wieloskładnikowe

# MFA already active
# .long = Multi-factor authentication is already set up for this user.
# .resolution = No action needed
MFA_ALREADY_ENABLED = Uwierzytelnianie wieloskładnikowe jest już aktywne
    .long = Na tym koncie użytkownika skonfigurowano już uwierzytelnianie wieloskładnikowe.
    .resolution = Nie trzeba nic robić

# No backup codes available
# .long = This user has no backup codes left.
# .resolution = Regenerate backup codes
NO_BACKUP_CODES = Brak dostępnych kodów zapasowych
    .long = Na tym koncie użytkownika nie ma już żadnych kodów zapasowych.
    .resolution = Wygeneruj nowe kody zapasowe
