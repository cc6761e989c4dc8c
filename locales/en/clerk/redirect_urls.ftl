### Clerk, Frontend API: Redirect Urls

invalid_redirect_url = Redirect url invalid
    .long = The provided redirect url is not in a valid format

prohibited_redirect_url = Invalid URL scheme
    .long = The provided redirect url has a prohibited URL scheme

redirect_url_domain_mismatch = Redirect url does not belong to your domain
    .long = The provided redirect URL must belong to your instance's domain

resource_missmatch = Redirect url mismatch
    .long =
        The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }{ $val }
        }
