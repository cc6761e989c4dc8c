### Begriffe, die alle Domänen dieser Sprache teilen.
###
### Anrede: Sie. Ton: höflich, knapp, ohne Ausrufezeichen. Überschriften (short)
### ohne Schlusspunkt, Erklärungen (long) als ganze Sätze. Anführungszeichen „…“.
###
### Die Wörter für wiederkehrende Begriffe stehen in glossary.toml. Außerdem: flow Ablauf (nur device flow:
### Device-Flow) · test email Test-E-Mail-Adresse · development, production Entwicklungsumgebung,
### Produktionsumgebung · header, attribute: Name in Anführungszeichen (Header „Origin“).
###
### Ein Begriff, dessen Name mit -identifier- beginnt, ist das, was ein Argument vom
### Typ identifier liest: email_address wird „E-Mail-Adresse“. .gender: masculine,
### feminine, neuter, plural. NAME($param, case: …) beugt das Hauptwort. Der Artikel steht
### in der Nachricht, nicht im Begriff; $article sagt nur, was vorangeht, damit die Endung
### eines Eigenschaftsworts stimmt: definite nach der, dieser, zum, angegebenen („dieses
### externe Konto“), indefinite nach ein, mein, Ihr („Ihr externes Konto“), sonst ohne.

-identifier-backup_code =
    { $case ->
        [genitive] Backup-Codes
       *[nominative] Backup-Code
    }
    .gender = masculine

-identifier-birthday =
    { $case ->
        [genitive] Geburtsdatums
       *[nominative] Geburtsdatum
    }
    .gender = neuter

-identifier-code =
    { $case ->
        [genitive] Codes
       *[nominative] Code
    }
    .gender = masculine

-identifier-domain = Domain
    .gender = feminine

-identifier-email_address = E-Mail-Adresse
    .gender = feminine

-identifier-email_addresses = E-Mail-Adressen
    .gender = plural

-identifier-expires_at = Ablaufzeit
    .gender = feminine

-identifier-external_account =
    { $article ->
        [definite] { $case ->
            [genitive] externen Kontos
            [dative] externen Konto
           *[nominative] externe Konto
        }
        [indefinite] { $case ->
            [genitive] externen Kontos
            [dative] externen Konto
           *[nominative] externes Konto
        }
       *[none] { $case ->
            [genitive] externen Kontos
            [dative] externem Konto
           *[nominative] externes Konto
        }
    }
    .gender = neuter

-identifier-first_name =
    { $case ->
        [genitive] Vornamens
        [dative] Vornamen
        [accusative] Vornamen
       *[nominative] Vorname
    }
    .gender = masculine

-identifier-gender =
    { $case ->
        [genitive] Geschlechts
       *[nominative] Geschlecht
    }
    .gender = neuter

-identifier-id = ID
    .gender = feminine

-identifier-identifier =
    { $case ->
        [genitive] Anmeldenamens
        [dative] Anmeldenamen
        [accusative] Anmeldenamen
       *[nominative] Anmeldename
    }
    .gender = masculine

-identifier-image =
    { $case ->
        [genitive] Bildes
       *[nominative] Bild
    }
    .gender = neuter

-identifier-last_name =
    { $case ->
        [genitive] Nachnamens
        [dative] Nachnamen
        [accusative] Nachnamen
       *[nominative] Nachname
    }
    .gender = masculine

-identifier-legal_accepted = Zustimmung zu den Bedingungen
    .gender = feminine

-identifier-locale = Sprache
    .gender = feminine

-identifier-name =
    { $case ->
        [genitive] Namens
        [dative] Namen
        [accusative] Namen
       *[nominative] Name
    }
    .gender = masculine

-identifier-new_password =
    { $article ->
        [definite] { $case ->
            [genitive] neuen Passworts
            [dative] neuen Passwort
           *[nominative] neue Passwort
        }
        [indefinite] { $case ->
            [genitive] neuen Passworts
            [dative] neuen Passwort
           *[nominative] neues Passwort
        }
       *[none] { $case ->
            [genitive] neuen Passworts
            [dative] neuem Passwort
           *[nominative] neues Passwort
        }
    }
    .gender = neuter

-identifier-order_by = Sortierung
    .gender = feminine

-identifier-organization_id = Organisations-ID
    .gender = feminine

-identifier-passkey =
    { $case ->
        [genitive] Passkeys
       *[nominative] Passkey
    }
    .gender = masculine

-identifier-password =
    { $case ->
        [genitive] Passworts
       *[nominative] Passwort
    }
    .gender = neuter

-identifier-password_digest =
    { $case ->
        [genitive] Passwort-Hashs
       *[nominative] Passwort-Hash
    }
    .gender = masculine

-identifier-permission = Berechtigung
    .gender = feminine

-identifier-phone_number = Telefonnummer
    .gender = feminine

-identifier-phone_numbers = Telefonnummern
    .gender = plural

-identifier-private_metadata =
    { $article ->
        [definite] privaten Metadaten
        [indefinite] privaten Metadaten
       *[none] { $case ->
            [genitive] privater Metadaten
            [dative] privaten Metadaten
           *[nominative] private Metadaten
        }
    }
    .gender = plural

-identifier-public_key_credential =
    { $case ->
        [genitive] Public-Key-Credentials
       *[nominative] Public-Key-Credential
    }
    .gender = neuter

-identifier-public_metadata =
    { $article ->
        [definite] öffentlichen Metadaten
        [indefinite] öffentlichen Metadaten
       *[none] { $case ->
            [genitive] öffentlicher Metadaten
            [dative] öffentlichen Metadaten
           *[nominative] öffentliche Metadaten
        }
    }
    .gender = plural

-identifier-redirect_url = Weiterleitungs-URL
    .gender = feminine

-identifier-role = Rolle
    .gender = feminine

-identifier-slug =
    { $case ->
        [genitive] Kurznamens
        [dative] Kurznamen
        [accusative] Kurznamen
       *[nominative] Kurzname
    }
    .gender = masculine

-identifier-strategy =
    { $case ->
        [genitive] Verfahrens
       *[nominative] Verfahren
    }
    .gender = neuter

-identifier-ticket =
    { $case ->
        [genitive] Tickets
       *[nominative] Ticket
    }
    .gender = neuter

-identifier-token =
    { $case ->
        [genitive] Tokens
       *[nominative] Token
    }
    .gender = neuter

-identifier-unsafe_metadata =
    { $article ->
        [definite] unsicheren Metadaten
        [indefinite] unsicheren Metadaten
       *[none] { $case ->
            [genitive] unsicherer Metadaten
            [dative] unsicheren Metadaten
           *[nominative] unsichere Metadaten
        }
    }
    .gender = plural

-identifier-url = URL
    .gender = feminine

-identifier-user_id = Benutzer-ID
    .gender = feminine

-identifier-username =
    { $case ->
        [genitive] Benutzernamens
        [dative] Benutzernamen
        [accusative] Benutzernamen
       *[nominative] Benutzername
    }
    .gender = masculine

-identifier-web3_wallet = Web3-Wallet
    .gender = feminine
