"""The certain entry of an error in an own catalogue in which English shows less than German, and over bundled texts."""

from pathlib import Path
from typing import Any

import pytest
from support.clerk_body import ENGLISH, clerk, texts
from support.worlds import write_locales

from pardon import Renderer, Settings
from pardon.localizing import localize

Json = dict[str, Any]

CATALOG = """
[sold_out]
status = 409
[sold_out.args]
item = { type = "text", required = false, example = "Earl Grey" }
left = { type = "integer", required = false, example = 3 }

[late]
status = 503
[late.args]
wait = { type = "duration", example = 5400 }

[twin-One]
code = "twin"
name = "One"
status = 400
[twin-Two]
code = "twin"
name = "Two"
status = 400

[same-First]
code = "same"
name = "First"
status = 400
[same-Second]
code = "same"
name = "Second"
status = 400
"""
LOCALES = {
    "en": """
sold_out = Sold out
    .long = { $item } is sold out.
late = Late
    .long = Please wait { $wait }.
twin-One = Twin
twin-Two = Twin
same-First = Same
same-Second = Same
""",
    "de": """
sold_out = Ausverkauft
    .long = { $item } ist ausverkauft. { KEY($left) ->
            [none] { "" }
           *[other] Übrig: { $left }
        }
late = Später
    .long = Bitte { RELATIVE($wait) } wiederkommen.
twin-One = Eins
twin-Two = Zwei
same-First = Gleich
same-Second = Gleich
""",
}


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    files = {"shop.toml": CATALOG} | {f"{tag}/shop.ftl": text for tag, text in LOCALES.items()}
    folder = write_locales(tmp_path_factory.mktemp("own"), files)
    return Renderer.load(folder, folder, Settings())


OWN = [
    # code, English, meta, German
    ("sold_out", "Earl Grey is sold out.", None, None),  # whether any are left, the English does not say
    ("sold_out", "Earl Grey is sold out.", {"item": "Earl Grey", "left": 3}, "Earl Grey ist ausverkauft. Übrig: 3"),
    ("sold_out", "Out of Earl Grey", {"item": "Earl Grey", "left": 3}, "Earl Grey ist ausverkauft. Übrig: 3"),
    ("late", "Please wait 1 hour, 30 minutes.", None, "Bitte in 90 Minuten wiederkommen."),
    # English rounds up to minutes: from 95 minutes on, German would say "in 2 Stunden"
    ("late", "Please wait 1 hour, 36 minutes.", None, None),
    ("late", "Please wait 1 hour, 36 minutes.", {"wait": 5_701}, "Bitte in 96 Minuten wiederkommen."),
    ("late", "Please wait a bit.", None, None),
    ("late", "Please wait 5 minute.", None, None),
]


@pytest.mark.parametrize(("code", "english", "meta", "german"), OWN)
def test_a_value_that_english_does_not_show_is_not_made_up(
    own: Renderer, code: str, english: str, meta: Json | None, german: str | None
) -> None:
    body = clerk(code, None, english, meta)
    assert texts(localize(own, body, "de", domain="shop").body)[1] == (german or english)


def test_variants_with_the_same_english_decide_nothing_unless_they_say_the_same(own: Renderer) -> None:
    assert texts(localize(own, clerk("twin", "Twin"), "de", domain="shop").body)[0] == "Twin"
    assert texts(localize(own, clerk("same", "Same"), "de", domain="shop").body)[0] == "Gleich"


def test_an_operators_contact_is_not_what_an_upstream_said() -> None:
    """The English without a contact is recognized, and answered with the operator's."""
    renderer = Renderer.load(settings=Settings(support="help@shop.example"))
    body = clerk("user_locked", "Account locked", ENGLISH)
    assert "help@shop.example" in str(texts(localize(renderer, body, "de").body)[1])


def test_an_upstream_knows_nothing_of_the_operators_own_english(tmp_path: Path) -> None:
    contact = "{ KEY($support) ->\n        [none] us\n       *[other] { $support }\n    }"
    text = f"user_locked-UserLocked = Locked out\n    .long = Come back in {{ $timeRemaining }}, or ask {contact}.\n"
    renderer = Renderer.load(locales=write_locales(tmp_path, {"en/clerk.ftl": text}), settings=Settings())
    for english in (ENGLISH, "Come back in 5 minutes, or ask us."):
        body = clerk("user_locked", None, english)
        assert "5 Minuten" in str(texts(localize(renderer, body, "de").body)[1])
