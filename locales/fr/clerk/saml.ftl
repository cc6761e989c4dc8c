### Clerk, Frontend API : SAML

saml_connection_active_not_found = Connexion SAML introuvable
    .long = Aucune connexion SAML active n’a été trouvée avec l’ID « { $connectionID } ».

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = Domaine différent de celui de la connexion SAML
    .long = Le domaine de l’adresse e-mail du compte chez le fournisseur ne correspond pas au domaine de la connexion SAML.

saml_email_address_domain_reserved = Domaine de l’adresse e-mail utilisé pour le SSO SAML
    .long = Vous ne pouvez pas utiliser cette adresse e-mail, car l’authentification unique SAML est activée pour ce domaine.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = Adresse e-mail différente de celle de la réponse SAML
    .long = L’adresse e-mail indiquée est différente de celle de la réponse SAML (adresse e-mail de l’IdP : { $email }).

saml_connection_not_found = SSO SAML non activé
    .long = L’authentification unique SAML n’est pas activée pour cette adresse e-mail.

saml_response_invalid = Réponse SAML non valide
    .long =
        La réponse SAML n’est pas valide.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = Paramètre « RelayState » absent de la réponse SAML
    .long = Le paramètre « RelayState » manque dans la réponse SAML. RelayState n’est pas requis si vous utilisez le flux lancé par l’IdP. Consultez https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml

saml_user_attribute_missing = Attribut SAML manquant pour l’utilisateur
    .long = Aucun attribut « { $attrName } » n’est associé à ce compte. Contactez l’administrateur du fournisseur d’identité (IdP) pour résoudre le problème.
