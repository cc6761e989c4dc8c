### Clerk, Frontend API : jetons d’acteur

actor_token_already_used_code = Jeton d’acteur déjà utilisé
    .long = Ce jeton d’acteur a déjà été utilisé. Chaque jeton ne peut être utilisé qu’une seule fois.

actor_token_not_in_sign_in_code = Jeton d’acteur réservé à la connexion
    .long = Les jetons d’acteur ne peuvent être utilisés que pendant une connexion.

actor_token_cannot_be_used_code = Jeton d’acteur inutilisable
    .long = Ce jeton d’acteur ne peut plus être utilisé. Demandez-en un nouveau.

actor_token_revoked_code = Jeton d’acteur révoqué
    .long = Ce jeton d’acteur a été révoqué et ne peut plus être utilisé.

actor_token_subject_not_found = Utilisateur introuvable
    .long = L’utilisateur du jeton d’acteur n’existe plus. Demandez un nouveau jeton.
