### Clerk, Frontend API : images

request_body_invalid-ImageDecodingFailed = Erreur de décodage de l’image
    .long = L’image n’a pas pu être décodée. Vérifiez que l’image est valide et réessayez.

image_not_found = Image introuvable
    .long = L’image n’a pas été trouvée.

image_too_large = Image trop volumineuse
    .long = L’image que vous importez dépasse 10 Mo. Choisissez-en une plus petite.

request_body_invalid-ImageTypeNotSupported = Type d’image non pris en charge
    .long = Les images de type « { $imageType } » ne sont actuellement pas prises en charge. Pour en savoir plus, consultez la documentation de l’API.

form_param_missing-RequestWithoutImage = Fichier image manquant
    .long = La requête ne contenait aucun fichier image.
