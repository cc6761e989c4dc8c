### Clerk, Frontend API : lien magique natif

approval_token_consumed = Lien d’approbation déjà utilisé
    .long = Ce lien d’approbation a déjà été utilisé.

approval_token_expired = Lien d’approbation expiré
    .long = Ce lien d’approbation a expiré. Demandez l’envoi d’un nouveau lien par e-mail.

approval_token_invalid = Lien d’approbation non valide
    .long = Ce lien d’approbation n’est pas valide.

pkce_verification_failed = Échec de la vérification PKCE
    .long = Le vérificateur de code (code verifier) fourni ne correspond pas au défi (code challenge) préparé.
