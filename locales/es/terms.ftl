### Términos que comparten todos los dominios de este idioma.
###
### Tratamiento: usted o impersonal. Títulos (short) sin punto final; explicaciones (long) en frases
### completas. Comillas “…”. Las palabras de cada concepto están en glossary.toml.
###
### Un término que empieza por -identifier- es lo que se lee en un argumento de tipo identifier:
### email_address se convierte en “dirección de correo electrónico”. .gender: masculine, feminine,
### masculine-plural, feminine-plural. El artículo y las concordancias están en el mensaje.

-identifier-backup_code = código de respaldo
    .gender = masculine
-identifier-birthday = fecha de nacimiento
    .gender = feminine
-identifier-code = código
    .gender = masculine
-identifier-domain = dominio
    .gender = masculine
-identifier-email_address = dirección de correo electrónico
    .gender = feminine
-identifier-email_addresses = direcciones de correo electrónico
    .gender = feminine-plural
-identifier-expires_at = fecha de expiración
    .gender = feminine
-identifier-external_account = cuenta externa
    .gender = feminine
-identifier-first_name = nombre
    .gender = masculine
-identifier-gender = género
    .gender = masculine
-identifier-id = ID
    .gender = masculine
-identifier-identifier = identificador
    .gender = masculine
-identifier-image = imagen
    .gender = feminine
-identifier-last_name = apellido
    .gender = masculine
-identifier-legal_accepted = aceptación de los términos legales
    .gender = feminine
-identifier-locale = idioma
    .gender = masculine
-identifier-name = nombre
    .gender = masculine
-identifier-new_password = nueva contraseña
    .gender = feminine
-identifier-order_by = criterio de ordenación
    .gender = masculine
-identifier-organization_id = ID de organización
    .gender = masculine
-identifier-passkey = llave de acceso
    .gender = feminine
-identifier-password = contraseña
    .gender = feminine
-identifier-password_digest = hash de contraseña
    .gender = masculine
-identifier-permission = permiso
    .gender = masculine
-identifier-phone_number = número de teléfono
    .gender = masculine
-identifier-phone_numbers = números de teléfono
    .gender = masculine-plural
-identifier-private_metadata = metadatos privados
    .gender = masculine-plural
-identifier-public_key_credential = credencial de clave pública
    .gender = feminine
-identifier-public_metadata = metadatos públicos
    .gender = masculine-plural
-identifier-redirect_url = URL de redirección
    .gender = feminine
-identifier-role = rol
    .gender = masculine
-identifier-slug = slug
    .gender = masculine
-identifier-strategy = método
    .gender = masculine
-identifier-ticket = ticket
    .gender = masculine
-identifier-token = token
    .gender = masculine
-identifier-unsafe_metadata = metadatos no seguros
    .gender = masculine-plural
-identifier-url = URL
    .gender = feminine
-identifier-user_id = ID de usuario
    .gender = masculine
-identifier-username = nombre de usuario
    .gender = masculine
-identifier-web3_wallet = billetera Web3
    .gender = feminine
