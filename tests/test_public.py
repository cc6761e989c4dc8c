"""Every public function takes whatever it is given: it answers, or raises what its docstring says."""

import atexit
import importlib
import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import NamedTemporaryFile, TemporaryDirectory, mkdtemp
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from support.asgi import ask
from support.servers import ROOT
from support.strategies import CODES, ENDLESS, HEADERS, JSON, META, TAGS, TEXT
from support.worlds import catalog_of, write_locales

import pardon
from pardon import Error, Finding, LoadError, Problem, Renderer, Settings
from pardon.arguments.reading import read_value
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import lookup
from pardon.envelopes import choose_format, to_bytes
from pardon.fastapi import install, responses
from pardon.flask import Pardon
from pardon.http import create_app
from pardon.http.conditional import has_etag
from pardon.http.problems import ProblemError
from pardon.http.query import query_meta
from pardon.http.settings import ServiceSettings
from pardon.json_splice import parse_json
from pardon.localizing import localize_json
from pardon.middleware import LocalizingMiddleware, accept_language, path_of
from pardon.negotiation import prefers
from pardon.problem_details import Problems
from pardon.pydantic_errors import describe_errors, jsonable, read_ctx
from pardon.testing import assert_localized, assert_raised_errors, assert_rendered


@dataclass(frozen=True)
class Call:
    """A function, what to call it with, and what it may raise."""

    function: Callable[..., Any]
    arguments: dict[str, st.SearchStrategy[Any]]
    raises: tuple[type[Exception], ...] = ()
    examples: int = 60


@cache
def _renderer() -> Renderer:
    return Renderer.load(settings=Settings())


@cache
def _small() -> tuple[Path, Path]:
    folder = Path(mkdtemp())
    atexit.register(rmtree, folder)
    catalog_of(folder)
    return folder / "catalog", write_locales(folder, {"en/d.ftl": "m = Hello\n", "de/d.ftl": "m = { $text }\n"})


# What needs more than a call


def _load(toml: str, ftl: str, terms: str) -> Renderer:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "en").mkdir()
        (folder / "d.toml").write_bytes(toml.encode("utf-8", "surrogatepass"))
        (folder / "en" / "d.ftl").write_bytes(ftl.encode("utf-8", "surrogatepass"))
        (folder / "en" / "terms.ftl").write_bytes(terms.encode("utf-8", "surrogatepass"))
        return Renderer.load(folder, folder, Settings())


def _prepared(meta: Any, **given: Any) -> None:
    assert _renderer().prepare(**given)(meta) == _renderer().render(**given, meta=meta)


def _installed(code: str, domain: str | None, name: str | None, meta: dict[str, Any], accept: bytes) -> None:
    def fail(request: Request) -> Response:
        raise Error(code, domain=domain, name=name, **meta)

    app = Starlette(routes=[Route("/", fail)])
    install(app, _renderer())
    answer = ask(app, "GET", "/", headers=[(b"accept-language", accept)])
    assert json.loads(answer.body)["title"]
    assert 400 <= answer.status <= 599


def _flask(code: str, domain: str | None, name: str | None, meta: dict[str, Any], accept: str) -> None:
    def fail() -> None:
        raise Error(code, domain=domain, name=name, meta=meta)

    app = Flask("shop")
    app.add_url_rule("/", view_func=fail)
    Pardon(app, _renderer())
    answer = app.test_client().get("/", environ_overrides={"HTTP_ACCEPT_LANGUAGE": accept})
    assert answer.get_json()["title"]
    assert 400 <= answer.status_code <= 599


def _registered(name: str, raw: Any) -> None:
    pardon.register_type(name, read=lambda raw: raw["a"], format=lambda formats, value: value, sample={"a": 1})
    try:
        read_value(name, raw)
    finally:
        del ARGUMENT_TYPES[name]


def _checked(source: str) -> None:
    with NamedTemporaryFile("w", suffix=".py") as file:
        file.write(source)
        file.flush()
        assert_raised_errors(_renderer(), file.name)


def _served(path: str, query: bytes, accept: bytes, accept_language: bytes, **chosen: Any) -> None:
    catalog, locales = _small()
    app = create_app(Renderer.load(catalog, locales, ServiceSettings(**chosen)))
    headers = [(b"accept", accept), (b"accept-language", accept_language)]
    assert ask(app, "GET", path, query, headers).status < 500


def _localized(status: int, body: bytes, headers: dict[bytes, bytes], accept_language: bytes) -> None:
    async def upstream(scope: Any, receive: Any, send: Any) -> None:
        start = {"type": "http.response.start", "status": status, "headers": [*headers.items(), JSON_TYPE, length]}
        await send(start)
        await send({"type": "http.response.body", "body": body})

    length = (b"content-length", str(len(body)).encode())
    app = LocalizingMiddleware(upstream, _renderer())
    answer = ask(app, "GET", "/", headers=[(b"accept-language", accept_language)])
    assert answer.status == status
    assert answer.header("content-length") == str(len(answer.body))


JSON_TYPE = (b"content-type", b"application/json")
OPTIONAL = st.none() | TEXT
PATHS = st.text(min_size=1, max_size=9).map(Path)
NUMBERS = st.integers(-5, 10**6)
BODIES = st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()) | ENDLESS.map(str.encode)
ERRORS = st.fixed_dictionaries({}, optional=dict.fromkeys(("message", "meta", "name", "title", "status"), JSON))
UPSTREAM = JSON | st.builds(lambda code, error: {"errors": [{"code": code, "message": "x", **error}]}, CODES, ERRORS)
ERROR = {"code": CODES, "domain": OPTIONAL, "name": OPTIONAL, "meta": META}
ANSWER = {"lang": TAGS, "domain": OPTIONAL, "name": OPTIONAL, "meta": META | JSON}
FLUENT = st.lists(
    st.sampled_from(
        ["m = ", "-t = ", "{", "}", "\n", "    .long = ", "$text ", "$integer ", "-t ", "m ", "->\n", "   *[other] ",
         "[one] ", "NUMBER(", "KEY(", ")", '"\\U7FFFFF"', '"x"', "9" * 400, "9", ":", ", ", "#", "\x00", "\x1b", "x",
         "\ud800"]
    ), max_size=30,
).map("".join)  # fmt: skip
TOML = FLUENT | st.sampled_from([f"m = {'[' * 9_000}", "[m]\nstatus = 400\n", "[m]\nstatus = 400\nargs = { t = 1 }\n"])
RAW = st.lists(st.tuples(TEXT, JSON | TEXT), max_size=4).map(dict)
ERROR_TYPES = st.sampled_from(["missing", "greater_than", "literal_error", "timezone_offset", "value_error"]) | TEXT
CTX_NAMES = st.sampled_from(["gt", "ge", "lt", "le", "expected", "tz_expected", "discriminator", "error", "x"])
CTX = st.dictionaries(CTX_NAMES, JSON | TEXT, max_size=3)
DETAILS = st.lists(
    st.fixed_dictionaries({"type": ERROR_TYPES, "loc": st.tuples(TEXT, NUMBERS), "ctx": CTX}), max_size=3
)

HEADER_FIELDS = st.dictionaries(TEXT, TEXT | NUMBERS, max_size=3)

_IMPORT = re.compile(r"\bfrom (pardon[\w.]*) import ([\w, ]+)")

# The public surface: what `pardon` exports, and what the documentation names.
PUBLIC: dict[str, Call] = {
    "pardon.Error": Call(
        lambda code, meta, **given: str(Error(code, **given, meta=meta)),
        {"code": TEXT, "meta": META, "domain": OPTIONAL},
    ),
    "pardon.Finding": Call(
        lambda **given: str(Finding(**given)).encode(),
        {"path": PATHS, "line": NUMBERS, "id": TEXT, "message": TEXT, "column": NUMBERS, "rule": TEXT},
    ),
    "pardon.LoadError": Call(
        lambda messages: str(LoadError(Finding(Path("x"), 1, text, text) for text in messages)).encode(),
        {"messages": st.lists(TEXT, max_size=3)},
    ),
    "pardon.Message": Call(
        lambda code, meta: repr(_renderer().render(code, None, meta)._replace(code=code)), {"code": CODES, "meta": META}
    ),
    "pardon.PardonError": Call(lambda text: str(pardon.PardonError(text)), {"text": TEXT}),
    "pardon.Problem": Call(lambda detail: repr(Problem("fallback", detail)), {"detail": TEXT}),
    "pardon.Renderer": Call(
        lambda support, fallbacks: Renderer(
            _renderer().catalog, {}, Settings(support=support, fallbacks=fallbacks)
        ).negotiator.chain("de"),
        {"support": OPTIONAL, "fallbacks": st.dictionaries(TEXT, st.lists(TEXT, max_size=3), max_size=3)},
    ),
    "pardon.Renderer.bundle": Call(lambda **given: _renderer().bundle(**given), {"tag": TEXT, "domain": TEXT}),
    "pardon.Renderer.chain": Call(lambda **given: _renderer().chain(**given), {"lang": TAGS, "overlay": OPTIONAL}),
    "pardon.Renderer.find": Call(lambda **given: _renderer().find(**given), ERROR),
    "pardon.Renderer.generic": Call(lambda status: _renderer().generic(status), {"status": st.none() | st.integers()}),
    "pardon.Renderer.prepare": Call(
        _prepared,
        {"code": CODES, "lang": TAGS, "meta": META | JSON, "isolate": TEXT, "escape": OPTIONAL, "domain": OPTIONAL},
        (ValueError,),
    ),
    "pardon.Renderer.load": Call(_load, {"toml": TOML, "ftl": FLUENT, "terms": FLUENT}, (LoadError,), examples=30),
    "pardon.Renderer.render": Call(
        lambda **given: _renderer().render(**given),
        {**ANSWER, "code": CODES, "isolate": TEXT, "escape": OPTIONAL},
        (ValueError,),
    ),
    "pardon.Settings": Call(
        lambda field, value: Settings(**{field: value}),
        {"field": st.sampled_from([field.name for field in fields(Settings)]), "value": JSON | TEXT},
        (ValueError,),
    ),
    "pardon.fastapi.install": Call(_installed, {**ERROR, "accept": HEADERS}, examples=40),
    "pardon.fastapi.responses": Call(
        lambda codes, domain: responses(*codes, domain=domain),
        {"codes": st.lists(TEXT, max_size=3), "domain": OPTIONAL},
    ),
    "pardon.flask.Pardon": Call(_flask, {**ERROR, "accept": TEXT}, examples=40),
    "pardon.flask.Pardon.init_app": Call(
        lambda name: Pardon(renderer=_renderer()).init_app(Flask(name)), {"name": TEXT}
    ),
    "pardon.http.create_app": Call(
        _served,
        {
            "path": st.sampled_from(["/", "/render", "/errors", "/errors/d/m", "/bundles/de/d.json", "/nowhere"]),
            "query": HEADERS,
            "accept": HEADERS,
            "accept_language": HEADERS,
            "support": OPTIONAL,
            "domains": st.lists(TEXT, max_size=2),
        },
        examples=8,
    ),
    "pardon.localize": Call(
        pardon.localize,
        {"body": UPSTREAM, "lang": TAGS, "domain": OPTIONAL, "original_message": st.sampled_from([None, "keep"])},
    ),
    "pardon.middleware.LocalizingMiddleware": Call(
        _localized,
        {
            "status": st.integers(400, 599),
            "body": BODIES,
            "headers": st.dictionaries(st.sampled_from([b"content-encoding", b"content-language", b"vary"]), HEADERS),
            "accept_language": HEADERS,
        },
    ),
    "pardon.problem_details.Problems": Call(lambda vary: Problems(_renderer(), vary), {"vary": TEXT}),
    "pardon.problem_details.Problems.of_error": Call(
        lambda code, lang, meta, **given: to_bytes(
            Problems(_renderer()).of_error(Error(code, **given, meta=meta), lang).body
        ),
        {**ERROR, "lang": TAGS, "headers": HEADER_FIELDS},
    ),
    "pardon.problem_details.Problems.of_status": Call(
        lambda **given: to_bytes(Problems(_renderer()).of_status(**given).body),
        {"status": NUMBERS, "lang": TAGS, "instance": OPTIONAL, "extra": RAW, "headers": HEADER_FIELDS},
    ),
    "pardon.register_type": Call(_registered, {"name": TEXT | st.just("own"), "raw": JSON | TEXT}, (ValueError,)),
    "pardon.render": Call(pardon.render, {**ANSWER, "code": CODES}),
    "pardon.testing.assert_localized": Call(
        lambda body, code, lang, meta: assert_localized(body, _renderer(), code, lang, meta=meta),
        {"body": RAW, "code": TEXT, "lang": TAGS, "meta": META},
        (AssertionError,),
    ),
    "pardon.testing.assert_raised_errors": Call(
        _checked,
        {
            "source": st.builds(
                "import pardon as p\nraise p.Error({!r}, {}={!r}, meta={!r})".format,
                CODES,
                st.sampled_from(["a", "domain", "name", "status"]),
                OPTIONAL,
                META,
            )
        },
        (AssertionError,),
        examples=20,
    ),
    "pardon.testing.assert_rendered": Call(
        lambda domains: assert_rendered(_renderer(), *domains),
        {"domains": st.lists(st.sampled_from(["http", "x"]))},
        (AssertionError,),
        examples=5,
    ),
}

# What stands between a client's bytes and them.
QUERY_NAMES = st.sampled_from(["meta", "meta[a]", "meta[a][]", "meta[a][b]", "meta[]", "code"]) | TEXT
QUERY = st.lists(st.tuples(QUERY_NAMES, TEXT | JSON.map(json.dumps)), max_size=4)
INNER: dict[str, Call] = {
    "accept_language": Call(
        lambda header: accept_language({"type": "http", "headers": [(b"accept-language", header)]}), {"header": HEADERS}
    ),
    "choose_format": Call(choose_format, {"accept": OPTIONAL}),
    "describe_errors": Call(lambda **given: describe_errors(_renderer(), **given), {"errors": DETAILS, "lang": TAGS}),
    "has_etag": Call(has_etag, {"if_none_match": HEADERS, "etag": st.text(st.characters(max_codepoint=255))}),
    "jsonable": Call(
        lambda value: json.dumps(jsonable(value), allow_nan=False), {"value": JSON | st.decimals() | st.binary()}
    ),
    "localize_json": Call(
        lambda body, lang: localize_json(_renderer(), body, lang), {"body": BODIES, "lang": TAGS}, (ValueError,)
    ),
    "lookup": Call(lookup, {"meta": META, "path": TEXT}),
    "parse_json": Call(parse_json, {"text": BODIES | TEXT}, (ValueError,)),
    "path_of": Call(lambda path: path_of({"path": path}).encode("ascii"), {"path": TEXT}),
    "prefers": Call(prefers, {"accept": OPTIONAL, "media_type": TEXT, "other": TEXT}),
    "query_meta": Call(lambda pairs: query_meta(pairs, ServiceSettings()), {"pairs": QUERY}, (ProblemError,)),
    "read_ctx": Call(read_ctx, {"ctx": CTX}),
    "to_bytes": Call(lambda body: json.loads(to_bytes(body), parse_constant=pytest.fail), {"body": RAW}),
}


def _imported() -> set[tuple[str, str]]:
    """Return what `pardon` exports, and what the documentation imports: module and name."""
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "docs").rglob("*.py")]
    lines = (found for page in pages for found in _IMPORT.findall(page.read_text("utf-8")))
    named = {(module, name) for module, names in lines for name in names.split(", ")}
    return named | {("pardon", name) for name in pardon.__all__}


def _callables() -> Iterator[str]:
    """Yield the public functions and classes, and the classes' own methods."""
    for module, name in _imported():
        item = getattr(importlib.import_module(module), name)
        if callable(item):
            yield f"{module}.{name}"
        methods = vars(item).items() if inspect.isclass(item) and not issubclass(item, Exception | Settings) else ()
        yield from (f"{module}.{name}.{key}" for key, method in methods if _is_public(key, method))


def _is_public(name: str, method: Any) -> bool:
    return not name.startswith("_") and (inspect.isfunction(method) or isinstance(method, classmethod))


def test_every_public_name_has_a_strategy() -> None:
    assert set(PUBLIC) == set(_callables())


@pytest.mark.parametrize("name", [*PUBLIC, *INNER])
def test_anything_is_answered_or_refused_as_documented(name: str) -> None:
    call = PUBLIC.get(name) or INNER[name]

    @settings(
        max_examples=call.examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.fixed_dictionaries(call.arguments))
    def run(arguments: dict[str, Any]) -> None:
        try:
            call.function(**arguments)
        except call.raises:
            pass

    run()
