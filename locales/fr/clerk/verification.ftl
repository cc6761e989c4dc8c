### Clerk, Frontend API : vérification

verification_already_verified = Vérification déjà effectuée
    .long = Cette vérification a déjà été effectuée.

verification_code_too_many_requests = Trop de demandes de code de vérification
    .long = Vous avez demandé trop de codes de vérification. Attendez au moins 30 secondes que votre code arrive avant de réessayer.

verification_expired = Vérification expirée
    .long = Cette vérification a expiré. Lancez-en une nouvelle.

verification_failed = Échec de la vérification
    .long = Trop de tentatives infructueuses. Réessayez avec la même méthode ou une autre.

verification_link_token_invalid = Lien de vérification non valide
    .long = Ce lien de vérification n’est pas valide.

verification_link_token_source_invalid = Origine du lien de vérification non valide
    .long = L’origine de ce lien de vérification n’est pas valide.

verification_strategy_invalid = Méthode de vérification non valide
    .long = Cette méthode n’est pas valide pour la vérification en cours.

verification_link_token_expired = Lien de vérification expiré
    .long = Ce lien de vérification a expiré.

verification_link_token_stale = Ancien lien de vérification
    .long = Ce lien de vérification n’est plus valide. Demandez-en un nouveau.

verification_missing = Vérification non préparée
    .long = Avec cette méthode, la vérification doit être préparée avant d’être validée.

verification_not_sent = Code de vérification non envoyé
    .long = Un code de vérification doit être envoyé avant toute tentative de vérification.

verification_status_unknown = Statut de la vérification inconnu
    .long = Le statut de vérification « { $status } » est inconnu.
