### Clerk、Frontend API：画像

# Image decode error
# .long = The image could not be decoded. Please ensure the image is valid and try again.
request_body_invalid-ImageDecodingFailed = 画像を読み込めません
    .long = 画像を読み込めませんでした。画像ファイルに問題がないことを確認して、もう一度お試しください。

# Image not found
# .long = Image not found
image_not_found = 画像が見つかりません
    .long = 指定された画像は見つかりませんでした。

# Image too large
# .long = The image being uploaded is more than 10MB. Please choose a smaller one.
image_too_large = 画像が大きすぎます
    .long = アップロードする画像が10MBを超えています。もっと小さい画像を選んでください。

# Unsupported image type
# .long = '{ $imageType }' images are not currently supported. Please consult the API documentation for more information.
request_body_invalid-ImageTypeNotSupported = サポートされていない画像形式です
    .long = 「{ $imageType }」形式の画像は現在サポートされていません。詳しくは、APIドキュメントをご覧ください。

# Image file missing
# .long = There was no image file present in the request
form_param_missing-RequestWithoutImage = 画像ファイルがありません
    .long = リクエストに画像ファイルが含まれていません。
