### AuthOS: Webhook hataları

INVALID_WEBHOOK_URL = URL bir HTTP(S) adresi değil
    .long = Webhook URL’si http:// veya https:// ile başlamalıdır.
    .resolution = http:// veya https:// kullanın

INVALID_WEBHOOK_EVENT = Bilinmeyen olay türü
    .long = Bu, bilinen bir olay türü değil.
    .resolution = Geçerli bir olay türü kullanın

WEBHOOK_NAME_EXISTS = Webhook adı zaten kullanılıyor
    .long = Bu adda bir webhook zaten var.
    .resolution = Farklı bir ad kullanın
