### Clerk, Frontend API: obrazy

# Image decode error
# .long = The image could not be decoded. Please ensure the image is valid and try again.
request_body_invalid-ImageDecodingFailed = Błąd odczytu obrazu
    .long = Nie udało się odczytać obrazu. Sprawdź, czy plik jest prawidłowym obrazem, i spróbuj ponownie.

# Image not found
# .long = Image not found
image_not_found = Nie znaleziono obrazu
    .long = Nie znaleziono obrazu, którego dotyczy żądanie.

# Image too large
# .long = The image being uploaded is more than 10MB. Please choose a smaller one.
image_too_large = Obraz jest za duży
    .long = Przesyłany obraz ma ponad 10 MB. Wybierz mniejszy.

# Unsupported image type
# .long = '{ $imageType }' images are not currently supported. Please consult the API documentation for more information.
request_body_invalid-ImageTypeNotSupported = Nieobsługiwany typ obrazu
    .long = Obrazy typu { $imageType } nie są obecnie obsługiwane. Więcej informacji zawiera dokumentacja API.

# Image file missing
# .long = There was no image file present in the request
form_param_missing-RequestWithoutImage = Brak pliku obrazu
    .long = Żądanie nie zawiera pliku obrazu.
