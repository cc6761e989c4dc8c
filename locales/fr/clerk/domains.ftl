### Clerk, Frontend API : domaines

operation_not_allowed_on_satellite_domain = Opération non autorisée
    .long = Cette opération n’est pas autorisée sur un domaine satellite. Réessayez avec le domaine principal de votre instance.

sync_nonce_already_consumed = Nonce de synchronisation déjà utilisé
    .long = Le nonce de synchronisation fourni a déjà été utilisé et ne peut pas être réutilisé.
