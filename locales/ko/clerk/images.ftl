### Clerk: 이미지

request_body_invalid-ImageDecodingFailed = 이미지를 읽을 수 없습니다
    .long = 이미지를 처리하지 못했습니다. 이미지 파일이 올바른지 확인한 후 다시 시도해 주십시오.

image_not_found = 이미지를 찾을 수 없습니다
    .long = 요청한 이미지를 찾지 못했습니다.

image_too_large = 이미지가 너무 큽니다
    .long = 업로드하려는 이미지가 10MB보다 큽니다. 더 작은 이미지를 선택해 주십시오.

request_body_invalid-ImageTypeNotSupported = 지원되지 않는 이미지 유형입니다
    .long = “{ $imageType }” 유형의 이미지는 현재 지원되지 않습니다. 자세한 내용은 API 문서를 참조해 주십시오.

form_param_missing-RequestWithoutImage = 이미지 파일이 없습니다
    .long = 요청에 이미지 파일이 들어 있지 않습니다.
