### Clerk، واجهة Frontend API: الصور

# Image decode error
# .long = The image could not be decoded. Please ensure the image is valid and try again.
request_body_invalid-ImageDecodingFailed = تعذّر فك ترميز الصورة
    .long = تعذّر فك ترميز الصورة. يُرجى التأكد من صلاحية الصورة ثم إعادة المحاولة.

# Image not found
# .long = Image not found
image_not_found = تعذّر العثور على الصورة
    .long = لم يُعثر على الصورة المطلوبة.

# Image too large
# .long = The image being uploaded is more than 10MB. Please choose a smaller one.
image_too_large = الصورة كبيرة جدًا
    .long = حجم الصورة التي اخترتها أكبر من 10 ميغابايت. يُرجى اختيار صورة أصغر.

# Unsupported image type
# .long = '{ $imageType }' images are not currently supported. Please consult the API documentation for more information.
request_body_invalid-ImageTypeNotSupported = نوع الصورة غير مدعوم
    .long = الصور من النوع «{ $imageType }» غير مدعومة حاليًا. للمزيد من المعلومات، يُرجى الرجوع إلى وثائق واجهة API.

# Image file missing
# .long = There was no image file present in the request
form_param_missing-RequestWithoutImage = ملف الصورة مفقود
    .long = لم يتضمّن الطلب أي ملف صورة.
