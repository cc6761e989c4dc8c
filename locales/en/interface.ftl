### The words of the pages. The texts of the errors are in the other files.

## On every page

skip = Skip to the content
language = Language
errors = Errors
api = API
as-json = This page as JSON
all-errors = All errors
all-as-json = All errors as JSON
# $language and $instead are names of languages
no-language = There are no texts in { $language } yet. Shown instead: { $instead }

## The first page

first-title = Error codes in words that people understand
first-lead =
    Pardon turns the error code of an API into a message that a person can read, in their own language.
    Send it a code, a language and the values that came with the error, from a front end, a gateway or your own API.
try-it = Try it
code = Code
code-hint = As the API sends it. Suggestions appear as you type.
message-language = Message language
format = Format
render = Render
try-one = Try one of these:
empty-title = Which error?
empty-text = Enter a code to see its message.
no-code-title = No error has this code
no-code-text = Nothing in the catalog is called “{ $code }”. This is the text that people would see all the same.
did-you-mean = Did you mean:
as-dialog = As a dialog
as-toast = As a toast
as-field = At a form field
close = Close
your-input = Your input
to-entry = All about this error
as-code = As code
answer = The answer
copy = Copy
copied = Copied
browse = { $count ->
    [one] Browse { $count } error
   *[other] Browse all { $count } errors
}

## The list of errors

index-title = Errors
index-lead = What each error code means, in words that a person can read.
search = Search
search-hint = Code, name or words
sections = Sections
domain = Domain
all-domains = All domains
section = Section
all-sections = All sections
status = HTTP status
all-statuses = Any status
audience = Audience
all-audiences = Any audience
find = Search
results =
    { $count ->
        [0] No error matches
        [one] { $count } error
       *[other] { $count } errors
    }
filtered-by = Filtered by:
# For a screen reader: what the cross behind a filter does
remove-filter = Remove the filter { $filter }
remove-filters = Remove all filters
no-results-text = Try fewer words, or a part of the code.
no-results-others =
    { $count ->
        [one] Without the filters there is { $count } match.
       *[other] Without the filters there are { $count } matches.
    }
search-everywhere = Search everything
variant-count =
    { $count ->
        [one] { $count } variant
       *[other] { $count } variants
    }
pages = Pages
previous-page = Previous page
next-page = Next page
page-number = Page { $page }
page-of = Page { $page } of { $pages }

## One error

name = Name
audience-person = For users
audience-administrator = For administrators
audience-developer = For developers
retryable = Trying again later may help
note = Note
preview = What the person reads
resolution = What to do
help = More
problems = What went wrong
problem-missing-argument = No value for { $detail }
problem-invalid-argument = The value of { $detail } does not fit its type
problem-unknown-overlay = There is no such overlay; these are the usual texts
problem-cut-value = The value of { $detail } was too long and is cut
problem-cut-text = Too long with its values, and cut: { $detail }
problem-fallback = In another language, because a translation is missing: { $detail }
problem-generic-text = The general text of the HTTP status, because a value is missing
problem-not-rendered = Left out, because a value is missing: { $detail }
problem-unknown-parameter = The service does not know this parameter: { $detail }

own-values = Try your own values
own-values-hint = What is left empty counts as missing.
examples = Back to the examples
no-values = This error takes no values.
# $value is what the visitor entered; below it stands what the field accepts
refused = “{ $value }” does not fit. Expected:
optional = optional

values = Values
value = Value
type = Type
paths = In meta
required = Required
example = Example
yes = yes
no = no

variants = Variants of this code
variants-hint = Several errors share this code. The values that come with the error decide which one is meant.
this-one = This one
when = Where { $path } is { $values }
needs = Needs { $names }
needs-nothing = Needs no values
texts = In every language
original = original
translated = translated
not-translated = not translated, in English
call = In your code

## Types of values, and what they accept

type-text = Text
type-integer = Whole number
type-number = Number
type-percent = Percentage
type-currency = Amount of money
type-duration = Duration
type-datetime = Date and time
type-date = Date
type-time = Time
type-territory = Country or region
type-language = Language
type-list = List
type-identifier = Field name
type-token = Literal
type-url = Web address
type-email = Email address
type-phone = Phone number
type-contact = Contact
type-bytes = Amount of data

hint-text = any text
hint-integer = a whole number: 5
hint-number = a number with a point: 1.5
hint-percent = a fraction of one: 0.25 is 25%
hint-currency = a number, and an ISO 4217 code: 12.50, EUR
hint-duration = seconds, or ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = separated by commas
hint-identifier = the name of a parameter: email_address
hint-token = shown as it is
hint-url = an address: https://example.com/
hint-email = an address: name@example.com
hint-phone = with the country code: +49 30 123456
hint-contact = an email address, a phone number or a web address
hint-bytes = bytes, a whole number: 10000000

## Sections of the catalogue

section-actor_tokens = Actor tokens
section-agent_tasks = Agent tasks
section-applications = Applications
section-auth = Authentication
section-authentication = Authentication
section-authorization = Authorization
section-awscognito = AWS Cognito
section-backup_codes = Backup codes
section-calls = Function calls
section-clients = Clients
section-commerce = Commerce
section-dates = Dates and times
section-device_flow = Device flow
section-domains = Domains
section-email = Email
section-enterprise_sso = Enterprise SSO
section-features = Features
section-fields = Fields
section-forms = Forms
section-fraud = Fraud protection
section-general = General
section-google_one_tap = Google One Tap
section-identifications = Sign-in identifiers
section-images = Images
section-infrastructure = Infrastructure
section-instances = Instances
section-internal = Internal errors
section-invitations = Invitations
section-jwt_templates = JWT templates
section-limits = Limits
section-lists = Lists
section-mfa = Multi-factor authentication
section-native_magic_link = Native magic links
section-network = Network
section-numbers = Numbers
section-oauth = OAuth
section-oauth2_idp = OAuth 2 identity provider
section-objects = Objects
section-organizations = Organizations
section-passkeys = Passkeys
section-pricing = Pricing
section-redirect_urls = Redirect URLs
section-requests = Requests
section-resource = Resources
section-saml = SAML
section-scim = SCIM
section-service = Service
section-sessions = Sessions
section-sign_in = Sign-in
section-sign_in_tokens = Sign-in tokens
section-sign_up = Sign-up
section-sms = SMS
section-status = HTTP statuses
section-text = Text
section-ticket = Tickets
section-totp = One-time codes (TOTP)
section-urls = Web addresses
section-user_lockout = Locked accounts
section-user_settings = User settings
section-users = Users
section-validation = Validation
section-verification = Verification
section-waitlist = Waitlist
section-webhook = Webhooks
