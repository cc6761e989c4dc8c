### AuthOS: ошибки веб-хуков

INVALID_WEBHOOK_URL = URL веб-хука без http:// или https://
    .long = URL веб-хука должен начинаться с http:// или https://.
    .resolution = Используйте http:// или https://

INVALID_WEBHOOK_EVENT = Неизвестный тип события
    .long = События такого типа не существует.
    .resolution = Используйте допустимый тип события

WEBHOOK_NAME_EXISTS = Название веб-хука занято
    .long = Веб-хук с таким названием уже существует.
    .resolution = Выберите другое название
