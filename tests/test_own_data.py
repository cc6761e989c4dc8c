"""A user's own catalogue and locales, in both layouts, through every entrance."""

import json
from pathlib import Path

import pytest
from support import web
from support.servers import serving

from pardon import Renderer, Settings

CATALOG = """
[sold_out]
status = 409
[sold_out.args]
item = { type = "text", example = "Earl Grey" }
left = { type = "integer", from = "stock.left", required = false, example = 3 }

[delayed]
status = 503
[delayed.args]
wait = { type = "duration", example = 5400 }

[not_here]
status = 451
"""
LOCALES = {
    "en": """
sold_out = Sold out
    .long = { $item } is sold out.
delayed = Delayed
    .long = Please wait { $wait }.
not_here = Not available in your country
""",
    "fr": """
sold_out = Épuisé
    .long = L’article « { $item } » est épuisé.
delayed = En retard
    .long = Veuillez réessayer { RELATIVE($wait) }.
""",
}


@pytest.fixture(params=["folders", "files"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    in_folders = request.param == "folders"
    files = {"catalog": {"shop/errors.toml" if in_folders else "shop.toml": CATALOG}}
    name = "shop/errors.ftl" if in_folders else "shop.ftl"
    files["locales"] = {f"{tag}/{name}": text for tag, text in LOCALES.items()}
    for folder, contents in files.items():
        for path, text in contents.items():
            (tmp_path / folder / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / path).write_text(text, encoding="utf-8")
    return tmp_path / "catalog", tmp_path / "locales"


CASES = [
    # code, lang, meta, locale, short, long
    ("sold_out", "fr", {"item": "Thé"}, "fr", "Épuisé", "L’article « Thé » est épuisé."),
    ("sold_out", "fr-CA", {"item": "Thé"}, "fr", "Épuisé", "L’article « Thé » est épuisé."),
    ("delayed", "fr", {"wait": 5400}, "fr", "En retard", "Veuillez réessayer dans 90 minutes."),
    ("not_here", "fr", {}, "en", "Not available in your country", None),
    ("sold_out", "de", {"item": "Tea"}, "en", "Sold out", "Tea is sold out."),
    ("sold_out", "fr", {}, "fr", "Épuisé", None),
]


@pytest.mark.parametrize(("code", "lang", "meta", "locale", "short", "long"), CASES)
def test_own_messages(
    own: tuple[Path, Path], code: str, lang: str, meta: dict[str, str], locale: str, short: str, long: str | None
) -> None:
    message = Renderer.load(*own, settings=Settings()).render(code, lang, meta)
    assert (message.locale, message.short_message, message.long_message) == (locale, short, long)


def test_own_data_serves(own: tuple[Path, Path]) -> None:
    with serving("--catalog", str(own[0]), "--locales", str(own[1])) as base:
        query = {"code": "sold_out", "lang": "fr", "meta": json.dumps({"item": "Thé"})}
        body = web.get(f"{base}/render", params=query).json()
        unknown = web.get(f"{base}/render?code=nonsense&lang=fr")
        assert web.get(f"{base}/openapi.json").status_code == 200
    assert (body["domain"], body["longMessage"]) == ("shop", "L’article « Thé » est épuisé.")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "unknown_code")
