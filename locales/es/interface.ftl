### Las palabras de las páginas. Los textos de los errores están en los demás archivos.

## En todas las páginas

skip = Saltar al contenido
language = Idioma
errors = Errores
api = API
as-json = Esta página en JSON
all-errors = Todos los errores
all-as-json = Todos los errores en JSON
# $language e $instead son nombres de idiomas
no-language = Todavía no hay textos en { $language }. Se muestran en su lugar: { $instead }

## La primera página

first-title = Códigos de error en palabras que se entienden
first-lead =
    Pardon convierte el código de error de una API en un mensaje que cualquiera puede leer en su propio idioma.
    Envíele un código, un idioma y los valores que llegaron con el error, desde un frontend, una pasarela o su propia API.
try-it = Probar
code = Código
code-hint = Tal como lo envía la API. Las sugerencias aparecen al escribir.
message-language = Idioma del mensaje
format = Formato
render = Mostrar
try-one = Pruebe con uno de estos:
empty-title = ¿Qué error?
empty-text = Escriba un código para ver su mensaje.
no-code-title = Ningún error tiene este código
no-code-text = En el catálogo no hay nada llamado “{ $code }”. Este es el texto que se vería de todos modos.
did-you-mean = Quizá quiso decir:
as-dialog = Como cuadro de diálogo
as-toast = Como notificación
as-field = Junto a un campo de formulario
close = Cerrar
your-input = Lo que usted escribió
to-entry = Todo sobre este error
as-code = Como código
answer = La respuesta
copy = Copiar
copied = Copiado
browse =
    { $count ->
        [one] Ver { $count } error
        [many] Ver todos los errores ({ $count })
       *[other] Ver los { $count } errores
    }

## La lista de errores

index-title = Errores
index-lead = Qué significa cada código de error, en palabras que cualquiera puede leer.
search = Buscar
search-hint = Código, nombre o palabras
sections = Secciones
domain = Dominio
all-domains = Todos los dominios
section = Sección
all-sections = Todas las secciones
status = Estado HTTP
all-statuses = Cualquier estado
audience = Destinatarios
all-audiences = Todos los destinatarios
find = Buscar
results =
    { $count ->
        [0] Ningún error coincide
        [one] { $count } error
        [many] { $count } de errores
       *[other] { $count } errores
    }
filtered-by = Filtros:
# Para un lector de pantalla: lo que hace la cruz detrás de un filtro
remove-filter = Quitar el filtro { $filter }
remove-filters = Quitar todos los filtros
no-results-text = Pruebe con menos palabras o con una parte del código.
no-results-others =
    { $count ->
        [one] Sin los filtros hay { $count } coincidencia.
        [many] Sin los filtros hay { $count } de coincidencias.
       *[other] Sin los filtros hay { $count } coincidencias.
    }
search-everywhere = Buscar en todo
variant-count =
    { $count ->
        [one] { $count } variante
        [many] { $count } de variantes
       *[other] { $count } variantes
    }
pages = Páginas
previous-page = Página anterior
next-page = Página siguiente
page-number = Página { $page }
page-of = Página { $page } de { $pages }

## Un error

name = Nombre
audience-person = Para usuarios
audience-administrator = Para administradores
audience-developer = Para desarrolladores
retryable = Puede ser útil intentarlo de nuevo más tarde
note = Nota
preview = Lo que lee la persona
resolution = Qué hacer
help = Más información
problems = Qué ha fallado
problem-missing-argument = Falta un valor para { $detail }
problem-invalid-argument = El valor de { $detail } no es del tipo esperado
problem-unknown-overlay = No existe esa capa de textos; estos son los habituales
problem-cut-value = El valor de { $detail } era demasiado largo y se ha recortado
problem-cut-text = Recortado, por ser demasiado largo con sus valores: { $detail }
problem-fallback = En otro idioma, porque falta una traducción: { $detail }
problem-generic-text = El texto general del estado HTTP, porque falta un valor
problem-not-rendered = Omitido, porque falta un valor: { $detail }
problem-unknown-parameter = El servicio no conoce este parámetro: { $detail }

own-values = Pruebe con sus propios valores
own-values-hint = Lo que deje vacío contará como si faltara.
examples = Volver a los ejemplos
no-values = Este error no lleva valores.
# $value es lo que se escribió; debajo se indica lo que admite el campo
refused = “{ $value }” no es adecuado. Se espera:
optional = opcional

values = Valores
value = Valor
type = Tipo
paths = En “meta”
required = Obligatorio
example = Ejemplo
yes = sí
no = no

variants = Variantes de este código
variants-hint = Varios errores comparten este código. Los valores que llegan con el error deciden a cuál se refiere.
this-one = Este
when = Cuando { $path } es { $values }
needs = Necesita { $names }
needs-nothing = No necesita valores
texts = En todos los idiomas
original = original
translated = traducido
not-translated = sin traducir, en inglés
call = En su código

## Tipos de valores y lo que admiten

type-text = Texto
type-integer = Número entero
type-number = Número
type-percent = Porcentaje
type-currency = Importe
type-duration = Duración
type-datetime = Fecha y hora
type-date = Fecha
type-time = Hora
type-territory = País o región
type-language = Idioma
type-list = Lista
type-identifier = Nombre de campo
type-token = Valor literal
type-url = Dirección web
type-email = Dirección de correo electrónico
type-phone = Número de teléfono
type-contact = Contacto
type-bytes = Cantidad de datos

hint-text = cualquier texto
hint-integer = un número entero: 5
hint-number = un número con punto decimal: 1.5
hint-percent = una fracción de la unidad: 0.25 es 25 %
hint-currency = un número y un código ISO 4217: 12.50, EUR
hint-duration = segundos o ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = separados por comas
hint-identifier = el nombre de un parámetro: email_address
hint-token = se muestra tal cual
hint-url = una dirección: https://example.com/
hint-email = una dirección: name@example.com
hint-phone = con el prefijo del país: +4930123456
hint-contact = una dirección de correo electrónico, un número de teléfono o una dirección web
hint-bytes = bytes, un número entero: 10000000

## Secciones del catálogo

section-actor_tokens = Tokens de actor
section-agent_tasks = Tareas de agente
section-applications = Aplicaciones
section-auth = Autenticación
section-authentication = Autenticación
section-authorization = Autorización
section-awscognito = AWS Cognito
section-backup_codes = Códigos de respaldo
section-calls = Llamadas a funciones
section-clients = Clientes
section-commerce = Comercio
section-dates = Fechas y horas
section-device_flow = Flujo de dispositivo
section-domains = Dominios
section-email = Correo electrónico
section-enterprise_sso = SSO empresarial
section-features = Funciones
section-fields = Campos
section-forms = Formularios
section-fraud = Protección contra el fraude
section-general = General
section-google_one_tap = Google One Tap
section-identifications = Identificadores de inicio de sesión
section-images = Imágenes
section-infrastructure = Infraestructura
section-instances = Instancias
section-internal = Errores internos
section-invitations = Invitaciones
section-jwt_templates = Plantillas JWT
section-limits = Límites
section-lists = Listas
section-mfa = Autenticación multifactor
section-native_magic_link = Enlaces mágicos nativos
section-network = Red
section-numbers = Números
section-oauth = OAuth
section-oauth2_idp = Proveedor de identidad OAuth 2
section-objects = Objetos
section-organizations = Organizaciones
section-passkeys = Llaves de acceso
section-pricing = Precios
section-redirect_urls = URL de redirección
section-requests = Solicitudes
section-resource = Recursos
section-saml = SAML
section-scim = SCIM
section-service = Servicio
section-sessions = Sesiones
section-sign_in = Inicio de sesión
section-sign_in_tokens = Tokens de inicio de sesión
section-sign_up = Registro
section-sms = SMS
section-status = Estados HTTP
section-text = Texto
section-ticket = Tickets
section-totp = Códigos de un solo uso (TOTP)
section-urls = Direcciones web
section-user_lockout = Cuentas bloqueadas
section-user_settings = Ajustes de usuario
section-users = Usuarios
section-validation = Validación
section-verification = Verificación
section-waitlist = Lista de espera
section-webhook = Webhooks
