### Clerk, Frontend API: aplikacje

# user not found
# .long = The user referenced by this management token no longer exists. Mint a new token.
management_token_subject_not_found = Nie znaleziono użytkownika
    .long = Użytkownik wskazany w tym tokenie zarządzania już nie istnieje. Wygeneruj nowy token.
