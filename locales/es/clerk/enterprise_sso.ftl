### Clerk, Frontend API: SSO empresarial

enterprise_connection_invalid_type = Tipo de conexión empresarial no válido
    .long = Este tipo de conexión empresarial no se admite.

enterprise_sso_account_already_connected = Cuenta empresarial ya conectada
    .long = Ya hay una cuenta empresarial conectada con esta dirección de correo electrónico: { $email }.

enterprise_sso_additional_identifications_disabled = Su cuenta empresarial no permite añadir identificadores
    .long = No puede añadir identificadores de inicio de sesión porque su cuenta empresarial no lo permite.

enterprise_sso_email_address_domain_mismatch = El dominio no coincide con la conexión empresarial
    .long = El proveedor devolvió una dirección de correo electrónico del dominio { $received }, pero la conexión empresarial que inició la autenticación es del dominio { $expected }.

enterprise_sso_hosted_domain_mismatch = El dominio alojado no coincide
    .long = El dominio de la conexión empresarial no coincide con el dominio alojado que el proveedor de OAuth indica para el usuario.

enterprise_sso_sign_up_connection_missing = Falta una conexión empresarial para este registro
    .long = No hay ninguna conexión empresarial que corresponda a este proceso de registro. Revise el dominio de la dirección de correo electrónico indicada.

enterprise_sso_user_attribute_missing = Falta un atributo de usuario de la conexión empresarial
    .long = Esta cuenta no tiene asociado el atributo “{ $attrName }”. Para solucionarlo, póngase en contacto con el administrador del proveedor de identidad.
