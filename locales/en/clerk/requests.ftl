### Clerk, Frontend API: Requests

invalid_query_parameter_value = Invalid query parameter
    .long = { $value } does not match one of the allowed values for parameter { $param }

request_body_invalid-InvalidRequestBody = Request body invalid
    .long = The request body is invalid. Please consult the API documentation for more information.

malformed_request_parameters = Malformed request parameters
    .long = The request parameters are malformed and could not be parsed

missing_query_parameter = Query parameter missing
    .long = The query parameter '{ $param }' is missing from the request. Please consult the API documentation for more information.

origin_missing = Origin header missing
    .long = This request requires an Origin header to be set, but it is missing

proxy_request_invalid_secret_key = invalid secret key
    .long = The secret key given with this proxy request is invalid.

proxy_request_missing_secret_key = missing secret key
    .long = When using a proxy, it's required to also pass the instance secret key in the Clerk-Secret-Key header.

unsupported_content_type = Content-Type is unsupported
    .long = Content-Type { $actual } is unsupported. You should use { $expected } instead.
