### Clerk, Frontend API: Images

request_body_invalid-ImageDecodingFailed = Image decode error
    .long = The image could not be decoded. Please ensure the image is valid and try again.

image_not_found = Image not found
    .long = Image not found

image_too_large = Image too large
    .long = The image being uploaded is more than 10MB. Please choose a smaller one.

request_body_invalid-ImageTypeNotSupported = Unsupported image type
    .long = '{ $imageType }' images are not currently supported. Please consult the API documentation for more information.

form_param_missing-RequestWithoutImage = Image file missing
    .long = There was no image file present in the request
