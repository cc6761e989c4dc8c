### Clerk, Frontend API: Instanzen

# This request isn't valid for this instance type.
# .long = This request isn't valid for this instance type.
instance_type_invalid = Anfrage für diesen Instanztyp nicht gültig
    .long = Diese Anfrage ist für diesen Instanztyp nicht gültig.
