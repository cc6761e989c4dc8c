### Clerk, Frontend API: llaves de acceso

passkey_authentication_failure = Falló la autenticación
    .long = No se pudo completar la autenticación con la llave de acceso.

passkey_identification_not_verified = Llave de acceso sin verificar
    .long = La llave de acceso no se ha verificado y no se ha terminado de registrar.

passkey_invalid_public_key_credential = Credencial no válida de la llave de acceso
    .long = La credencial de clave pública de la llave de acceso no es válida.

passkey_invalid_verification = Verificación no válida de la llave de acceso
    .long = La verificación de la llave de acceso contiene un nonce no válido.

passkey_not_registered = Llave de acceso no registrada
    .long = La llave de acceso no está registrada.
