### Clerk, Frontend API : lien magique natif

approval_token_consumed = Jeton d’approbation déjà utilisé
    .long = Le jeton d’approbation a déjà été utilisé.

approval_token_expired = Jeton d’approbation expiré
    .long = Le jeton d’approbation a expiré. Demandez un nouveau lien par e-mail.

approval_token_invalid = Jeton d’approbation non valide
    .long = Le jeton d’approbation n’est pas valide.

pkce_verification_failed = Échec de la vérification PKCE
    .long = Le vérificateur de code (code verifier) fourni ne correspond pas au défi (code challenge) préparé.
