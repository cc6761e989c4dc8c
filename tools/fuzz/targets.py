"""Fuzz targets: each takes any bytes and asserts what holds for all of them, through the public surface alone.

fuzz.py drives them with atheris; the tests run the seeds and every former find (tests/cases/fuzz.json).
"""

import asyncio
import atexit
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import langcodes
from fluent.runtime import FluentBundle, FluentResource

from pardon import LoadError, Renderer, Settings
from pardon.http import create_app
from pardon.negotiation import Negotiator

sys.path.append(str(Path(__file__).parents[1] / "bench"))
from asgi import get  # found by the line above

__all__ = ["TARGETS", "seeds"]

SOURCE = "en"
SEED_FILE = Path(__file__).with_name("seeds.json")


# A language: the first line is a header, all of them are tags; these are also loaded and fall back to each other.

LOADED = (
    "en", "en-GB", "en-XA", "ar", "ar-XB", "de", "es", "es-419", "fil", "fr", "he", "ja", "nb", "pl", "pt", "pt-PT",
    "sr", "sr-Latn", "yue", "zh", "zh-Hant",
)  # fmt: skip
FALLBACKS = {"ca": ["es"], "zh-Hant": ["ja", "zh"], "uk": ["pl"], "sr": ["sr-Latn"]}
PLAIN_RANGE = re.compile(r"\s*([a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)(?:;q=(0|1|0\.[1-9]))?\s*", re.I)


@cache
def negotiators() -> tuple[Negotiator, Negotiator]:
    return Negotiator(LOADED), Negotiator(LOADED, Settings(fallbacks=FALLBACKS))


def negotiation(data: bytes) -> None:
    """Check the chains of a header and of a list of tags."""
    header, *others = lines = data.decode("utf-8", "surrogateescape").split("\n")
    for lang in (header, lines):
        plain, configured = negotiators()
        for negotiator in (plain, configured):
            check_chain(negotiator, LOADED, lang)
        languages = {tag.partition("-")[0] for tag in configured.chain(lang)}
        assert {tag.partition("-")[0] for tag in plain.chain(lang)} <= languages, "a fallback removed a language"
    check_chain(
        Negotiator(others, Settings(fallbacks={header: others, **dict.fromkeys(others, lines)})), tuple(others), header
    )


def check_chain(negotiator: Negotiator, loaded: tuple[str, ...], lang: str | list[str]) -> None:
    chain = negotiator.chain(lang)
    assert chain[-1] == SOURCE
    assert len(set(chain)) == len(chain), "a locale twice"
    assert set(chain[:-1]) <= set(loaded), "a locale that is not loaded"
    assert negotiator.chain(iter(lang) if isinstance(lang, list) else lang) == chain
    if isinstance(lang, str):
        assert not {tag.lower() for tag in chain[:-1]} & refused(lang), "a locale that q=0 excludes"


def refused(header: str) -> set[str]:
    """Return the tags that a header excludes; none where it has other than short, plain ranges."""
    ranges = [PLAIN_RANGE.fullmatch(item) for item in header.split(",")]
    if len(ranges) > 10 or not all(ranges):
        return set()
    weighted = [(found[1].lower(), found[2] != "0") for found in ranges if found]
    kept = {langcodes.standardize_tag(tag).lower() for tag, is_kept in weighted if is_kept}
    return {tag for tag, is_kept in weighted if not is_kept} - kept


# A request: the lines are a query, Accept, Accept-Language and If-None-Match.


@cache
def renderer() -> Renderer:
    return Renderer.load()


@cache
def service() -> tuple[Any, asyncio.Runner]:
    return create_app(renderer()), asyncio.Runner()


def query(data: bytes) -> None:
    """Check the answer to a GET /render, and that the same request gets the same answer."""
    raw, *values = data.replace(b"\r", b"").split(b"\n")[:4]
    headers = list(zip((b"accept", b"accept-language", b"if-none-match"), values, strict=False))
    app, runner = service()
    first, again = (runner.run(get(app, raw, headers)) for _ in range(2))
    assert first.status in (200, 304, 400, 404, 406, 414), first
    media_type = dict(first.headers).get(b"content-type", b"")
    if first.status >= 400 and media_type == b"application/problem+json":
        problem = json.loads(first.body)
        assert problem["status"] == first.status
        assert problem["title"]
    elif first.status == 200:
        check_body(media_type, first.body)
    if b"authos" not in raw:  # its body has the time
        assert (again.status, again.body) == (first.status, first.body), "not the same answer again"
        assert dict(again.headers).get(b"etag") == dict(first.headers).get(b"etag")


def check_body(media_type: bytes, body: bytes) -> None:
    text = body.decode()
    if not media_type.startswith(b"application/json"):
        assert text.strip()
        return
    message = json.loads(text)
    if "shortMessage" in message:
        assert message["shortMessage"].strip()
        assert message["locale"] in renderer().locales


# A locale: messages and, behind a record separator, terms. Their length chooses the locale and the style.

LOCALES = ("en", "pl", "ar")
SEPARATOR = b"\x1e"
CATALOG = """[first]
status = 400
[first.args]
name = { type = "text", example = "Ann" }
count = { type = "integer", example = 3 }
wait = { type = "duration", example = 300 }
things = { type = "list", example = ["a", "b"] }
[second]
status = 404
"""
ALL = {"name": "Ann", "count": 3, "wait": 300, "things": ["a", "b"]}
METAS: tuple[dict[str, Any], ...] = (ALL, dict.fromkeys(ALL, "1"), {})
PLAIN = {"name": "Ann", "count": 3}  # values that fluent.runtime formats alike
STYLES: tuple[dict[str, Any], ...] = ({}, {"escape": "html", "isolate": "always"}, {"isolate": "never"})


@cache
def layer() -> Path:
    """Return a folder with a catalogue and complete English texts; it lasts as long as the process."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    path = Path(folder.name)
    (path / "shop.toml").write_text(CATALOG)
    for tag in LOCALES:
        (path / "locales" / tag / "shop").mkdir(parents=True)
        (path / "locales" / tag / "shop" / "second.ftl").write_text("second = B\n")
    return path


def ftl(data: bytes) -> None:
    """Check that a file either has findings with their places or renders, and as fluent.runtime does."""
    messages, _, terms = data.partition(SEPARATOR)
    locales, tag = layer() / "locales", LOCALES[len(data) % len(LOCALES)]
    for other in LOCALES:
        (locales / other / "shop" / "first.ftl").write_text("first = A\n")
        (locales / other / "terms.ftl").unlink(missing_ok=True)
    (locales / tag / "shop" / "first.ftl").write_bytes(messages)
    if terms:
        (locales / tag / "terms.ftl").write_bytes(terms)
    try:
        loaded = Renderer.load(layer(), locales, Settings(pseudo=True))
    except LoadError as error:
        check_findings(error)
        return
    for language in (tag, "en-XA"):
        for meta in METAS:
            check_message(loaded.render("first", language, meta, **STYLES[len(data) // len(LOCALES) % len(STYLES)]))
    check_against_runtime(loaded, tag, messages.decode(), terms.decode())


def check_findings(error: LoadError) -> None:
    assert error.findings
    for finding in error.findings:
        assert finding.message
        assert str(finding).isprintable()


def check_message(message: Any) -> None:
    assert message.short_message, "an empty short message"
    for text in (message.short_message, message.long_message, message.resolution, message.help):
        (text or "").encode()  # no lone surrogate
        assert "{$" not in (text or "")


def check_against_runtime(loaded: Renderer, tag: str, messages: str, terms: str) -> None:
    """Compare with fluent.runtime the facets that use text, integers and terms only."""
    if "(" in messages + terms or tag == "ar":  # functions are Pardon's own, and so are digits
        return
    bundle = FluentBundle([tag], use_isolating=False)
    for source in (messages, terms, "second = B"):
        bundle.add_resource(FluentResource(source))
    if not bundle.has_message("first"):
        return
    message, found = loaded.render("first", tag, PLAIN, isolate="never"), bundle.get_message("first")
    for text, pattern in ((message.short_message, found.value), (message.long_message, found.attributes.get("long"))):
        expected, errors = bundle.format_pattern(pattern, PLAIN) if pattern else ("", ["no pattern"])
        if not errors and expected.strip() and expected.isprintable():
            assert text == expected, "differs from fluent.runtime"


def seeds(target: str) -> Iterator[bytes]:
    """Yield the seeds of a target: the shipped data, and unusual inputs."""
    if target == "negotiation":
        yield from (tag.encode() for tag in LOADED)
    elif target == "query":
        for entry in list(renderer().catalog.entries("clerk"))[::6]:
            meta = "".join(f"&meta[{key}]={value}" for key, value in entry.example_meta().items())
            yield f"code={entry.code}&lang=de{meta}".encode()
    yield from (text.encode() for text in json.loads(SEED_FILE.read_text("utf-8"))[target])


TARGETS: Mapping[str, Callable[[bytes], None]] = {target.__name__: target for target in (negotiation, query, ftl)}
