"""A renderer with a catalogue of its own, made for the rules of rendering."""

from pathlib import Path

from pardon import Renderer, Settings
from pardon.fluent.bundles import FACETS
from pardon.rendering import Message
from support.worlds import catalog_of, write_locales


def facets(message: Message) -> dict[str, str | None]:
    return dict(
        zip(FACETS, (message.short_message, message.long_message, message.resolution, message.help), strict=True)
    )


CATALOG = """
[whole]
status = 400
[needs_name]
status = 404
[needs_name.args]
name = { type = "text", example = "Ann" }
[optional]
status = 418
[optional.args]
name = { type = "text", required = false, example = "Ann" }
param = { type = "identifier", required = false, example = "email_address" }
count = { type = "integer", required = false, example = 1 }
wait = { type = "duration", required = false, example = 60 }
who = { type = "list", of = "email", required = false, example = ["a@x.io"] }
[key]
status = 401
[key.args]
name = { type = "text", example = "Ann" }
[shared-A]
code = "shared"
name = "A"
status = 400
when = { kind = "a" }
[shared-B]
code = "shared"
name = "B"
status = 400
plain = true
"""
ENGLISH = """
whole = Whole
    .long = A long text
    .resolution = A way out
    .help = Some help
needs_name = Hello { $name }
    .long = Where is { $name }?
    .help = Ask us
optional = Optional
    .long = { $param } of { $name } is wrong
    .resolution = { $count ->
        [one] one item
       *[other] { $count } items
    }
    .help = { $who } wait { $wait }
key = Key
    .long = Send <YOUR_API_KEY> & "{ $name }"
shared-A = A
shared-B = B
"""
GERMAN = """
whole = Ganz
    .long = Ein langer Text
needs_name = Hallo { $name }
    .long = Wo ist { $name }?
optional = Wahlweise
    .long = { $param } von { $name } ist falsch
    .resolution = { KEY($name) ->
        [Ann] { $param } prüfen
       *[other] prüfen: { $param }
    }
    .help = { NAME($param, case: "nominative") } fehlt
key = Schlüssel
    .long = „{ $name }“ und <YOUR_API_KEY>
"""
ARABIC = """
needs_name = مرحبا { $name }
    .long = أين { $name }؟
optional = اختياري
    .long = { $param } { $name }
    .help = { $who } { $wait }
"""
TERMS = {
    "en": "-identifier-email_address = email address\n-identifier-i = identifier\n",
    "de": "-identifier-email_address = elektronische Adresse\n",
    "tr": "-identifier-i = isim\n",
    "ka": "-identifier-i = სახელი\n",
    "ar": "-identifier-email_address = البريد\n",
}
TURKISH = "optional = Ad\n    .long = { $param } yok\n"


def rules_renderer(folder: Path) -> Renderer:
    catalog_of(folder, CATALOG)
    files = {f"{tag}/terms.ftl": text for tag, text in TERMS.items()}
    files |= {"en/d.ftl": ENGLISH, "de/d.ftl": GERMAN, "ar/d.ftl": ARABIC, "tr/d.ftl": TURKISH, "ka/d.ftl": TURKISH}
    return Renderer.load(folder / "catalog", write_locales(folder, files), Settings())
