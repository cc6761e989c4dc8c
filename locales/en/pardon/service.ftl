### What the service itself answers when it cannot do what it was asked

unknown_code = Unknown error code
    .long = There is no error with the code “{ $code }”.

unknown_entry = Unknown error
    .long = The domain “{ $domain }” has no error with the id “{ $id }”.

unknown_domain = Unknown domain
    .long = There is no domain “{ $domain }”. Perhaps you mean { LIST($similar, type: "or") }.

page_not_found = Page not found
    .long = There is nothing at this address.

method_not_allowed = Method not allowed
    .long = This address does not support { $method }.

not_acceptable = No acceptable format
    .long = The answer is available only in these formats: { LIST($formats, type: "unit") }.

parameter_missing = Parameter missing
    .long = The parameter “{ $parameter }” is missing.

parameter_invalid = Invalid parameter
    .long = The value of the parameter “{ $parameter }” is not valid.

parameter_too_long = Parameter too long
    .long =
        The parameter “{ $parameter }” is longer than { $limit ->
            [one] { $limit } character
           *[other] { $limit } characters
        }.

token_required = Token required
    .long = This address requires the operator token.

body_invalid = Invalid request body
    .long = The request body is not valid JSON.

body_not_an_object = Invalid request body
    .long = The request body must be a JSON object.

body_shape_unknown = Unknown error body
    .long = The request body is valid JSON, but not an error body of a known shape. Known are: { LIST($shapes, type: "unit") }.

member_missing = Member missing
    .long = The member “{ $member }” is missing in the request body.

member_invalid = Invalid member
    .long = The value of “{ $member }” in the request body is not valid.

body_too_large = Request body too large
    .long = The request body is larger than { $limit }.

batch_too_large = Too many errors at once
    .long =
        At most { $limit ->
            [one] { $limit } error
           *[other] { $limit } errors
        } can be rendered in one request.

meta_too_large = Too many values
    .long =
        The values in “meta” are too many or too deeply nested: at most { $keys ->
            [one] { $keys } key
           *[other] { $keys } keys
        } and { $depth ->
            [one] { $depth } level
           *[other] { $depth } levels
        } are allowed.

url_too_long = Address too long
    .long = The address of the request is longer than { $limit }.

media_type_unsupported = Unsupported media type
    .long = The request body must be of the type { $expected }.

internal_error = Internal error
    .long = Something went wrong inside the service. Please try again later.

request_timeout = Request timed out
    .long = The request took longer than { $limit }.
