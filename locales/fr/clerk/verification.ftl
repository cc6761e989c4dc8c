### Clerk, Frontend API : vérification

verification_already_verified = Vérification déjà effectuée
    .long = Cette vérification a déjà été effectuée.

verification_code_too_many_requests = Trop de demandes de code de vérification
    .long = Vous avez demandé trop de codes de vérification. Attendez au moins 30 secondes pour recevoir votre code avant de réessayer.

verification_expired = Vérification expirée
    .long = Cette vérification a expiré. Vous devez en créer une nouvelle.

verification_failed = Échec de la vérification
    .long = Trop de tentatives infructueuses. Vous devez réessayer avec la même méthode ou une autre.

verification_link_token_invalid = Jeton du lien de vérification non valide
    .long = Le jeton du lien de vérification n’est pas valide.

verification_link_token_source_invalid = Source du jeton de lien non valide
    .long = La source du jeton du lien de vérification n’est pas valide.

verification_strategy_invalid = Méthode de vérification non valide
    .long = Cette méthode n’est pas valide pour la vérification en cours.

verification_link_token_expired = Jeton du lien de vérification expiré
    .long = Le jeton du lien de vérification a expiré.

verification_link_token_stale = Jeton du lien de vérification périmé
    .long = Le jeton du lien de vérification n’est plus valide. Demandez-en un nouveau.

verification_missing = Vérification manquante
    .long = Avec cette méthode, la vérification doit être préparée avant d’être validée.

verification_not_sent = Code de vérification non envoyé
    .long = Vous devez demander un code de vérification avant d’essayer d’effectuer la vérification.

verification_status_unknown = État de la vérification inconnu
    .long = L’état de la vérification « { $status } » est inconnu.
