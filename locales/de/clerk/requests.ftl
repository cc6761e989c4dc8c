### Clerk, Frontend API: Anfragen

# Invalid query parameter
# .long = { $value } does not match one of the allowed values for parameter { $param }
invalid_query_parameter_value = Ungültiger Abfrageparameter
    .long = Der Wert „{ $value }“ ist für den Parameter „{ $param }“ nicht zulässig.

# Request body invalid
# .long = The request body is invalid. Please consult the API documentation for more information.
request_body_invalid-InvalidRequestBody = Ungültiger Anfrageinhalt
    .long = Der Anfrageinhalt ist ungültig. Weitere Informationen finden Sie in der API-Dokumentation.

# Malformed request parameters
# .long = The request parameters are malformed and could not be parsed
malformed_request_parameters = Fehlerhafte Anfrageparameter
    .long = Die Parameter der Anfrage sind fehlerhaft und konnten nicht gelesen werden.

# Query parameter missing
# .long = The query parameter '{ $param }' is missing from the request. Please consult the API documentation for more information.
missing_query_parameter = Abfrageparameter fehlt
    .long = In der Anfrage fehlt der Abfrageparameter „{ $param }“. Weitere Informationen finden Sie in der API-Dokumentation.

# Origin header missing
# .long = This request requires an Origin header to be set, but it is missing
origin_missing = Header „Origin“ fehlt
    .long = Für diese Anfrage muss der Header „Origin“ gesetzt sein, er fehlt jedoch.

# invalid secret key
# .long = The secret key given with this proxy request is invalid.
proxy_request_invalid_secret_key = Ungültiger geheimer Schlüssel
    .long = Der mit dieser Proxy-Anfrage übermittelte geheime Schlüssel ist ungültig.

# missing secret key
# .long = When using a proxy, it's required to also pass the instance secret key in the Clerk-Secret-Key header.
proxy_request_missing_secret_key = Geheimer Schlüssel fehlt
    .long = Bei Verwendung eines Proxys muss auch der geheime Schlüssel der Instanz im Header „Clerk-Secret-Key“ übermittelt werden.

# Content-Type is unsupported
# .long = Content-Type { $actual } is unsupported. You should use { $expected } instead.
unsupported_content_type = Content-Type nicht unterstützt
    .long = Der Content-Type { $actual } wird nicht unterstützt. Bitte verwenden Sie stattdessen { $expected }.
