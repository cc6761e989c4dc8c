### Clerk, Frontend API: żądania

# Invalid query parameter
# .long = { $value } does not match one of the allowed values for parameter { $param }
invalid_query_parameter_value = Nieprawidłowy parametr zapytania
    .long = Wartość „{ $value }” nie jest jedną z dozwolonych wartości parametru „{ $param }”.

# Request body invalid
# .long = The request body is invalid. Please consult the API documentation for more information.
request_body_invalid-InvalidRequestBody = Nieprawidłowa treść żądania
    .long = Treść żądania jest nieprawidłowa. Więcej informacji zawiera dokumentacja API.

# Malformed request parameters
# .long = The request parameters are malformed and could not be parsed
malformed_request_parameters = Nieprawidłowa postać parametrów żądania
    .long = Parametry żądania mają nieprawidłową postać i nie udało się ich odczytać.

# Query parameter missing
# .long = The query parameter '{ $param }' is missing from the request. Please consult the API documentation for more information.
missing_query_parameter = Brak parametru zapytania
    .long = W żądaniu brakuje parametru zapytania „{ $param }”. Więcej informacji zawiera dokumentacja API.

# Origin header missing
# .long = This request requires an Origin header to be set, but it is missing
origin_missing = Brak nagłówka Origin
    .long = To żądanie wymaga ustawienia nagłówka Origin, ale go brakuje.

# invalid secret key
# .long = The secret key given with this proxy request is invalid.
proxy_request_invalid_secret_key = Nieprawidłowy tajny klucz
    .long = Tajny klucz podany w tym żądaniu proxy jest nieprawidłowy.

# missing secret key
# .long = When using a proxy, it's required to also pass the instance secret key in the Clerk-Secret-Key header.
proxy_request_missing_secret_key = Brak tajnego klucza
    .long = Przy korzystaniu z serwera proxy trzeba też przekazać tajny klucz instancji w nagłówku Clerk-Secret-Key.

# Content-Type is unsupported
# .long = Content-Type { $actual } is unsupported. You should use { $expected } instead.
unsupported_content_type = Nieobsługiwana wartość nagłówka Content-Type
    .long = Typ { $actual } w nagłówku Content-Type nie jest obsługiwany. Użyj typu { $expected }.
