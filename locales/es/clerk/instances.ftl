### Clerk, Frontend API: instancias

instance_type_invalid = Solicitud no válida para este tipo de instancia
    .long = Esta solicitud no es válida para este tipo de instancia.
