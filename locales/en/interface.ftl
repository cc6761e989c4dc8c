### The words of the error index. The errors' own texts are in locales/.

skip = Skip to the content
language = Language
all-errors = All errors
as-json = This page as JSON
api = API documentation

index-title = Errors
index-lead = What each error code means, in words that a person can read.
search = Code, name or words
domain = Domain
all-domains = All domains
find = Find
results =
    { $count ->
        [0] No error matches
        [one] { $count } error
       *[other] { $count } errors
    }
pages = Pages
previous-page = Previous page
next-page = Next page
page-of = Page { $page } of { $pages }

name = Name
status = HTTP status
section = Section
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
own-values-hint = Several values of a list are separated by commas. What is left empty counts as missing.
render = Render
examples = Back to the examples
no-values = This error takes no values.

values = Values
value = Value
type = Type
paths = In meta
required = Required
example = Example
yes = yes
no = no

variants = Other errors with the same code
variants-hint = Which one is meant is decided by the values that come with the error.
when = Where { $path } is { $values }
needs = Needs { $names }
texts = In every language
call = Ask the service
