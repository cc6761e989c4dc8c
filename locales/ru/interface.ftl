### Слова страниц. Тексты ошибок находятся в других файлах.

## На каждой странице

skip = Перейти к содержимому
language = Язык
errors = Ошибки
api = API
as-json = Эта страница в формате JSON
all-errors = Все ошибки
all-as-json = Все ошибки в формате JSON
# $language и $instead: названия языков
no-language = Текстов на этом языке пока нет: { $language }. Вместо него показан: { $instead }

## Первая страница

first-title = Коды ошибок понятными словами
first-lead =
    Pardon превращает код ошибки API в сообщение, которое человек прочитает на своём языке.
    Отправьте из фронтенда, шлюза или своего API код, язык и значения, которые пришли с ошибкой.
try-it = Попробовать
code = Код
code-hint = В том виде, в котором его присылает API. Подсказки появляются при вводе.
message-language = Язык сообщения
format = Формат
render = Показать
try-one = Например:
empty-title = Какая ошибка?
empty-text = Введите код, чтобы увидеть сообщение.
no-code-title = Ошибки с таким кодом нет
no-code-text = В каталоге нет кода «{ $code }». Пользователи всё равно увидели бы этот текст.
did-you-mean = Возможно, имелось в виду:
as-dialog = В диалоговом окне
as-toast = Во всплывающем уведомлении
as-field = У поля формы
close = Закрыть
your-input = Введённое значение
to-entry = Всё об этой ошибке
as-code = В виде кода
answer = Ответ
copy = Копировать
copied = Скопировано
browse =
    { $count ->
        [one] Посмотреть { $count } ошибку
        [few] Посмотреть все { $count } ошибки
        [many] Посмотреть все { $count } ошибок
       *[other] Посмотреть { $count } ошибки
    }

## Список ошибок

index-title = Ошибки
index-lead = Что означает каждый код ошибки, понятными словами.
search = Поиск
search-hint = Код, название или слова
sections = Разделы
domain = Домен
all-domains = Все домены
section = Раздел
all-sections = Все разделы
status = Статус HTTP
all-statuses = Любой статус
audience = Аудитория
all-audiences = Любая аудитория
find = Найти
results =
    { $count ->
        [0] Ошибок не найдено
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
filtered-by = Фильтры:
# Для программ чтения с экрана: что делает крестик у фильтра
remove-filter = Сбросить фильтр { $filter }
remove-filters = Сбросить все фильтры
no-results-text = Попробуйте меньше слов или часть кода.
no-results-others =
    { $count ->
        [one] Без фильтров есть { $count } результат.
        [few] Без фильтров есть { $count } результата.
        [many] Без фильтров есть { $count } результатов.
       *[other] Без фильтров есть { $count } результата.
    }
search-everywhere = Искать везде
variant-count =
    { $count ->
        [one] { $count } вариант
        [few] { $count } варианта
        [many] { $count } вариантов
       *[other] { $count } варианта
    }
pages = Страницы
previous-page = Предыдущая страница
next-page = Следующая страница
page-number = Страница { $page }
page-of = Страница { $page } из { $pages }

## Одна ошибка

name = Название
audience-person = Для пользователей
audience-administrator = Для администраторов
audience-developer = Для разработчиков
retryable = Повторная попытка позже может помочь
note = Примечание
preview = Что увидит пользователь
resolution = Что делать
help = Подробнее
problems = Что не удалось
problem-missing-argument = Нет значения: { $detail }
problem-invalid-argument = Значение не соответствует типу: { $detail }
problem-unknown-overlay = Такого набора замен нет; показаны обычные тексты
problem-cut-value = Значение было слишком длинным и сокращено: { $detail }
problem-cut-text = Текст со значениями был слишком длинным и сокращён: { $detail }
problem-fallback = На другом языке, потому что нет перевода: { $detail }
problem-generic-text = Общий текст статуса HTTP, потому что не хватает значения
problem-not-rendered = Пропущено, потому что не хватает значения: { $detail }
problem-unknown-parameter = Неизвестный параметр: { $detail }

own-values = Попробуйте свои значения
own-values-hint = Пустое поле означает, что значения нет.
examples = Вернуться к примерам
no-values = У этой ошибки нет значений.
# $value: введённое значение; ниже показано, что принимает поле
refused = «{ $value }» не подходит. Ожидается:
optional = необязательно

values = Значения
value = Значение
type = Тип
paths = В meta
required = Обязательно
example = Пример
yes = да
no = нет

variants = Варианты этого кода
variants-hint = У этого кода несколько ошибок. Какая из них имеется в виду, определяют значения, переданные с ошибкой.
this-one = Эта ошибка
when = Когда { $path } имеет значение { $values }
needs = Нужны значения: { $names }
needs-nothing = Значения не нужны
texts = На всех языках
original = оригинал
translated = переведено
not-translated = без перевода, на английском
call = В вашем коде

## Типы значений и то, что они принимают

type-text = Текст
type-integer = Целое число
type-number = Число
type-percent = Процент
type-currency = Сумма
type-duration = Длительность
type-datetime = Дата и время
type-date = Дата
type-time = Время
type-territory = Страна или регион
type-language = Язык
type-list = Список
type-identifier = Имя поля
type-token = Буквальное значение
type-url = Веб-адрес
type-email = Адрес электронной почты
type-phone = Номер телефона
type-contact = Контакт
type-bytes = Объём данных

hint-text = любой текст
hint-integer = целое число: 5
hint-number = число с точкой: 1.5
hint-percent = доля единицы: 0.25 означает 25 %
hint-currency = число и код ISO 4217: 12.50, EUR
hint-duration = секунды или ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = через запятую
hint-identifier = имя параметра: email_address
hint-token = показывается без изменений
hint-url = адрес: https://example.com/
hint-email = адрес: name@example.com
hint-phone = с кодом страны: +4930123456
hint-contact = адрес электронной почты, номер телефона или веб-адрес
hint-bytes = байты, целое число: 10000000

## Разделы каталога

section-actor_tokens = Токены актора
section-agent_tasks = Задачи агентов
section-applications = Приложения
section-auth = Аутентификация
section-authentication = Аутентификация
section-authorization = Авторизация
section-awscognito = AWS Cognito
section-backup_codes = Резервные коды
section-calls = Вызовы функций
section-clients = Клиентские приложения
section-commerce = Платежи и подписки
section-dates = Даты и время
section-device_flow = Авторизация устройств
section-domains = Домены
section-email = Электронная почта
section-enterprise_sso = Корпоративный единый вход (SSO)
section-features = Функции
section-fields = Поля
section-forms = Формы
section-fraud = Защита от мошенничества
section-general = Общее
section-google_one_tap = Google One Tap
section-identifications = Данные для входа
section-images = Изображения
section-infrastructure = Инфраструктура
section-instances = Экземпляры
section-internal = Внутренние ошибки
section-invitations = Приглашения
section-jwt_templates = Шаблоны JWT
section-limits = Ограничения
section-lists = Списки
section-mfa = Многофакторная аутентификация
section-native_magic_link = Ссылки для входа в нативных приложениях
section-network = Сеть
section-numbers = Числа
section-oauth = OAuth
section-oauth2_idp = Поставщик удостоверений OAuth 2
section-objects = Объекты
section-organizations = Организации
section-passkeys = Ключи доступа
section-pricing = Тарифы
section-redirect_urls = URL перенаправления
section-requests = Запросы
section-resource = Ресурсы
section-saml = SAML
section-scim = SCIM
section-service = Сервис
section-sessions = Сеансы
section-sign_in = Вход
section-sign_in_tokens = Токены входа
section-sign_up = Регистрация
section-sms = SMS
section-status = Статусы HTTP
section-text = Текст
section-ticket = Ссылки для доступа
section-totp = Одноразовые коды (TOTP)
section-urls = Веб-адреса
section-user_lockout = Блокировка аккаунтов
section-user_settings = Настройки пользователей
section-users = Пользователи
section-validation = Проверка данных
section-verification = Подтверждение
section-waitlist = Список ожидания
section-webhook = Веб-хуки
