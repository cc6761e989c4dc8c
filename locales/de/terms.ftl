### Begriffe, die alle Domänen dieser Sprache teilen.
###
### Anrede: Sie. Ton: höflich, knapp, ohne Ausrufezeichen. Überschriften (short)
### ohne Schlusspunkt, Erklärungen (long) als ganze Sätze. Anführungszeichen „…“.
###
### user Benutzer · account Konto · session Sitzung · sign in anmelden, Anmeldung ·
### sign up registrieren, Registrierung · sign out abmelden · organization Organisation ·
### member Mitglied · membership Mitgliedschaft · invitation Einladung · passkey Passkey ·
### verification Bestätigung (eines Werts), Überprüfung (einer Person) · verification code
### Bestätigungscode · single sign-on Single Sign-on · two-step verification
### Bestätigung in zwei Schritten · second factor zweiter Faktor · backup code Backup-Code ·
### token Token · ticket Ticket · strategy Verfahren · identification hinterlegte Kennung ·
### identifier Kennung · instance Instanz · dashboard Dashboard · plan Tarif ·
### subscription Abonnement · seat Platz · checkout Bestellvorgang · payment method
### Zahlungsmethode · payer Zahlungspflichtiger · payee Zahlungsempfänger · statement Abrechnung ·
### request Anfrage · header Header · parameter Parameter · waitlist Warteliste ·
### enterprise connection Unternehmensverbindung · identity provider, IdP Identitätsanbieter ·
### provider Anbieter · device attestation Geräteattestierung · lockout Sperre
###
### Ein Begriff, dessen Name mit -identifier- beginnt, ist das, was ein Argument vom
### Typ identifier liest: email_address wird „E-Mail-Adresse“. Das grammatische
### Geschlecht ergibt sich in der Nachricht durch KEY($param).

-identifier-backup_code = Backup-Code
-identifier-birthday = Geburtsdatum
-identifier-code = Code
-identifier-domain = Domain
-identifier-email_address = E-Mail-Adresse
-identifier-email_addresses = E-Mail-Adressen
-identifier-expires_at = Ablaufzeit
-identifier-external_account = externes Konto
-identifier-first_name = Vorname
-identifier-gender = Geschlecht
-identifier-id = ID
-identifier-identifier = Kennung
-identifier-image = Bild
-identifier-last_name = Nachname
-identifier-legal_accepted = Zustimmung zu den Bedingungen
-identifier-locale = Sprache
-identifier-name = Name
-identifier-new_password = neues Passwort
-identifier-order_by = Sortierung
-identifier-organization_id = Organisations-ID
-identifier-passkey = Passkey
-identifier-password = Passwort
-identifier-password_digest = Passwort-Hash
-identifier-permission = Berechtigung
-identifier-phone_number = Telefonnummer
-identifier-phone_numbers = Telefonnummern
-identifier-private_metadata = private Metadaten
-identifier-public_key_credential = Public-Key-Credential
-identifier-public_metadata = öffentliche Metadaten
-identifier-redirect_url = Weiterleitungs-URL
-identifier-role = Rolle
-identifier-slug = Kurzname
-identifier-strategy = Verfahren
-identifier-ticket = Ticket
-identifier-token = Token
-identifier-unsafe_metadata = unsichere Metadaten
-identifier-url = URL
-identifier-user_id = Benutzer-ID
-identifier-username = Benutzername
-identifier-web3_wallet = Web3-Wallet
