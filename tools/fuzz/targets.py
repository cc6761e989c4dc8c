"""What is fuzzed: each target takes any bytes and asserts what holds for all of them.

Nothing here needs atheris: `fuzz.py` drives the targets with it, and tests/test_fuzz.py runs what was found once.
"""

import asyncio
import atexit
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from time import process_time
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor
from starlette.datastructures import QueryParams

from pardon import Finding, Renderer, Settings
from pardon.arguments.reading import read_argument
from pardon.data import bundled_locales
from pardon.errors import printable
from pardon.fluent.bundles import FACETS, LocaleBundle
from pardon.fluent.ftl_files import read_files
from pardon.fluent.pseudo import PSEUDO_LOCALES
from pardon.formatting.isolation import Isolation
from pardon.http import create_app
from pardon.http.incoming import query_meta, split_query
from pardon.http.refusals import Refusal
from pardon.http.tracing import REQUEST_ID_HEADER
from pardon.language_tags import parse_whole_tag
from pardon.negotiation import SOURCE_LOCALE, Limits, Negotiator, parse_ranges

__all__ = ["SEEDS", "TARGETS"]

MAX_SECONDS = 5  # of the processor, for one input of a few kB
DOMAIN = "clerk"  # has the most entries
LOCALES = ("en", "pl", "ar")
BESIDE = b"\x1e"  # between a file of messages and one of terms
STYLES: tuple[tuple[str | None, Isolation], ...] = ((None, "auto"), ("html", "always"), (None, "never"))


# Seeds beside the shipped data: what is unusual.
LANGUAGES = (
    "de-CH, fr;q=0.8, en;q=0.5, *;q=0.1",
    "de;q=NaN, fr;q=-1, pl;q=1e400, ja;q=0.000",
    "no, nn;q=0.3",
    "sr-Latn-RS, sr;q=0",
    "de;q=0, *",
    "en_US.UTF-8",
    "de_DE@euro",
    "zh-cmn-Hans-CN",
    "zh-TW",
    "x-klingon",
    "i-enochian",
    "de-DE-u-co-phonebk",
    "sl-rozaj-biske",
    "es-MX",
    "sh-BA",
    "ca\nes\nen-GB",
    "pt-AO\npt-PT\npt\nzh-Hant",
)
QUERIES = (
    "code=user_locked&meta[a][b]=1&meta[a][]=2&meta[a][]=3&meta[d]=1&meta[d]=2",
    "code=user_locked&isolate=always&escape=html&name=UserLocked&domain=clerk",
    'code=user_locked&meta={"timeRemaining":1e400}',
    "code=user_locked&code=b&format=problem",
    "code=user_locked&format=clerk",
    "code=user_locked&format=authos",
    "code=user_locked&format=google&lang=pl",
    "code=user_locked&format=text&instance=x",
    "code=user_locked\n*/*;q=0",
    'code=user_locked\ntext/plain;q=0.5, application/problem+json\nde\nW/"x", *',
    "code=%FF%00&lang=%ED%A0%80",
    "meta[]=1&meta=[]&meta[[a]]=1",
)
FILES = (
    "user_locked-UserLocked = { $timeRemaining } { -a }\n\x1e"
    '-a = { -b(case: "x") }\n    .gender = f\n-b = { $case ->\n [x] X\n*[y] Y\n }\n',
    'user_locked-UserLocked = { "\\\\ \\" \\u0041 \\U01F600" } { 1.50 } { "{" }\n'
    "    .long = { user_locked-UserLocked }{ { $support } }\n",
    "user_locked-UserLocked = { RELATIVE($timeRemaining) ->\n    [one] 1\n   *[other] 2\n }\n# a\n## b\n\n### c\n",
    "user_locked-UserLocked = { -a.gender ->\n    [f] F\n   *[m] { $timeRemaining }\n }\n"
    "    .resolution = x\n    .help = y\n\x1e-a = A\n    .gender = f\n",
    "max_payment_methods_quota_exceeded = { NUMBER($limit, minimumFractionDigits: 2) ->\n"
    "    [0] a\n    [1.5] b\n   *[other] c\n }\n",
)


@cache
def _renderer() -> Renderer:
    return Renderer.load(settings=Settings())


# A language


LOADED = (
    "en", "en-GB", "en-XA", "ar", "ar-XB", "de", "es", "es-419", "fil", "fr", "he", "ja", "nb", "pl", "pt", "pt-PT",
    "sr", "sr-Latn", "yue", "zh", "zh-Hant",
)  # fmt: skip
FALLBACKS = {"ca": ["es"], "zh-Hant": ["ja", "zh"], "uk": ["pl"], "sr": ["sr-Latn"]}


@cache
def _negotiators() -> tuple[Negotiator, ...]:
    return Negotiator(LOADED), Negotiator(LOADED, FALLBACKS)


def negotiation(data: bytes) -> None:
    """The first line is a header, all of them are tags; they are loaded, too, and fall back to each other."""
    header, *others = lines = data.decode("utf-8", "surrogateescape").split("\n")
    for lang in (header, lines):
        _check_ranges(lang)
        plain, configured = _negotiators()
        for negotiator in (plain, configured):
            _check_chain(negotiator, LOADED, lang)
        wanted = {tag.partition("-")[0] for tag in configured.chain(lang)}
        assert {tag.partition("-")[0] for tag in plain.chain(lang)} <= wanted, "fallbacks took something away"
    _check_chain(Negotiator(others, {header: others, **dict.fromkeys(others, lines)}), others, header)


def _check_ranges(lang: str | list[str]) -> None:
    ranges = parse_ranges(lang)
    assert len(ranges) <= Limits().ranges
    assert all(0 <= quality <= 1 for _, quality in ranges)
    assert [quality for _, quality in ranges] == sorted((quality for _, quality in ranges), reverse=True)


def _check_chain(negotiator: Negotiator, loaded: tuple[str, ...] | list[str], lang: str | list[str]) -> None:
    chain = negotiator.chain(lang)
    assert chain[-1] == SOURCE_LOCALE
    assert len(set(chain)) == len(chain), "a locale twice"
    assert set(chain[:-1]) <= set(loaded), "a locale that is not loaded"
    assert negotiator.chain(iter(lang) if isinstance(lang, list) else lang) == chain
    ranges = parse_ranges(lang)
    kept = {str(tag).lower() for text, quality in ranges if quality and (tag := parse_whole_tag(text))}
    refused = {tag.lower() for tag, quality in ranges if not quality} - kept
    assert not {tag.lower() for tag in chain[:-1]} & refused, "a locale that q=0 excludes"


def negotiation_seeds() -> Iterator[bytes]:
    """Yield headers and tags as clients send them."""
    yield from (tag.encode() for tag in LOADED)
    yield from (text.encode() for text in LANGUAGES)


# A query, with headers


@cache
def _app() -> tuple[Any, asyncio.Runner]:
    return create_app(_renderer()), asyncio.Runner()


def query(data: bytes) -> None:
    """The lines are a query, Accept, Accept-Language and If-None-Match."""
    asked, *headers = data.replace(b"\r", b"").split(b"\n")[:4]
    pairs = split_query(asked)
    assert pairs == QueryParams(asked).multi_items()
    _check_meta(pairs)
    names = (b"accept", b"accept-language", b"if-none-match")
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": "/render", "raw_path": b"/render", "query_string": asked, "root_path": "", "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 9), "headers": [(b"host", b"errors.example.com"), *zip(names, headers, strict=False)],
    }  # fmt: skip
    app, runner = _app()
    whole = runner.run(_answer(partial(app.through_routes, began=0.0), app, scope))
    assert whole[0] in (200, 304, 400, 404, 406, 414), whole
    if whole[0] >= 400:
        assert (b"content-type", b"application/problem+json") in whole[1]
        problem = json.loads(whole[2])
        assert problem["status"] == whole[0]
        assert problem["title"]
    assert runner.run(_answer(app, app, scope)) == whole


def _check_meta(pairs: list[tuple[str, str]]) -> None:
    settings = _renderer().settings
    try:
        meta = query_meta(pairs, settings)
    except Refusal:
        return
    keys, depth = _measure(meta)
    assert keys <= settings.max_meta_keys
    assert depth <= settings.max_meta_depth


def _measure(value: Any) -> tuple[int, int]:
    """Return how many keys there are in all, and how many levels of containers."""
    if not isinstance(value, dict | list):
        return 0, 0
    own = len(value) if isinstance(value, dict) else 0
    inner = [_measure(child) for child in (value.values() if isinstance(value, dict) else value)]
    return own + sum(keys for keys, _ in inner), 1 + max((depth for _, depth in inner), default=0)


async def _answer(serve: Any, app: Any, scope: Mapping[str, Any]) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """Ask the whole service, or only the routes; what tells one request from the next is left out."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await serve({**scope, "state": {"edition": app.edition}}, receive, send)
    headers = sorted(header for header in sent[0]["headers"] if header[0] != REQUEST_ID_HEADER.lower().encode())
    return sent[0]["status"], headers, b"".join(message.get("body", b"") for message in sent[1:])


def query_seeds() -> Iterator[bytes]:
    """Yield a query for each entry with arguments, and what is unusual."""
    for entry in list(_renderer().catalog.entries(DOMAIN))[::6]:
        meta = "".join(f"&meta[{key}]={value}" for key, value in entry.example_meta().items())
        yield f"code={entry.code}&lang=de{meta}".encode()
        yield f"code={entry.code}&meta={json.dumps(entry.example_meta())}\napplication/json\npl, en;q=0.5\n*".encode()
    yield from (text.encode() for text in QUERIES)


# A Fluent file


@cache
def _folder() -> Path:
    """Return a folder with an empty one for each locale, which lasts as long as the process."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    for tag in LOCALES:
        Path(folder.name, tag).mkdir()
    return Path(folder.name)


def ftl(data: bytes) -> None:
    """A file of messages and, behind a record separator, one of terms; their length means the locale and the style."""
    messages, _, terms = data.partition(BESIDE)
    style, place = divmod(len(data), len(LOCALES))
    path = _folder() / LOCALES[place]
    (path / f"{DOMAIN}.ftl").write_bytes(messages)
    (path / "terms.ftl").unlink(missing_ok=True)
    if terms:
        (path / "terms.ftl").write_bytes(terms)
    findings: list[Finding] = []
    files = read_files(path, findings)
    findings += files.faults(_renderer().catalog)
    for finding in findings:
        _check_finding(finding, path)
    if not findings:
        sources = [file.resource for file in (*files.domains[DOMAIN], files.terms) if file]
        bundle = files.texts()
        bundles = [bundle, *map(bundle.pseudo, PSEUDO_LOCALES)] if path.name == SOURCE_LOCALE else [bundle]
        for each in bundles:
            _check_bundle(each, sources, *STYLES[style % len(STYLES)])


def _check_finding(finding: Finding, folder: Path) -> None:
    assert finding.path.parent == folder
    assert finding.rule
    assert finding.message
    assert printable(str(finding)) == str(finding)
    if finding.rule not in ("unreadable", "empty-file"):
        assert finding.line >= 1
        assert finding.column >= 1
        assert finding.line <= finding.path.read_bytes().count(b"\n") + 1


def _check_bundle(bundle: LocaleBundle, sources: list[ast.Resource], escape: str | None, isolate: Isolation) -> None:
    """What has no finding renders, and both ways alike."""
    shows_braces, settings = any(map(_has_braces, sources)), _renderer().settings
    for message in (entry for entry in sources[0].body if isinstance(entry, ast.Message)):
        entry = _renderer().catalog.get(DOMAIN, message.id.name)
        assert entry, "a message of no entry"
        facets = bundle.facets(DOMAIN, entry.id, escape, isolate)
        assert "short" in facets
        assert set(facets) <= set(FACETS)
        for meta in (entry.example_meta(), dict.fromkeys(entry.example_meta(), "1"), {}):
            readings = {argument.name: read_argument(argument, meta, settings)[0] for argument in entry.arguments}
            values = {name: value for name, value in readings.items() if value is not None}
            has_all = len(values) == len(entry.arguments)
            for facet in facets.values():
                text = facet.render(values)
                assert text == facet.render_slowly(values), "compiled patterns differ from fluent.runtime"
                assert text is not None or not has_all, "not rendered"
                assert shows_braces or not set("{}") & set(text or ""), text
                (text or "").encode()  # no lone surrogate


class _Literals(Visitor):
    """Collects what the string literals of a file say."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.texts.append(node.parse()["value"])


def _has_braces(resource: ast.Resource) -> bool:
    literals = _Literals()
    literals.visit(resource)
    return bool(set("{}") & set("".join(literals.texts)))


def ftl_seeds() -> Iterator[bytes]:
    """Yield messages, each with the terms that it refers to, and what is unusual."""
    for tag in LOCALES:
        terms = _entries(bundled_locales() / tag / "terms.ftl")
        files = sorted((bundled_locales() / tag / DOMAIN).glob("*.ftl"))
        for message in (message for path in files for message in _entries(path).values()):
            used = "".join(text for term, text in terms.items() if f"-{term}" in message)
            if "{" in message:
                yield _padded(message.encode() + (BESIDE + used.encode() if used else b""), tag)
    yield from (text.encode() for text in FILES)


def _entries(path: Path) -> dict[str, str]:
    serializer = FluentSerializer()
    entries = FluentParser().parse(path.read_text("utf-8")).body
    return {e.id.name: serializer.serialize_entry(e) for e in entries if isinstance(e, ast.Message | ast.Term)}


def _padded(text: bytes, tag: str) -> bytes:
    """Make the length mean the locale, see `ftl`."""
    return text + b"\n" * ((LOCALES.index(tag) - len(text)) % len(LOCALES))


def _timed(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        start = process_time()
        target(data)
        assert process_time() - start < MAX_SECONDS, "too slow"

    return run


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "negotiation": _timed(negotiation),
    "query": _timed(query),
    "ftl": _timed(ftl),
}
SEEDS: Mapping[str, Callable[[], Iterator[bytes]]] = {
    "negotiation": negotiation_seeds,
    "query": query_seeds,
    "ftl": ftl_seeds,
}
