### Clerk, Frontend API: formularze

# at least one parameter must be provided
# .long =
#     { COUNT($parameters) ->
#         [one] `{ LIST($parameters, type: "or") }` must be provided
#        *[other] at least one of `{ LIST($parameters, type: "or") }` must be provided
#     }
form_param_missing-FormAtLeastOneOptionalParameterMissing = Wymagany jest co najmniej jeden parametr
    .long =
        { COUNT($parameters) ->
            [one] Ten parametr jest wymagany: { LIST($parameters, type: "or") }.
           *[other] Podaj co najmniej jeden z tych parametrów: { LIST($parameters, type: "or") }.
        }

# is disabled
# .long = { $value } is disabled. Please verify you're using the correct instance, or see our docs to learn how to enable this value.
form_param_value_disabled = Wartość jest wyłączona
    .long = Wartość „{ $value }” jest wyłączona. Sprawdź, czy używasz właściwej instancji, albo zajrzyj do naszej dokumentacji, aby dowiedzieć się, jak włączyć tę wartość.

# Date values must not be in the future.
# .long = Date values must not be in the future.
form_disallow_future_date = Niedozwolona data z przyszłości
    .long = Data nie może przypadać w przyszłości.

# is duplicate
# .long = { $param } included multiple times. There should only be one.
form_param_duplicate-FormDuplicateParameter = Powtórzony parametr
    .long = Parametr „{ $param }” podano wielokrotnie. Może wystąpić tylko raz.

# Already in use
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already in use. Please try another one.
#         [plural] These { $param } are already in use. Please try others.
#        *[other] The value of “{ $param }” is already in use. Please try another one.
#     }
form_identifier_exists-FormIdentifierExists = Dane są już używane
    .long =
        { GENDER($param) ->
            [masculine] Ten { $param } jest już używany. Podaj inny.
            [feminine] Ta { $param } jest już używana. Podaj inną.
            [neuter] To { $param } jest już używane. Podaj inne.
            [plural] Te { $param } są już używane. Podaj inne.
           *[other] Wartość pola „{ $param }” jest już używana. Podaj inną.
        }

# Already linked to another account
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } is already linked to another account. To use it here, remove it from that account first.
#         [plural] These { $param } are already linked to another account. To use them here, remove them from that account first.
#        *[other] The value of “{ $param }” is already linked to another account. To use it here, remove it from that account first.
#     }
form_identifier_exists-FormIdentifierExistsWithAnotherAccount = Dane są już powiązane z innym kontem
    .long =
        { GENDER($param) ->
            [masculine] Ten { $param } jest już powiązany z innym kontem. Aby użyć go tutaj, najpierw usuń go z tamtego konta.
            [feminine] Ta { $param } jest już powiązana z innym kontem. Aby użyć jej tutaj, najpierw usuń ją z tamtego konta.
            [neuter] To { $param } jest już powiązane z innym kontem. Aby użyć go tutaj, najpierw usuń je z tamtego konta.
            [plural] Te { $param } są już powiązane z innym kontem. Aby użyć ich tutaj, najpierw usuń je z tamtego konta.
           *[other] Wartość pola „{ $param }” jest już powiązana z innym kontem. Aby użyć jej tutaj, najpierw usuń ją z tamtego konta.
        }

# Account not found
# .long =
#     { GENDER($param) ->
#         [singular] No account was found with this { $param }.
#         [plural] No account was found with these { $param }.
#        *[other] No account was found with this value of “{ $param }”.
#     }
form_identifier_not_found = Nie znaleziono konta
    .long =
        { GENDER($param) ->
            [masculine] Nie znaleziono konta powiązanego z tym { NAME($param, case: "instrumental") }.
            [feminine] Nie znaleziono konta powiązanego z tą { NAME($param, case: "instrumental") }.
            [neuter] Nie znaleziono konta powiązanego z tym { NAME($param, case: "instrumental") }.
            [plural] Nie znaleziono konta powiązanego z tymi { NAME($param, case: "instrumental") }.
           *[other] Nie znaleziono konta powiązanego z tą wartością pola „{ $param }”.
        }

# is incorrect
# .long = Incorrect code
form_code_incorrect = Nieprawidłowy kod
    .long = Podany kod jest nieprawidłowy.

# is incorrect
# .long = Incorrect signature
form_incorrect_signature = Nieprawidłowy podpis
    .long = Podany podpis jest nieprawidłowy.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid email addresses
#        *[other] a valid email address
#     }.
form_param_format_invalid-FormInvalidEmailAddress = Nieprawidłowy adres e-mail
    .long =
        { KEY($parameter) ->
            [email_address] Podaj prawidłowy adres e-mail.
           *[other] Pole „{ $parameter }” musi zawierać prawidłowy adres e-mail.
        }

# invalid email addresses
# .long =
#     { COUNT($emailAddresses) ->
#         [one] The following email address is invalid: { $emailAddresses }
#        *[other] The following email addresses are invalid: { $emailAddresses }
#     }
form_param_format_invalid-FormInvalidEmailAddresses = Nieprawidłowe adresy e-mail
    .long =
        { COUNT($emailAddresses) ->
            [one] Następujący adres e-mail jest nieprawidłowy
            [few] Następujące adresy e-mail są nieprawidłowe
            [many] Następujące adresy e-mail są nieprawidłowe
           *[other] Następujące adresy e-mail są nieprawidłowe
        }: { $emailAddresses }.

# invalid character encoding
# .long = { $param } contains invalid UTF-8 characters
form_param_value_invalid-FormInvalidEncodingParameterValue = Nieprawidłowe kodowanie znaków
    .long = Parametr „{ $param }” zawiera nieprawidłowe znaki UTF-8.

# Invalid format
# .long =
#     { GENDER($param) ->
#         [singular] This { $param } isn’t in the expected format.
#         [plural] These { $param } aren’t in the expected format.
#        *[other] The value of “{ $param }” isn’t in the expected format.
#     }
form_param_format_invalid-FormInvalidParameterFormat = Nieprawidłowy format
    .long =
        { GENDER($param) ->
            [masculine] Podany { $param } nie ma oczekiwanego formatu.
            [feminine] Podana { $param } nie ma oczekiwanego formatu.
            [neuter] Podane { $param } nie ma oczekiwanego formatu.
            [plural] Podane { $param } nie mają oczekiwanego formatu.
           *[other] Wartość pola „{ $param }” nie ma oczekiwanego formatu.
        }

# is invalid
# .long = { $parameter } must be a valid BCP-47 language tag.
form_param_format_invalid-FormInvalidParameterFormatBCP47 = Nieprawidłowy znacznik języka
    .long = Parametr „{ $parameter }” musi zawierać prawidłowy znacznik języka BCP 47.

# is invalid
# .long = { $value } does not match one of the allowed values for parameter { $param }
form_param_value_invalid-FormInvalidParameterValue = Nieprawidłowa wartość
    .long = Wartość „{ $value }” nie jest jedną z dozwolonych wartości parametru „{ $param }”.

# is invalid
# .long =
#     { $param } { GENDER($param) ->
#         [plural] are
#        *[other] is
#     } invalid. Must be not empty
form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Nieprawidłowa wartość
    .long = Wartość pola „{ $param }” jest nieprawidłowa. Nie może być pusta.

# is invalid
# .long = { $value } does not match the allowed values for parameter { $param }. Allowed values: { LIST($allowedValues, type: "unit") }
form_param_value_invalid-FormInvalidParameterValueWithAllowed = Nieprawidłowa wartość
    .long = Wartość „{ $value }” nie jest dozwolona dla parametru „{ $param }”. Dozwolone wartości: { LIST($allowedValues, type: "unit") }.

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
form_password_length_too_long = Hasło jest za długie
    .long =
        { KEY($maxLength) ->
            [none] Hasło jest za długie. Wybierz krótsze.
           *[other] Hasło może mieć najwyżej { $maxLength ->
                [one] { $maxLength } znak
                [few] { $maxLength } znaki
                [many] { $maxLength } znaków
               *[other] { $maxLength } znaku
            }.
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
form_password_length_too_short = Hasło jest za krótkie
    .long =
        { KEY($minLength) ->
            [none] Hasło jest za krótkie. Wybierz dłuższe.
           *[other] Hasło musi mieć co najmniej { $minLength ->
                [one] { $minLength } znak
                [few] { $minLength } znaki
                [many] { $minLength } znaków
               *[other] { $minLength } znaku
            }.
        }

# Passwords must contain at least one lowercase character.
# .long = Passwords must contain at least one lowercase character.
form_password_no_lowercase = Brak małej litery w haśle
    .long = Hasło musi zawierać co najmniej jedną małą literę.

# Passwords must contain at least one number.
# .long = Passwords must contain at least one number.
form_password_no_number = Brak cyfry w haśle
    .long = Hasło musi zawierać co najmniej jedną cyfrę.

# Special character missing from password
# .long = Passwords must contain at least one special character.
form_password_no_special_char = Brak znaku specjalnego w haśle
    .long = Hasło musi zawierać co najmniej jeden znak specjalny.

# Given password is not strong enough.
# .long = Given password is not strong enough.
form_password_not_strong_enough = Hasło jest za słabe
    .long = Podane hasło nie jest wystarczająco silne.

# Passwords must contain at least one uppercase character.
# .long = Passwords must contain at least one uppercase character.
form_password_no_uppercase = Brak wielkiej litery w haśle
    .long = Hasło musi zawierać co najmniej jedną wielką literę.

# Your password is too long. Please use a shorter one.
# .long = Your password is too long. Please use a shorter one.
form_password_size_in_bytes_exceeded = Hasło jest za długie
    .long = Podane hasło jest za długie. Użyj krótszego.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid phone numbers
#        *[other] a valid phone number
#     } according to E.164 international standard.
form_param_format_invalid-FormInvalidPhoneNumber = Nieprawidłowy numer telefonu
    .long =
        { KEY($parameter) ->
            [phone_number] Podaj prawidłowy numer telefonu w formacie międzynarodowym (E.164).
           *[other] Pole „{ $parameter }” musi zawierać prawidłowy numer telefonu w formacie międzynarodowym (E.164).
        }

# invalid format
# .long = { $param } must contain a datetime specified in RFC3339 format (e.g. `2022-10-20T10:00:27.645Z`).
form_param_invalid_time = Nieprawidłowy format daty i godziny
    .long = Parametr „{ $param }” musi zawierać datę i godzinę w formacie RFC 3339 (np. 2022-10-20T10:00:27.645Z).

# is invalid
# .long =
#     `{ $param }` must be { KEY($paramType) ->
#         [array] an
#         [integer] an
#         [object] an
#        *[other] a
#     } `{ $paramType }`.
form_param_type_invalid = Nieprawidłowy typ wartości
    .long = Parametr „{ $param }” musi być typu { $paramType }.

# Invalid character in username
# .long = Your username contains a character that isn’t allowed. Choose a different username.
form_username_invalid_character = Niedozwolony znak w nazwie użytkownika
    .long = Nazwa użytkownika zawiera niedozwolony znak. Wybierz inną.

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
form_username_invalid_length = Nazwa użytkownika jest za krótka lub za długa
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Nazwa użytkownika jest za krótka lub za długa. Wybierz inną.
               *[other] Nazwa użytkownika może mieć najwyżej { $maxLength ->
                    [one] { $maxLength } znak
                    [few] { $maxLength } znaki
                    [many] { $maxLength } znaków
                   *[other] { $maxLength } znaku
                }.
            }
           *[other] { KEY($maxLength) ->
                [none] Nazwa użytkownika musi mieć co najmniej { $minLength ->
                    [one] { $minLength } znak
                    [few] { $minLength } znaki
                    [many] { $minLength } znaków
                   *[other] { $minLength } znaku
                }.
               *[other] Nazwa użytkownika musi mieć od { $minLength } do { $maxLength ->
                    [one] { $maxLength } znaku
                    [few] { $maxLength } znaków
                    [many] { $maxLength } znaków
                   *[other] { $maxLength } znaku
                }.
            }
        }

# Username can’t be only numbers
# .long = Your username must contain at least one character that isn’t a number.
form_username_needs_non_number_char = Nazwa użytkownika nie może składać się z samych cyfr
    .long = Nazwa użytkownika musi zawierać co najmniej jeden znak, który nie jest cyfrą.

# is invalid
# .long =
#     { $parameter } must be { GENDER($parameter) ->
#         [plural] valid web3 wallet addresses
#        *[other] a valid web3 wallet address
#     }.
form_param_format_invalid-FormInvalidWeb3WalletAddress = Nieprawidłowy adres portfela Web3
    .long =
        { KEY($parameter) ->
            [web3_wallet] Podaj prawidłowy adres portfela Web3.
           *[other] Pole „{ $parameter }” musi zawierać prawidłowy adres portfela Web3.
        }

# legal not accepted
# .long = Legal consent must be accepted in order to continue.
legal_not_accepted = Brak akceptacji warunków
    .long = Aby kontynuować, zaakceptuj warunki prawne.

# Included too many times
# .long = { $param } is included more than the maximum of 100 times.
form_param_duplicate-FormMaximumParametersExceeded = Parametr podano zbyt wiele razy
    .long = Parametr „{ $param }” podano zbyt wiele razy. Może wystąpić najwyżej 100 razy.

# Invalid metadata
# .long = { $param } must be an object with keys and values.
form_param_value_invalid-FormMetadataInvalidType = Nieprawidłowe metadane
    .long = Parametr „{ $param }” musi być obiektem złożonym z kluczy i wartości.

# is missing
# .long = `{ $param }` is required when `{ $leftCondition }` is `{ $rightCondition }`.
form_conditional_param_missing-FormMissingConditionalParameter = Brak wymaganego parametru
    .long = Parametr „{ $param }” jest wymagany, gdy parametr „{ $leftCondition }” ma wartość „{ $rightCondition }”.

# is missing
# .long = `{ $missingParam }` is required when `{ $conditionalParam }` is present.
form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Brak wymaganego parametru
    .long = Parametr „{ $missingParam }” jest wymagany, gdy podano parametr „{ $conditionalParam }”.

# is missing
# .long = { $param } must be included.
form_param_missing-FormMissingParameter = Brak wymaganej wartości
    .long =
        { GENDER($param) ->
            [masculine] Wymagany jest { $param }.
            [feminine] Wymagana jest { $param }.
            [neuter] Wymagane jest { $param }.
            [plural] Wymagane są { $param }.
           *[other] Wymagane jest pole „{ $param }”.
        }

# is missing
# .long = The resource associated with the supplied { $param } was not found.
form_resource_not_found = Nie znaleziono zasobu
    .long =
        { GENDER($param) ->
            [masculine] Nie znaleziono zasobu powiązanego z podanym { NAME($param, case: "instrumental") }.
            [feminine] Nie znaleziono zasobu powiązanego z podaną { NAME($param, case: "instrumental") }.
            [neuter] Nie znaleziono zasobu powiązanego z podanym { NAME($param, case: "instrumental") }.
            [plural] Nie znaleziono zasobu powiązanego z podanymi { NAME($param, case: "instrumental") }.
           *[other] Nie znaleziono zasobu powiązanego z podaną wartością pola „{ $param }”.
        }

# is invalid
# .long = New password cannot be the same as the current password.
form_new_password_matches_current = Nieprawidłowe nowe hasło
    .long = Nowe hasło nie może być takie samo jak obecne.

# No value given
# .long = The field “{ $param }” must have a value.
form_param_nil-FormNilParameter = Nie podano wartości
    .long = Pole „{ $param }” musi zawierać wartość.

# No value given
# .long = The field “{ $param }” must have a value. { $text }
form_param_nil-FormNilParameterWithCustomText = Nie podano wartości
    .long = Pole „{ $param }” musi zawierać wartość. { $text }

# exceeds maximum size
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } item
#        *[other] { $limit } items
#     }.
form_param_array_size_exceeded = Przekroczono maksymalną liczbę elementów
    .long =
        Parametr „{ $parameter }” może zawierać najwyżej { $limit ->
            [one] { $limit } element
            [few] { $limit } elementy
            [many] { $limit } elementów
           *[other] { $limit } elementu
        }.

# is deprecated
# .long =
#     is deprecated{ KEY($resolution) ->
#         [none] { "" }
#        *[other] . { $resolution }
#     }
form_param_deprecated = Przestarzały parametr
    .long =
        Ten parametr jest przestarzały.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

# exceeds maximum length
# .long =
#     { $parameter } should not exceed { $limit ->
#         [one] { $limit } character
#        *[other] { $limit } characters
#     }.
form_param_max_length_exceeded = Przekroczono maksymalną długość
    .long =
        Pole „{ $parameter }” może zawierać najwyżej { $limit ->
            [one] { $limit } znak
            [few] { $limit } znaki
            [many] { $limit } znaków
           *[other] { $limit } znaku
        }.

# is not allowed
# .long = `{ $param }` isn't allowed when `{ $leftCondition }` is { $rightCondition }.
form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Niedozwolony parametr
    .long = Parametr „{ $param }” jest niedozwolony, gdy parametr „{ $leftCondition }” ma wartość „{ $rightCondition }”.

# is not allowed
# .long = `{ $notAllowedParam }` isn't allowed when `{ $existingParam }` is present.
form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Niedozwolony parametr
    .long = Parametr „{ $notAllowedParam }” jest niedozwolony, gdy podano parametr „{ $existingParam }”.

# Size limit exceeded
# .long = The value of “{ $param }” is larger than allowed.
form_param_exceeds_allowed_size = Wartość parametru jest za duża
    .long = Wartość parametru „{ $param }” przekracza dozwolony rozmiar.

# Password may be compromised
# .long = Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.
form_password_compromised = Hasło mogło zostać ujawnione
    .long = Twoje hasło mogło zostać ujawnione. Aby chronić konto, użyj innej metody logowania. Po zalogowaniu trzeba będzie zresetować hasło.

# Invalid password digest
# .long = The password digest doesn’t match the given password hasher.
form_password_digest_invalid_code = Nieprawidłowy skrót hasła
    .long = Skrót hasła nie odpowiada podanemu algorytmowi haszowania haseł.

# Password is incorrect. Try again, or use another method.
# .long = Password is incorrect. Try again, or use another method.
form_password_incorrect = Nieprawidłowe hasło
    .long = Hasło jest nieprawidłowe. Spróbuj ponownie lub użyj innej metody.

# Incorrect sign-in details
# .long = Your sign-in details are incorrect. Check them and try again.
form_password_or_identifier_incorrect = Nieprawidłowe dane logowania
    .long = Podane dane logowania są nieprawidłowe. Sprawdź je i spróbuj ponownie.

# Incorrect password. Please try again.
# .long = Incorrect password. Please try again.
form_password_validation_failed = Nieprawidłowe hasło
    .long = Hasło jest nieprawidłowe. Spróbuj ponownie.

# Password found in a data breach
# .long = This password was found in a data breach. To protect your account, choose a different one.
form_password_pwned = Hasło znalezione w wycieku danych
    .long = To hasło znaleziono w wycieku danych. Aby chronić konto, wybierz inne.

# is unknown
# .long = { $param } is not a valid parameter for this request.
form_param_unknown-FormUnknownParameter = Nieznany parametr
    .long = To żądanie nie przyjmuje parametru „{ $param }”.

# is unknown
# .long =
#     { $param } is not a valid parameter for this request.{ KEY($possibleResolution) ->
#         [none] { "" }
#        *[other] { " " }{ $possibleResolution }
#     }
form_param_unknown-FormUnknownParameterDueToDisabledFeature = Nieznany parametr
    .long =
        To żądanie nie przyjmuje parametru „{ $param }”.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

# is unverified
# .long = This identification needs to be verified before you can perform this action.
form_verification_needed = Niezweryfikowany identyfikator logowania
    .long = Aby wykonać to działanie, najpierw zweryfikuj ten identyfikator logowania (np. adres e-mail).

# Username can’t be a phone number
# .long =
#     { $parameter } cannot be { GENDER($parameter) ->
#         [plural] phone numbers
#        *[other] a phone number
#     }. Please choose a different username.
form_username_cannot_be_phone_number = Numer telefonu jako nazwa użytkownika
    .long =
        { KEY($parameter) ->
            [username] Nazwa użytkownika
           *[other] Wartość pola „{ $parameter }”
        } nie może być numerem telefonu. Wybierz inną nazwę użytkownika.

# is invalid
# .long =
#     { $sanitizedField } { GENDER($sanitizedField) ->
#         [plural] are
#        *[other] is
#     } invalid
form_param_value_invalid-FormValidationFailed = Nieprawidłowa wartość
    .long =
        { GENDER($sanitizedField) ->
            [masculine] Podany { $sanitizedField } jest nieprawidłowy.
            [feminine] Podana { $sanitizedField } jest nieprawidłowa.
            [neuter] Podane { $sanitizedField } jest nieprawidłowe.
            [plural] Podane { $sanitizedField } są nieprawidłowe.
           *[other] Wartość pola „{ $sanitizedField }” jest nieprawidłowa.
        }
