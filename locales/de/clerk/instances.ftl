### Clerk, Frontend API: Instanzen

# This request isn't valid for this instance type.
# .long = This request isn't valid for this instance type.
instance_type_invalid = Falscher Instanztyp für diese Anfrage
    .long = Diese Anfrage ist für diesen Instanztyp nicht gültig.
