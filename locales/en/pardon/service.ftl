### What the service itself answers when it cannot do what it was asked

unknown_code = Unknown error code
    .long = There’s no error with the code “{ $code }”.

unknown_entry = Unknown error
    .long = The domain “{ $domain }” has no error with the ID “{ $id }”.

unknown_domain = Unknown domain
    .long = There’s no domain “{ $domain }”. Did you mean { LIST($similar, type: "or") }?

page_not_found = Page not found
    .long = There’s nothing at this address.

method_not_allowed = Method not supported
    .long = This address doesn’t support { $method }.

not_acceptable = No suitable format
    .long =
        { COUNT($formats) ->
            [one] The response is available only in this format: { LIST($formats, type: "unit") }.
           *[other] The response is available only in these formats: { LIST($formats, type: "unit") }.
        }

parameter_missing = Parameter missing
    .long = The parameter “{ $parameter }” is missing.

parameter_invalid = Invalid parameter
    .long = The value of the parameter “{ $parameter }” isn’t valid.

parameter_too_long = Parameter too long
    .long =
        The parameter “{ $parameter }” is longer than { $limit ->
            [one] { $limit } character
           *[other] { $limit } characters
        }.

token_required = Token required
    .long = This address requires the operator token.

body_invalid = Invalid request body
    .long = The request body isn’t valid JSON.

body_not_an_object = Invalid request body
    .long = The request body must be a JSON object.

body_shape_unknown = Unknown error body
    .long = The request body is valid JSON, but doesn’t have a known error shape. Known shapes: { LIST($shapes, type: "unit") }.

member_missing = Member missing
    .long = The request body is missing the member “{ $member }”.

member_invalid = Invalid member
    .long = The value of “{ $member }” in the request body isn’t valid.

body_too_large = Request body too large
    .long = The request body is larger than { $limit }.

batch_too_large = Too many errors at once
    .long =
        One request can render at most { $limit ->
            [one] { $limit } error
           *[other] { $limit } errors
        }.

meta_too_large = Too many values
    .long =
        “meta” has too many values or is nested too deeply. It can have at most { $keys ->
            [one] { $keys } key
           *[other] { $keys } keys
        } and { $depth ->
            [one] { $depth } level
           *[other] { $depth } levels
        }.

url_too_long = Address too long
    .long = The request’s address is longer than { $limit }.

media_type_unsupported = Content type not supported
    .long = The content type of the request body must be { $expected }.

internal_error = Internal error
    .long = Something went wrong in the service. Please try again later.

request_timeout = Request timed out
    .long = The request took longer than { $limit }.
