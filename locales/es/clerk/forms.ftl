### Clerk, Frontend API: formularios

form_param_missing-FormAtLeastOneOptionalParameterMissing = Se requiere al menos un parámetro
    .long =
        { COUNT($parameters) ->
            [one] Debe incluirse este parámetro: { LIST($parameters, type: "or") }.
           *[other] Debe incluirse al menos uno de estos parámetros: { LIST($parameters, type: "or") }.
        }

form_param_value_disabled = Valor deshabilitado
    .long = El valor “{ $value }” está deshabilitado. Compruebe que esté usando la instancia correcta o consulte en nuestra documentación cómo habilitar este valor.

form_disallow_future_date = La fecha no puede ser futura
    .long = Elija una fecha que no sea posterior al día de hoy.

form_param_duplicate-FormDuplicateParameter = Parámetro duplicado
    .long = El parámetro “{ $param }” se incluyó varias veces. Solo debe aparecer una vez.

form_identifier_exists-FormIdentifierExists =
    { GENDER($param) ->
        [masculine] { NAME($param) } ya en uso
        [feminine] { NAME($param) } ya en uso
        [masculine-plural] { NAME($param) } ya en uso
        [feminine-plural] { NAME($param) } ya en uso
       *[other] Dato ya en uso
    }
    .long =
        { GENDER($param) ->
            [masculine] Este { $param } ya está en uso. Pruebe con otro.
            [feminine] Esta { $param } ya está en uso. Pruebe con otra.
            [masculine-plural] Estos { $param } ya están en uso. Pruebe con otros.
            [feminine-plural] Estas { $param } ya están en uso. Pruebe con otras.
           *[other] El valor del campo “{ $param }” ya está en uso. Pruebe con otro.
        }

form_identifier_exists-FormIdentifierExistsWithAnotherAccount =
    { GENDER($param) ->
        [masculine] { NAME($param) } ya vinculado a otra cuenta
        [feminine] { NAME($param) } ya vinculada a otra cuenta
        [masculine-plural] { NAME($param) } ya vinculados a otra cuenta
        [feminine-plural] { NAME($param) } ya vinculadas a otra cuenta
       *[other] Dato ya vinculado a otra cuenta
    }
    .long =
        { GENDER($param) ->
            [masculine] Este { NAME($param) } ya está vinculado a otra cuenta. Para usarlo aquí, quítelo primero de esa cuenta.
            [feminine] Esta { NAME($param) } ya está vinculada a otra cuenta. Para usarla aquí, quítela primero de esa cuenta.
            [masculine-plural] Estos { NAME($param) } ya están vinculados a otra cuenta. Para usarlos aquí, quítelos primero de esa cuenta.
            [feminine-plural] Estas { NAME($param) } ya están vinculadas a otra cuenta. Para usarlas aquí, quítelas primero de esa cuenta.
           *[other] El valor del campo “{ $param }” ya está vinculado a otra cuenta. Para usarlo aquí, quítelo primero de esa cuenta.
        }

form_identifier_not_found = Cuenta no encontrada
    .long =
        No se encontró ninguna cuenta con { GENDER($param) ->
            [masculine] este { NAME($param) }
            [feminine] esta { NAME($param) }
            [masculine-plural] estos { NAME($param) }
            [feminine-plural] estas { NAME($param) }
           *[other] este valor del campo “{ $param }”
        }.

form_code_incorrect = Código incorrecto
    .long = El código que escribió es incorrecto.

form_incorrect_signature = Firma incorrecta
    .long = La firma de la solicitud es incorrecta.

form_param_format_invalid-FormInvalidEmailAddress = Dirección de correo electrónico no válida
    .long =
        { KEY($parameter) ->
            [email_address] Escriba una dirección de correo electrónico válida.
           *[other]
                El campo “{ $parameter }” debe contener { GENDER($parameter) ->
                    [masculine-plural] direcciones de correo electrónico válidas
                    [feminine-plural] direcciones de correo electrónico válidas
                   *[other] una dirección de correo electrónico válida
                }.
        }

form_param_format_invalid-FormInvalidEmailAddresses = Direcciones de correo electrónico no válidas
    .long =
        { COUNT($emailAddresses) ->
            [one] Esta dirección de correo electrónico no es válida: { $emailAddresses }.
           *[other] Estas direcciones de correo electrónico no son válidas: { $emailAddresses }.
        }

form_param_value_invalid-FormInvalidEncodingParameterValue = Codificación de caracteres no válida
    .long = El parámetro “{ $param }” contiene caracteres UTF-8 no válidos.

form_param_format_invalid-FormInvalidParameterFormat = Formato no válido
    .long =
        { GENDER($param) ->
            [masculine] Este { NAME($param) } no tiene el formato esperado.
            [feminine] Esta { NAME($param) } no tiene el formato esperado.
            [masculine-plural] Estos { NAME($param) } no tienen el formato esperado.
            [feminine-plural] Estas { NAME($param) } no tienen el formato esperado.
           *[other] El valor del campo “{ $param }” no tiene el formato esperado.
        }

form_param_format_invalid-FormInvalidParameterFormatBCP47 = Etiqueta de idioma no válida
    .long = El parámetro “{ $parameter }” debe contener una etiqueta de idioma BCP 47 válida.

form_param_value_invalid-FormInvalidParameterValue = Valor no válido
    .long = El valor “{ $value }” no es uno de los permitidos para el parámetro “{ $param }”.

form_param_value_invalid-FormInvalidParameterValueMustBeNotEmpty = Campo vacío
    .long = El campo “{ $param }” no es válido: no puede estar vacío.

form_param_value_invalid-FormInvalidParameterValueWithAllowed = Valor no válido
    .long =
        El valor “{ $value }” no es uno de los permitidos para el parámetro “{ $param }”. { COUNT($allowedValues) ->
            [one] Valor permitido
           *[other] Valores permitidos
        }: { LIST($allowedValues, type: "or") }.

form_password_length_too_long = Contraseña demasiado larga
    .long =
        { KEY($maxLength) ->
            [none] Su contraseña es demasiado larga. Elija una más corta.
           *[other] Su contraseña no puede tener más de { $maxLength ->
                [one] { $maxLength } carácter
                [many] { $maxLength } de caracteres
               *[other] { $maxLength } caracteres
            }.
        }

form_password_length_too_short = Contraseña demasiado corta
    .long =
        { KEY($minLength) ->
            [none] Su contraseña es demasiado corta. Elija una más larga.
           *[other] Su contraseña debe tener al menos { $minLength ->
                [one] { $minLength } carácter
                [many] { $minLength } de caracteres
               *[other] { $minLength } caracteres
            }.
        }

form_password_no_lowercase = Falta una minúscula en la contraseña
    .long = La contraseña debe contener al menos una letra minúscula.

form_password_no_number = Falta un número en la contraseña
    .long = La contraseña debe contener al menos un número.

form_password_no_special_char = Falta un carácter especial en la contraseña
    .long = La contraseña debe contener al menos un carácter especial.

form_password_not_strong_enough = Contraseña poco segura
    .long = Esta contraseña no es lo bastante segura.

form_password_no_uppercase = Falta una mayúscula en la contraseña
    .long = La contraseña debe contener al menos una letra mayúscula.

form_password_size_in_bytes_exceeded = Contraseña demasiado larga
    .long = Su contraseña es demasiado larga. Use una más corta.

form_param_format_invalid-FormInvalidPhoneNumber = Número de teléfono no válido
    .long =
        { KEY($parameter) ->
            [phone_number] Escriba un número de teléfono válido en el formato internacional E.164.
           *[other]
                El campo “{ $parameter }” debe contener { GENDER($parameter) ->
                    [masculine-plural] números de teléfono válidos en el formato internacional E.164
                    [feminine-plural] números de teléfono válidos en el formato internacional E.164
                   *[other] un número de teléfono válido en el formato internacional E.164
                }.
        }

form_param_invalid_time = Formato de fecha y hora no válido
    .long = El parámetro “{ $param }” debe contener una fecha y una hora con el formato RFC 3339 (por ejemplo, 2022-10-20T10:00:27.645Z).

form_param_type_invalid = Tipo de dato no válido
    .long = El parámetro “{ $param }” debe ser de tipo “{ $paramType }”.

form_username_invalid_character = Carácter no válido en el nombre de usuario
    .long = Su nombre de usuario contiene un carácter no permitido. Elija otro nombre de usuario.

form_username_invalid_length = Nombre de usuario demasiado corto o demasiado largo
    .long =
        { KEY($minLength) ->
            [none] { KEY($maxLength) ->
                [none] Su nombre de usuario es demasiado corto o demasiado largo. Elija otro.
               *[other] Su nombre de usuario no puede tener más de { $maxLength ->
                    [one] { $maxLength } carácter
                    [many] { $maxLength } de caracteres
                   *[other] { $maxLength } caracteres
                }.
            }
           *[other] { KEY($maxLength) ->
                [none] Su nombre de usuario debe tener al menos { $minLength ->
                    [one] { $minLength } carácter
                    [many] { $minLength } de caracteres
                   *[other] { $minLength } caracteres
                }.
               *[other] Su nombre de usuario debe tener entre { $minLength } y { $maxLength ->
                    [one] { $maxLength } carácter
                    [many] { $maxLength } de caracteres
                   *[other] { $maxLength } caracteres
                }.
            }
        }

form_username_needs_non_number_char = El nombre de usuario no puede ser solo numérico
    .long = Su nombre de usuario debe contener al menos un carácter que no sea un número.

form_param_format_invalid-FormInvalidWeb3WalletAddress = Dirección de billetera Web3 no válida
    .long =
        { KEY($parameter) ->
            [web3_wallet] Escriba una dirección de billetera Web3 válida.
           *[other]
                El campo “{ $parameter }” debe contener { GENDER($parameter) ->
                    [masculine-plural] direcciones de billetera Web3 válidas
                    [feminine-plural] direcciones de billetera Web3 válidas
                   *[other] una dirección de billetera Web3 válida
                }.
        }

legal_not_accepted = Términos legales no aceptados
    .long = Para continuar, debe aceptar los términos legales.

form_param_duplicate-FormMaximumParametersExceeded = Parámetro incluido demasiadas veces
    .long = El parámetro “{ $param }” aparece más de 100 veces, que es el máximo permitido.

form_param_value_invalid-FormMetadataInvalidType = Metadatos no válidos
    .long = El parámetro “{ $param }” debe ser un objeto con claves y valores.

form_conditional_param_missing-FormMissingConditionalParameter = Falta un parámetro
    .long = El parámetro “{ $param }” es obligatorio cuando el parámetro “{ $leftCondition }” tiene el valor “{ $rightCondition }”.

form_conditional_param_missing-FormMissingConditionalParameterOnExistence = Falta un parámetro
    .long = El parámetro “{ $missingParam }” es obligatorio cuando se incluye el parámetro “{ $conditionalParam }”.

form_param_missing-FormMissingParameter =
    { GENDER($param) ->
        [masculine] Falta el { NAME($param) }
        [feminine] Falta la { NAME($param) }
        [masculine-plural] Faltan los { NAME($param) }
        [feminine-plural] Faltan las { NAME($param) }
       *[other] Falta un dato obligatorio
    }
    .long =
        { GENDER($param) ->
            [masculine] Indique el { NAME($param) }.
            [feminine] Indique la { NAME($param) }.
            [masculine-plural] Indique los { NAME($param) }.
            [feminine-plural] Indique las { NAME($param) }.
           *[other] Complete el campo “{ $param }”.
        }

form_resource_not_found = Recurso no encontrado
    .long =
        No se encontró el recurso asociado { GENDER($param) ->
            [masculine] al { NAME($param) } indicado
            [feminine] a la { NAME($param) } indicada
            [masculine-plural] a los { NAME($param) } indicados
            [feminine-plural] a las { NAME($param) } indicadas
           *[other] al valor indicado en el campo “{ $param }”
        }.

form_new_password_matches_current = Contraseña nueva no válida
    .long = La contraseña nueva debe ser distinta de la actual.

form_param_nil-FormNilParameter = Campo sin completar
    .long = Complete el campo “{ $param }”.

form_param_nil-FormNilParameterWithCustomText = Campo sin completar
    .long = Complete el campo “{ $param }”. { $text }

form_param_array_size_exceeded = Demasiados elementos en el parámetro
    .long =
        El parámetro “{ $parameter }” puede tener como máximo { $limit ->
            [one] { $limit } elemento
            [many] { $limit } de elementos
           *[other] { $limit } elementos
        }.

form_param_deprecated = Parámetro obsoleto
    .long =
        Este parámetro está obsoleto.{ KEY($resolution) ->
            [none] { "" }
           *[other] { " " }{ $resolution }
        }

form_param_max_length_exceeded =
    { GENDER($parameter) ->
        [masculine] { NAME($parameter) } demasiado largo
        [feminine] { NAME($parameter) } demasiado larga
        [masculine-plural] { NAME($parameter) } demasiado largos
        [feminine-plural] { NAME($parameter) } demasiado largas
       *[other] Valor demasiado largo
    }
    .long =
        { GENDER($parameter) ->
            [masculine] Este { $parameter } no puede
            [feminine] Esta { $parameter } no puede
            [masculine-plural] Estos { $parameter } no pueden
            [feminine-plural] Estas { $parameter } no pueden
           *[other] El valor del campo “{ $parameter }” no puede
        } tener más de { $limit ->
            [one] { $limit } carácter
            [many] { $limit } de caracteres
           *[other] { $limit } caracteres
        }.

form_conditional_param_disallowed-FormParameterNotAllowedConditionally = Parámetro no permitido
    .long = El parámetro “{ $param }” no se permite cuando el parámetro “{ $leftCondition }” tiene el valor “{ $rightCondition }”.

form_conditional_param_disallowed-FormParameterNotAllowedIfAnotherParameterIsPresent = Parámetro no permitido
    .long = El parámetro “{ $notAllowedParam }” no se permite cuando se incluye el parámetro “{ $existingParam }”.

form_param_exceeds_allowed_size = Tamaño máximo superado
    .long = El valor del parámetro “{ $param }” supera el tamaño permitido.

form_password_compromised = Su contraseña podría haber quedado expuesta
    .long = Es posible que su contraseña haya quedado expuesta. Para proteger su cuenta, continúe con otro método de inicio de sesión. Después de iniciar sesión, deberá restablecer la contraseña.

form_password_digest_invalid_code = Hash de la contraseña no válido
    .long = El hash de la contraseña no corresponde al algoritmo de hash indicado.

form_password_incorrect = Contraseña incorrecta
    .long = La contraseña es incorrecta. Inténtelo de nuevo o use otro método.

form_password_or_identifier_incorrect = Datos de inicio de sesión incorrectos
    .long = Sus datos de inicio de sesión son incorrectos. Revíselos e inténtelo de nuevo.

form_password_validation_failed = Contraseña incorrecta
    .long = La contraseña es incorrecta. Inténtelo de nuevo.

form_password_pwned = Contraseña encontrada en una filtración de datos
    .long = Esta contraseña apareció en una filtración de datos. Para proteger su cuenta, elija otra.

form_param_unknown-FormUnknownParameter = Parámetro desconocido
    .long = El parámetro “{ $param }” no es válido para esta solicitud.

form_param_unknown-FormUnknownParameterDueToDisabledFeature = Parámetro desconocido
    .long =
        El parámetro “{ $param }” no es válido para esta solicitud.{ KEY($possibleResolution) ->
            [none] { "" }
           *[other] { " " }{ $possibleResolution }
        }

form_verification_needed = Identificador sin verificar
    .long = Para realizar esta acción, primero debe verificar este identificador.

form_username_cannot_be_phone_number = El nombre de usuario no puede ser un número de teléfono
    .long =
        { KEY($parameter) ->
            [username] Un número de teléfono no se puede usar como nombre de usuario.
           *[other] El valor del campo “{ $parameter }” no puede ser un número de teléfono.
        } Elija otro nombre de usuario.

form_param_value_invalid-FormValidationFailed =
    { GENDER($sanitizedField) ->
        [masculine] { NAME($sanitizedField) } no válido
        [feminine] { NAME($sanitizedField) } no válida
        [masculine-plural] { NAME($sanitizedField) } no válidos
        [feminine-plural] { NAME($sanitizedField) } no válidas
       *[other] Valor no válido
    }
    .long =
        { GENDER($sanitizedField) ->
            [masculine] Este { NAME($sanitizedField) } no es válido.
            [feminine] Esta { NAME($sanitizedField) } no es válida.
            [masculine-plural] Estos { NAME($sanitizedField) } no son válidos.
            [feminine-plural] Estas { NAME($sanitizedField) } no son válidas.
           *[other] El valor del campo “{ $sanitizedField }” no es válido.
        }
