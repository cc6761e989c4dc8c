### Clerk, Frontend API: Anwendungen

# user not found
# .long = The user referenced by this management token no longer exists. Mint a new token.
management_token_subject_not_found = Benutzer nicht gefunden
    .long = Der Benutzer, auf den sich dieses Management-Token bezieht, existiert nicht mehr. Bitte stellen Sie ein neues Token aus.
