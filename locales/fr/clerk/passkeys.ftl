### Clerk, Frontend API : clés d’accès

passkey_authentication_failure = Échec de l’authentification par clé d’accès
    .long = L’authentification avec la clé d’accès a échoué.

passkey_identification_not_verified = Clé d’accès non vérifiée
    .long = La clé d’accès n’a pas été vérifiée. Son enregistrement est incomplet.

passkey_invalid_public_key_credential = Clé d’accès non valide
    .long = L’identifiant de clé publique de la clé d’accès n’est pas valide.

passkey_invalid_verification = Vérification de la clé d’accès non valide
    .long = La vérification de la clé d’accès contient un nonce non valide.

passkey_not_registered = Clé d’accès non enregistrée
    .long = Cette clé d’accès n’est pas enregistrée.
