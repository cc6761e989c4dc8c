### Clerk, Frontend API: Bilder

# Image decode error
# .long = The image could not be decoded. Please ensure the image is valid and try again.
request_body_invalid-ImageDecodingFailed = Bild nicht lesbar
    .long = Das Bild konnte nicht gelesen werden. Bitte stellen Sie sicher, dass die Bilddatei gültig ist, und versuchen Sie es erneut.

# Image not found
# .long = Image not found
image_not_found = Bild nicht gefunden
    .long = Das angegebene Bild wurde nicht gefunden.

# Image too large
# .long = The image being uploaded is more than 10MB. Please choose a smaller one.
image_too_large = Bild zu groß
    .long = Das hochgeladene Bild ist größer als 10 MB. Bitte wählen Sie ein kleineres.

# Unsupported image type
# .long = '{ $imageType }' images are not currently supported. Please consult the API documentation for more information.
request_body_invalid-ImageTypeNotSupported = Bildtyp nicht unterstützt
    .long = Bilder vom Typ { $imageType } werden derzeit nicht unterstützt. Weitere Informationen finden Sie in der API-Dokumentation.

# Image file missing
# .long = There was no image file present in the request
form_param_missing-RequestWithoutImage = Bilddatei fehlt
    .long = Die Anfrage enthält keine Bilddatei.
