### Clerk，Frontend API：图片

request_body_invalid-ImageDecodingFailed = 无法读取图片
    .long = 上传的图片无法读取。请确保图片有效，然后重试。

image_not_found = 未找到图片
    .long = 系统中找不到指定的图片。

image_too_large = 图片太大
    .long = 上传的图片超过10 MB。请选择更小的图片。

request_body_invalid-ImageTypeNotSupported = 不支持此图片类型
    .long = 目前不支持“{ $imageType }”图片。有关详细信息，请参阅 API 文档。

form_param_missing-RequestWithoutImage = 缺少图片文件
    .long = 请求中没有图片文件。
