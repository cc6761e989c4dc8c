### Clerk, Frontend API: adresy URL przekierowania

# Redirect url invalid
# .long = The provided redirect url is not in a valid format
invalid_redirect_url = Nieprawidłowy adres URL przekierowania
    .long = Podany adres URL przekierowania nie ma prawidłowego formatu.

# Invalid URL scheme
# .long = The provided redirect url has a prohibited URL scheme
prohibited_redirect_url = Nieprawidłowy schemat adresu URL
    .long = Podany adres URL przekierowania ma niedozwolony schemat.

# Redirect url does not belong to your domain
# .long = The provided redirect URL must belong to your instance's domain
redirect_url_domain_mismatch = Adres URL przekierowania spoza Twojej domeny
    .long = Podany adres URL przekierowania musi należeć do domeny Twojej instancji.

# Redirect url mismatch
# .long =
#     The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance.{ KEY($val) ->
#         [none] { "" }
#        *[other] { " " }{ $val }
#     }
resource_missmatch = Niezgodny adres URL przekierowania
    .long =
        Bieżący adres URL przekierowania, przekazany w żądaniu logowania lub rejestracji, nie pasuje do żadnego autoryzowanego adresu URI przekierowania tej instancji. Sprawdź autoryzowane adresy URL przekierowania swojej instancji.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }Odrzucony adres URL: { $val }
        }
