### Clerk, Frontend API: Formulare

# at least one parameter must be provided
# .long =
#     { COUNT($parameters) ->
#         [one] `{ LIST($parameters, type: "or") }` must be provided
#        *[other] at least one of `{ LIST($parameters, type: "or") }` must be provided
#     }
form_param_missing-FormAtLeastOneOptionalParameterMissing = Erforderlicher Parameter fehlt
    .long =
        { COUNT($parameters) ->
            [one] Dieser Parameter ist erforderlich: { LIST($parameters, type: "or") }.
           *[other] Mindestens einer der folgenden Parameter ist erforderlich: { LIST($parameters, type: "or") }.
        }

# is disabled
# .long = { $value } is disabled. Please verify you're using the correct instance, or see our docs to learn how to enable this value.
form_param_value_disabled = Wert deaktiviert
    .long = Der Wert „{ $value }“ ist deaktiviert. Bitte prüfen Sie, ob Sie die richtige Instanz verwenden, oder lesen Sie in unserer Dokumentation nach, wie Sie diesen Wert aktivieren.

# Date values must not be in the future.
# .long = Date values must not be in the future.
form_disallow_future_date = Datum in der Zukunft
    .long = Das Datum darf nicht in der Zukunft liegen.

# is duplicate
# .long = { $param } included multiple times. There should only be one.
form_param_duplicate-FormDuplicateParameter = Doppelter Parameter
    .long = Der Parameter „{ $param }“ wurde mehrfach angegeben. Er darf nur einmal vorkommen.

# Already in use
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already in use. Please try another one.
#         [plural] These { $param } are already in use. Please try others.
#        *[other] The value of “{ $param }” is already in use. Please try another one.
#     }
form_identifier_exists-FormIdentifierExists = Angabe bereits vergeben
    .long =
        { GENDER($param) ->
            [masculine] Dieser { NAME($param, article: "definite") } wird bereits verwendet. Bitte versuchen Sie es mit einem anderen.
            [feminine] Diese { NAME($param, article: "definite") } wird bereits verwendet. Bitte versuchen Sie es mit einer anderen.
            [neuter] Dieses { NAME($param, article: "definite") } wird bereits verwendet. Bitte versuchen Sie es mit einem anderen.
            [plural] Diese { NAME($param, article: "definite") } werden bereits verwendet. Bitte versuchen Sie es mit anderen.
           *[other] Die Angabe im Feld „{ $param }“ wird bereits verwendet. Bitte versuchen Sie es mit einer anderen.
        }

# Already linked to another account
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already linked to another account. To use it here, remove it from that account first.
#         [plural] These { $param } are already linked to another account. To use them here, remove them from that account first.
#        *[other] The value of “{ $param }” is already linked to another account. To use it here, remove it from that account first.
#     }
form_identifier_exists-FormIdentifierExistsWithAnotherAccount = Angabe bereits mit einem anderen Konto verknüpft
    .long =
        { GENDER($param) ->
            [masculine] Dieser { NAME($param, article: "definite") } ist bereits mit einem anderen Konto verknüpft. Um ihn hier zu verwenden, entfernen Sie ihn bitte zuerst aus dem anderen Konto.
            [feminine] Diese { NAME($param, article: "definite") } ist bereits mit einem anderen Konto verknüpft. Um sie hier zu verwenden, entfernen Sie sie bitte zuerst aus dem anderen Konto.
            [neuter] Dieses { NAME($param, article: "definite") } ist bereits mit einem anderen Konto verknüpft. Um es hier zu verwenden, entfernen Sie es bitte zuerst aus dem anderen Konto.
            [plural] Diese { NAME($param, article: "definite") } sind bereits mit einem anderen Konto verknüpft. Um sie hier zu verwenden, entfernen Sie sie bitte zuerst aus dem anderen Konto.
           *[other] Die Angabe im Feld „{ $param }“ ist bereits mit einem anderen Konto verknüpft. Um sie hier zu verwenden, entfernen Sie sie bitte zuerst aus dem anderen Konto.
        }

# Account not found
# .long =
#     { GENDER($param) ->
#         [singular] No account was found with this { $param }.
#         [plural] No account was found with these { $param }.
#        *[other] No account was found with this value of “{ $param }”.
#     }
form_identifier_not_found = Konto nicht gefunden
    .long =
        { GENDER($param) ->
            [masculine] Mit diesem { NAME($param, case: "dative", article: "definite") } wurde kein Konto gefunden.
            [feminine] Mit dieser { NAME($param, case: "dative", article: "definite") } wurde kein Konto gefunden.
            [neuter] Mit diesem { NAME($param, case: "dative", article: "definite") } wurde kein Konto gefunden.
            [plural] Mit diesen { NAME($param, case: "dative", article: "definite") } wurde kein Konto gefunden.
           *[other] Zur Angabe im Feld „{ $param }“ wurde kein Konto gefunden.
        }

# is incorrect
# .long = Incorrect code
form_code_incorrect = Falscher Code
    .long = Der eingegebene Code ist falsch.

# is incorrect
# .long = Incorrect signature
form_incorrect_signature = Falsche Signatur
    .long = Die Signatur ist falsch.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid email addresses
#        *[other] a valid email address
#     }.
form_param_format_invalid-FormInvalidEmailAddress = Ungültige E-Mail-Adresse
    .long =
        { KEY($parameter) ->
            [email_address] Bitte geben Sie eine gültige E-Mail-Adresse ein.
           *[other] Das Feld „{ $parameter }“ muss eine gültige E-Mail-Adresse enthalten.
        }

# invalid email addresses
# .long =
#     { COUNT($emailAddresses) ->
#         [one] The following email address is invalid: { $emailAddresses }
#        *[other] The following email addresses are invalid: { $emailAddresses }
#     }
form_param_format_invalid-FormInvalidEmailAddresses = Ungültige E-Mail-Adressen
    .long =
        { COUNT($emailAddresses) ->
            [one] Die folgende E-Mail-Adresse ist ungültig
           *[other] Die folgenden E-Mail-Adressen sind ungültig
        }: { $emailAddresses }.

# invalid character encoding
# .long = { $param } contains invalid UTF-8 characters
form_param_value_invalid-FormInvalidEncodingParameterValue = Ungültige Zeichencodierung
    .long = Der Parameter „{ $param }“ enthält ungültige UTF-8-Zeichen.

# Invalid format
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } isn’t in the expected format.
#         [plural] These { $param } aren’t in the expected format.
#        *[other] The value of “{ $param }” isn’t in the expected format.
#     }
form_param_format_invalid-FormInvalidParameterFormat = Ungültiges Format
    .long =
        { GENDER($param) ->
            [masculine] Der { NAME($param, article: "definite") } hat
            [feminine] Die { NAME($param, article: "definite") } hat
            [neuter] Das { NAME($param, article: "definite") } hat
            [plural] Die { NAME($param, article: "definite") } haben
           *[other] Die Angabe im Feld „{ $param }“ hat
        } nicht das erwartete Format.

# is invalid
# .long = { $parameter } must be a valid BCP-47 language tag.
form_param_format_invalid-FormInvalidParameterFormatBCP47 = Ungültige Sprachangabe
    .long = Der Parameter „{ $parameter }“ muss ein gültiges Sprachkennzeichen nach BCP 47 enthalten.

# is invalid
# .long = { $value } does not match one of the allowed values for parameter { $param }
form_param_value_invalid-FormInvalidParameterValue = Ungültiger Wert
    .long = Der Wert „{ $value }“ ist für den Parameter „{ $param }“ nicht zulässig.

# is invalid
# .long =
#     { $param } { GENDER($param) ->
#         [plural] are
#        *[other] is
#     } invalid. Must be not empty
form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Ungültige Angabe
    .long = Die Angabe im Feld „{ $param }“ ist ungültig. Das Feld darf nicht leer sein.

# is invalid
# .long = { $value } does not match the allowed values for parameter { $param }. Allowed values: { LIST($allowedValues, type: "unit") }
form_param_value_invalid-FormInvalidParameterValueWithAllowed = Ungültiger Wert
    .long = Der Wert „{ $value }“ ist für den Parameter „{ $param }“ nicht zulässig. Zulässige Werte: { LIST($allowedValues) }.

# Password too long
# .long =
#     { KEY($maxLength) ->
#         [none] Your password is too long. Choose a shorter one.
#        *[other]
#             Your password can be at most { $maxLength ->
#                 [one] { $maxLength } character
#                *[other] { $maxLength } characters
#             } long.
#     }
form_password_length_too_long = Passwort zu lang
    .long =
        { KEY($maxLength) ->
            [none] Das Passwort ist zu lang. Bitte wählen Sie ein kürzeres.
           *[other] Das Passwort darf höchstens { $maxLength } Zeichen lang sein.
        }

# Password too short
# .long =
#     { KEY($minLength) ->
#         [none] Your password is too short. Choose a longer one.
#        *[other]
#             Your password must be at least { $minLength ->
#                 [one] { $minLength } character
#                *[other] { $minLength } characters
#             } long.
#     }
form_password_length_too_short = Passwort zu kurz
    .long =
        { KEY($minLength) ->
            [none] Das Passwort ist zu kurz. Bitte wählen Sie ein längeres.
           *[other] Das Passwort muss mindestens { $minLength } Zeichen lang sein.
        }

# Passwords must contain at least one lowercase character.
# .long = Passwords must contain at least one lowercase character.
form_password_no_lowercase = Kleinbuchstabe im Passwort fehlt
    .long = Das Passwort muss mindestens einen Kleinbuchstaben enthalten.

# Passwords must contain at least one number.
# .long = Passwords must contain at least one number.
form_password_no_number = Ziffer im Passwort fehlt
    .long = Das Passwort muss mindestens eine Ziffer enthalten.

# Special character missing from password
# .long = Passwords must contain at least one special character.
form_password_no_special_char = Sonderzeichen im Passwort fehlt
    .long = Das Passwort muss mindestens ein Sonderzeichen enthalten.

# Given password is not strong enough.
# .long = Given password is not strong enough.
form_password_not_strong_enough = Passwort zu schwach
    .long = Das eingegebene Passwort ist nicht sicher genug.

# Passwords must contain at least one uppercase character.
# .long = Passwords must contain at least one uppercase character.
form_password_no_uppercase = Großbuchstabe im Passwort fehlt
    .long = Das Passwort muss mindestens einen Großbuchstaben enthalten.

# Your password is too long. Please use a shorter one.
# .long = Your password is too long. Please use a shorter one.
form_password_size_in_bytes_exceeded = Passwort zu lang
    .long = Das Passwort ist zu lang. Bitte wählen Sie ein kürzeres.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid phone numbers
#        *[other] a valid phone number
#     } according to E.164 international standard.
form_param_format_invalid-FormInvalidPhoneNumber = Ungültige Telefonnummer
    .long =
        { KEY($parameter) ->
            [phone_number] Bitte geben Sie eine gültige Telefonnummer im internationalen Format (E.164) ein.
           *[other] Das Feld „{ $parameter }“ muss eine gültige Telefonnummer im internationalen Format (E.164) enthalten.
        }

# invalid format
# .long = { $param } must contain a datetime specified in RFC3339 format (e.g. `2022-10-20T10:00:27.645Z`).
form_param_invalid_time = Ungültiges Zeitformat
    .long = Der Parameter „{ $param }“ muss Datum und Uhrzeit im Format RFC 3339 enthalten (z. B. 2022-10-20T10:00:27.645Z).

# is invalid
# .long =
#     `{ $param }` must be { KEY($paramType) ->
#         [array] an
#         [integer] an
#         [object] an
#        *[other] a
#     } `{ $paramType }`.
form_param_type_invalid = Ungültiger Datentyp
    .long = Der Parameter „{ $param }“ muss vom Typ { $paramType } sein.

# Invalid character in username
# .long = Your username contains a character that isn’t allowed. Choose a different username.
form_username_invalid_character = Unzulässiges Zeichen im Benutzernamen
    .long = Der Benutzername enthält ein Zeichen, das nicht zulässig ist. Bitte wählen Sie einen anderen Benutzernamen.

# Username too short or too long
# .long =
#     { KEY($minLength) ->
#         [none]
#             { KEY($maxLength) ->
#                 [none] Your username is too short or too long. Choose a different one.
#                *[other]
#                     Your username can be at most { $maxLength ->
#                         [one] { $maxLength } character
#                        *[other] { $maxLength } characters
#                     } long.
#             }
#        *[other]
#             { KEY($maxLength) ->
#                 [none]
#                     Your username must be at least { $minLength ->
#                         [one] { $minLength } character
#                        *[other] { $minLength } characters
#                     } long.
#                *[other]
#                     Your username must be { $minLength } to { $maxLength ->
#                         [one] { $maxLength } character
#                        *[other] { $maxLength } characters
#                     } long.
#             }
#     }
form_username_invalid_length = Benutzername zu kurz oder zu lang
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Der Benutzername ist zu kurz oder zu lang. Bitte wählen Sie einen anderen.
               *[other] Der Benutzername darf höchstens { $maxLength } Zeichen lang sein.
            }
           *[other] { KEY($maxLength) ->
                [none] Der Benutzername muss mindestens { $minLength } Zeichen lang sein.
               *[other] Der Benutzername muss { $minLength } bis { $maxLength } Zeichen lang sein.
            }
        }

# Username can’t be only numbers
# .long = Your username must contain at least one character that isn’t a number.
form_username_needs_non_number_char = Benutzername darf nicht nur aus Ziffern bestehen
    .long = Der Benutzername muss mindestens ein Zeichen enthalten, das keine Ziffer ist.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid web3 wallet addresses
#        *[other] a valid web3 wallet address
#     }.
form_param_format_invalid-FormInvalidWeb3WalletAddress = Ungültige Web3-Wallet-Adresse
    .long =
        { KEY($parameter) ->
            [web3_wallet] Bitte geben Sie eine gültige Web3-Wallet-Adresse ein.
           *[other] Das Feld „{ $parameter }“ muss eine gültige Web3-Wallet-Adresse enthalten.
        }

# legal not accepted
# .long = Legal consent must be accepted in order to continue.
legal_not_accepted = Zustimmung zu den Bedingungen fehlt
    .long = Um fortzufahren, müssen Sie den rechtlichen Bedingungen zustimmen.

# Included too many times
# .long = { $param } is included more than the maximum of 100 times.
form_param_duplicate-FormMaximumParametersExceeded = Parameter zu oft angegeben
    .long = Der Parameter „{ $param }“ wurde zu oft angegeben. Er darf höchstens 100-mal vorkommen.

# Invalid metadata
# .long = { $param } must be an object with keys and values.
form_param_value_invalid-FormMetadataInvalidType = Ungültige Metadaten
    .long = Der Parameter „{ $param }“ muss ein Objekt aus Schlüsseln und Werten sein.

# is missing
# .long = `{ $param }` is required when `{ $leftCondition }` is `{ $rightCondition }`.
form_conditional_param_missing-FormMissingConditionalParameter = Erforderlicher Parameter fehlt
    .long = Der Parameter „{ $param }“ ist erforderlich, wenn „{ $leftCondition }“ den Wert „{ $rightCondition }“ hat.

# is missing
# .long = `{ $missingParam }` is required when `{ $conditionalParam }` is present.
form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Erforderlicher Parameter fehlt
    .long = Der Parameter „{ $missingParam }“ ist erforderlich, wenn „{ $conditionalParam }“ angegeben ist.

# is missing
# .long = { $param } must be included.
form_param_missing-FormMissingParameter = Angabe fehlt
    .long =
        { GENDER($param) ->
            [masculine] Der { NAME($param, article: "definite") } ist
            [feminine] Die { NAME($param, article: "definite") } ist
            [neuter] Das { NAME($param, article: "definite") } ist
            [plural] Die { NAME($param, article: "definite") } sind
           *[other] Das Feld „{ $param }“ ist
        } erforderlich.

# is missing
# .long = The resource associated with the supplied { $param } was not found.
form_resource_not_found = Ressource nicht gefunden
    .long =
        { GENDER($param) ->
            [masculine] Die Ressource zum angegebenen { NAME($param, case: "dative", article: "definite") }
            [feminine] Die Ressource zur angegebenen { NAME($param, case: "dative", article: "definite") }
            [neuter] Die Ressource zum angegebenen { NAME($param, case: "dative", article: "definite") }
            [plural] Die Ressource zu den angegebenen { NAME($param, case: "dative", article: "definite") }
           *[other] Die Ressource zum Wert des Parameters „{ $param }“
        } wurde nicht gefunden.

# is invalid
# .long = New password cannot be the same as the current password.
form_new_password_matches_current = Neues Passwort ungültig
    .long = Das neue Passwort darf nicht mit dem aktuellen Passwort übereinstimmen.

# No value given
# .long = The field “{ $param }” must have a value.
form_param_nil-FormNilParameter = Feld nicht ausgefüllt
    .long = Bitte füllen Sie das Feld „{ $param }“ aus.

# No value given
# .long = The field “{ $param }” must have a value. { $text }
form_param_nil-FormNilParameterWithCustomText = Feld nicht ausgefüllt
    .long = Bitte füllen Sie das Feld „{ $param }“ aus. { $text }

# exceeds maximum size
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } item
#        *[other] { $limit } items
#     }.
form_param_array_size_exceeded = Zu viele Einträge
    .long =
        Der Parameter „{ $parameter }“ darf höchstens { $limit ->
            [one] { $limit } Eintrag
           *[other] { $limit } Einträge
        } enthalten.

# is deprecated
# .long =
#     is deprecated{ KEY($resolution) ->
#         [none] { "" }
#        *[other] . { $resolution }
#     }
form_param_deprecated = Veralteter Parameter
    .long =
        Dieser Parameter ist veraltet.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

# exceeds maximum length
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
form_param_max_length_exceeded = Höchstlänge überschritten
    .long =
        { GENDER($parameter) ->
            [masculine] Der { NAME($parameter, article: "definite") } darf
            [feminine] Die { NAME($parameter, article: "definite") } darf
            [neuter] Das { NAME($parameter, article: "definite") } darf
            [plural] Die { NAME($parameter, article: "definite") } dürfen
           *[other] Die Angabe im Feld „{ $parameter }“ darf
        } höchstens { $limit } Zeichen lang sein.

# is not allowed
# .long = `{ $param }` isn't allowed when `{ $leftCondition }` is { $rightCondition }.
form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Parameter nicht zulässig
    .long = Der Parameter „{ $param }“ ist nicht zulässig, wenn „{ $leftCondition }“ den Wert „{ $rightCondition }“ hat.

# is not allowed
# .long = `{ $notAllowedParam }` isn't allowed when `{ $existingParam }` is present.
form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Parameter nicht zulässig
    .long = Der Parameter „{ $notAllowedParam }“ ist nicht zulässig, wenn „{ $existingParam }“ angegeben ist.

# Size limit exceeded
# .long = The value of “{ $param }” is larger than allowed.
form_param_exceeds_allowed_size = Zulässige Größe überschritten
    .long = Der Wert des Parameters „{ $param }“ ist größer als zulässig.

# Password may be compromised
# .long = Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.
form_password_compromised = Passwort möglicherweise nicht mehr sicher
    .long = Ihr Passwort ist möglicherweise in fremde Hände gelangt. Um Ihr Konto zu schützen, fahren Sie bitte mit einer anderen Anmeldemethode fort. Nach der Anmeldung müssen Sie Ihr Passwort zurücksetzen.

# Invalid password digest
# .long = The password digest doesn’t match the given password hasher.
form_password_digest_invalid_code = Ungültiger Passwort-Hash
    .long = Der Passwort-Hash passt nicht zum angegebenen Hash-Verfahren.

# Password is incorrect. Try again, or use another method.
# .long = Password is incorrect. Try again, or use another method.
form_password_incorrect = Falsches Passwort
    .long = Das Passwort ist falsch. Bitte versuchen Sie es erneut oder verwenden Sie eine andere Methode.

# Incorrect sign-in details
# .long = Your sign-in details are incorrect. Check them and try again.
form_password_or_identifier_incorrect = Falsche Anmeldedaten
    .long = Die eingegebenen Anmeldedaten sind falsch. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.

# Incorrect password. Please try again.
# .long = Incorrect password. Please try again.
form_password_validation_failed = Falsches Passwort
    .long = Das Passwort ist falsch. Bitte versuchen Sie es erneut.

# Password found in a data breach
# .long = This password was found in a data breach. To protect your account, choose a different one.
form_password_pwned = Passwort in einem Datenleck gefunden
    .long = Dieses Passwort wurde in einem Datenleck gefunden. Um Ihr Konto zu schützen, wählen Sie bitte ein anderes.

# is unknown
# .long = { $param } is not a valid parameter for this request.
form_param_unknown-FormUnknownParameter = Unbekannter Parameter
    .long = Der Parameter „{ $param }“ ist für diese Anfrage nicht gültig.

# is unknown
# .long =
#     { $param } is not a valid parameter for this request.{ KEY($possibleResolution) ->
#         [none] { "" }
#        *[other] { " " }{ $possibleResolution }
#     }
form_param_unknown-FormUnknownParameterDueToDisabledFeature = Unbekannter Parameter
    .long =
        Der Parameter „{ $param }“ ist für diese Anfrage nicht gültig.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

# is unverified
# .long = This identification needs to be verified before you can perform this action.
form_verification_needed = Angabe noch nicht bestätigt
    .long = Diese Angabe muss erst bestätigt werden, bevor Sie diese Aktion ausführen können.

# Username can’t be a phone number
# .long =
#     { $parameter } cannot be { GENDER($parameter) ->
#         [plural] phone numbers
#        *[other] a phone number
#     }. Please choose a different username.
form_username_cannot_be_phone_number = Benutzername darf keine Telefonnummer sein
    .long =
        { KEY($parameter) ->
            [username] Der Benutzername
           *[other] Die Angabe im Feld „{ $parameter }“
        } darf keine Telefonnummer sein. Bitte wählen Sie einen anderen Benutzernamen.

# is invalid
# .long =
#     { $sanitizedField } { GENDER($sanitizedField) ->
#         [plural] are
#        *[other] is
#     } invalid
form_param_value_invalid-FormValidationFailed = Ungültige Angabe
    .long =
        { GENDER($sanitizedField) ->
            [masculine] Der { NAME($sanitizedField, article: "definite") } ist
            [feminine] Die { NAME($sanitizedField, article: "definite") } ist
            [neuter] Das { NAME($sanitizedField, article: "definite") } ist
            [plural] Die { NAME($sanitizedField, article: "definite") } sind
           *[other] Die Angabe im Feld „{ $sanitizedField }“ ist
        } ungültig.
