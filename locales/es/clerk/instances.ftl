### Clerk, Frontend API: instancias

instance_type_invalid = Tipo de instancia no válido para la solicitud
    .long = Esta solicitud no es válida para este tipo de instancia.
