### Clerk, Frontend API : jetons de connexion

sign_in_token_already_used_code = Jeton de connexion déjà utilisé
    .long = Ce jeton de connexion a déjà été utilisé. Chaque jeton ne peut être utilisé qu’une seule fois.

sign_in_token_not_in_sign_in_code = Jeton utilisable uniquement pendant une connexion
    .long = Les jetons de connexion ne peuvent être utilisés que pendant une connexion.

sign_in_token_cannot_be_used_code = Jeton de connexion inutilisable
    .long = Ce jeton de connexion ne peut plus être utilisé. Demandez-en un nouveau.

sign_in_token_revoked_code = Jeton de connexion révoqué
    .long = Ce jeton de connexion a été révoqué et ne peut plus être utilisé.
