### Clerk, Frontend API : requêtes

invalid_query_parameter_value = Paramètre de requête non valide
    .long = La valeur « { $value } » n’est pas autorisée pour le paramètre « { $param } ».

request_body_invalid-InvalidRequestBody = Corps de la requête non valide
    .long = Le corps de la requête n’est pas valide. Pour en savoir plus, consultez la documentation de l’API.

malformed_request_parameters = Paramètres de la requête mal formés
    .long = Les paramètres de la requête sont mal formés et n’ont pas pu être analysés.

missing_query_parameter = Paramètre de requête manquant
    .long = Le paramètre « { $param } » manque dans la requête. Pour en savoir plus, consultez la documentation de l’API.

origin_missing = En-tête « Origin » manquant
    .long = Cette requête nécessite un en-tête « Origin », mais n’en contient pas.

proxy_request_invalid_secret_key = Clé secrète non valide
    .long = La clé secrète fournie avec cette requête transmise par un proxy n’est pas valide.

proxy_request_missing_secret_key = Clé secrète manquante
    .long = Lorsque vous utilisez un proxy, vous devez également transmettre la clé secrète de l’instance dans l’en-tête « Clerk-Secret-Key ».

unsupported_content_type = Content-Type non pris en charge
    .long = Le Content-Type « { $actual } » n’est pas pris en charge. Utilisez plutôt « { $expected } ».
