### Clerk, Frontend API: Weiterleitungs-URLs

# Redirect url invalid
# .long = The provided redirect url is not in a valid format
invalid_redirect_url = Ungültige Weiterleitungs-URL
    .long = Die angegebene Weiterleitungs-URL hat kein gültiges Format.

# Invalid URL scheme
# .long = The provided redirect url has a prohibited URL scheme
prohibited_redirect_url = Ungültiges URL-Schema
    .long = Die angegebene Weiterleitungs-URL verwendet ein unzulässiges URL-Schema.

# Redirect url does not belong to your domain
# .long = The provided redirect URL must belong to your instance's domain
redirect_url_domain_mismatch = Weiterleitungs-URL gehört nicht zu Ihrer Domain
    .long = Die angegebene Weiterleitungs-URL muss zur Domain Ihrer Instanz gehören.

# Redirect url mismatch
# .long =
#     The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance.{ KEY($val) ->
#         [none] { "" }
#        *[other] { " " }{ $val }
#     }
resource_missmatch = Weiterleitungs-URL stimmt nicht überein
    .long =
        Die mit der Anmelde- oder Registrierungsanfrage übergebene Weiterleitungs-URL stimmt mit keiner autorisierten Weiterleitungs-URI dieser Instanz überein. Bitte prüfen Sie die autorisierten Weiterleitungs-URLs Ihrer Instanz.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }Abgelehnte URL: { $val }
        }
