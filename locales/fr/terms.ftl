### Les termes que tous les domaines de cette langue partagent.
###
### Adresse : vous. Ton : poli et simple, impératif sans « veuillez », sans point d’exclamation. Les titres
### (short) n’ont pas de point final et sont sans article au début ; les explications (long) sont des phrases.
### Guillemets « … » avec une espace insécable ; apostrophe typographique.
###
### Les mots des notions récurrentes se trouvent dans glossary.toml. En outre : environment environnement ·
### feature fonctionnalité · plan forfait · flow flux · test email adresse e-mail de test · header, attribute :
### le nom entre guillemets (en-tête « Origin ») · assertion assertion · challenge défi.
###
### Un terme dont le nom commence par -identifier- est ce que devient un argument de type identifier :
### email_address devient « adresse e-mail ». $article : definite donne l’article (« l’adresse e-mail »).
### .gender : masculine, feminine, masculine-plural, feminine-plural.

-identifier-backup_code =
    { $article ->
        [definite] le code de secours
       *[none] code de secours
    }
    .gender = masculine

-identifier-birthday =
    { $article ->
        [definite] la date de naissance
       *[none] date de naissance
    }
    .gender = feminine

-identifier-code =
    { $article ->
        [definite] le code
       *[none] code
    }
    .gender = masculine

-identifier-domain =
    { $article ->
        [definite] le domaine
       *[none] domaine
    }
    .gender = masculine

-identifier-email_address =
    { $article ->
        [definite] l’adresse e-mail
       *[none] adresse e-mail
    }
    .gender = feminine

-identifier-email_addresses =
    { $article ->
        [definite] les adresses e-mail
       *[none] adresses e-mail
    }
    .gender = feminine-plural

-identifier-expires_at =
    { $article ->
        [definite] la date d’expiration
       *[none] date d’expiration
    }
    .gender = feminine

-identifier-external_account =
    { $article ->
        [definite] le compte externe
       *[none] compte externe
    }
    .gender = masculine

-identifier-first_name =
    { $article ->
        [definite] le prénom
       *[none] prénom
    }
    .gender = masculine

-identifier-gender =
    { $article ->
        [definite] le genre
       *[none] genre
    }
    .gender = masculine

-identifier-id =
    { $article ->
        [definite] l’ID
       *[none] ID
    }
    .gender = masculine-vowel

-identifier-identifier =
    { $article ->
        [definite] l’identifiant
       *[none] identifiant
    }
    .gender = masculine-vowel

-identifier-image =
    { $article ->
        [definite] l’image
       *[none] image
    }
    .gender = feminine

-identifier-last_name =
    { $article ->
        [definite] le nom de famille
       *[none] nom de famille
    }
    .gender = masculine

-identifier-legal_accepted =
    { $article ->
        [definite] l’acceptation des conditions
       *[none] acceptation des conditions
    }
    .gender = feminine

-identifier-locale =
    { $article ->
        [definite] la langue
       *[none] langue
    }
    .gender = feminine

-identifier-name =
    { $article ->
        [definite] le nom
       *[none] nom
    }
    .gender = masculine

-identifier-new_password =
    { $article ->
        [definite] le nouveau mot de passe
       *[none] nouveau mot de passe
    }
    .gender = masculine

-identifier-order_by =
    { $article ->
        [definite] l’ordre de tri
       *[none] ordre de tri
    }
    .gender = masculine-vowel

-identifier-organization_id =
    { $article ->
        [definite] l’ID d’organisation
       *[none] ID d’organisation
    }
    .gender = masculine-vowel

-identifier-passkey =
    { $article ->
        [definite] la clé d’accès
       *[none] clé d’accès
    }
    .gender = feminine

-identifier-password =
    { $article ->
        [definite] le mot de passe
       *[none] mot de passe
    }
    .gender = masculine

-identifier-password_digest =
    { $article ->
        [definite] le hachage du mot de passe
       *[none] hachage du mot de passe
    }
    .gender = masculine

-identifier-permission =
    { $article ->
        [definite] l’autorisation
       *[none] autorisation
    }
    .gender = feminine

-identifier-phone_number =
    { $article ->
        [definite] le numéro de téléphone
       *[none] numéro de téléphone
    }
    .gender = masculine

-identifier-phone_numbers =
    { $article ->
        [definite] les numéros de téléphone
       *[none] numéros de téléphone
    }
    .gender = masculine-plural

-identifier-private_metadata =
    { $article ->
        [definite] les métadonnées privées
       *[none] métadonnées privées
    }
    .gender = feminine-plural

-identifier-public_key_credential =
    { $article ->
        [definite] l’identifiant de clé publique
       *[none] identifiant de clé publique
    }
    .gender = masculine-vowel

-identifier-public_metadata =
    { $article ->
        [definite] les métadonnées publiques
       *[none] métadonnées publiques
    }
    .gender = feminine-plural

-identifier-redirect_url =
    { $article ->
        [definite] l’URL de redirection
       *[none] URL de redirection
    }
    .gender = feminine

-identifier-role =
    { $article ->
        [definite] le rôle
       *[none] rôle
    }
    .gender = masculine

-identifier-slug =
    { $article ->
        [definite] le slug
       *[none] slug
    }
    .gender = masculine

-identifier-strategy =
    { $article ->
        [definite] la méthode
       *[none] méthode
    }
    .gender = feminine

-identifier-ticket =
    { $article ->
        [definite] le ticket
       *[none] ticket
    }
    .gender = masculine

-identifier-token =
    { $article ->
        [definite] le jeton
       *[none] jeton
    }
    .gender = masculine

-identifier-unsafe_metadata =
    { $article ->
        [definite] les métadonnées non sécurisées
       *[none] métadonnées non sécurisées
    }
    .gender = feminine-plural

-identifier-url =
    { $article ->
        [definite] l’URL
       *[none] URL
    }
    .gender = feminine

-identifier-user_id =
    { $article ->
        [definite] l’ID d’utilisateur
       *[none] ID d’utilisateur
    }
    .gender = masculine-vowel

-identifier-username =
    { $article ->
        [definite] le nom d’utilisateur
       *[none] nom d’utilisateur
    }
    .gender = masculine

-identifier-web3_wallet =
    { $article ->
        [definite] le portefeuille Web3
       *[none] portefeuille Web3
    }
    .gender = masculine
