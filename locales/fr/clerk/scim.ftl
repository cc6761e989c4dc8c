### Clerk, Frontend API : SCIM

attribute_managed_by_scim = Attribut géré par SCIM
    .long = Cet attribut est géré par SCIM.
