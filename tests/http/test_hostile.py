"""Hostile strings, in every place where a string goes: a refusal in words, never a traceback."""

import json
import logging
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from typing import Any
from urllib.parse import quote

import pytest
from support.asgi import Answer, ask
from support.worlds import catalog_of, write_locales

from pardon import Renderer
from pardon.http import create_app
from pardon_tools.cli import main

# Bytes for a URL, percent-encoded or not, as they are.
IN_URLS: dict[str, bytes] = {
    "invalid UTF-8": b"%FF%FE",
    "invalid UTF-8, raw": b"\xff\xfe",
    "overlong": b"%C0%AF",
    "too high": b"%F4%90%80%80",
    "a lone surrogate": b"%ED%A0%80",
    "a lone surrogate, raw": b"\xed\xa0\x80",
    "UTF-8, raw": "ü".encode(),
    "NUL": b"%00",
    "NUL, raw": b"\x00",
    "a line end": b"%0D%0AX-Injected:%201",
    "no hex": b"%zz%",
    "signs": b"%25%2500",
    "a byte order mark": b"%EF%BB%BF",
    "an override": quote("\u202e\u2066").encode(),
    "NaN": b"NaN",
    "Infinity": b"-Infinity",
    "1e400": b"1e400",
    "5,000 digits": b"9" * 5_000,
    "7,000 letters": b"a" * 7_000,
    "9,000 letters": b"a" * 9_000,
    "brackets": b"[[]][",
    "brackets all the way": b"[a]" * 2_000,
    "a brace": b"{$x}",
    "markup": b"<script>\"'",
    "nothing": b"",
    "JSON with NaN": b'{"a":NaN}',
    "JSON with a surrogate": b'{"timeRemaining":"\\ud800","support":"\\udfff"}',
    "deep JSON": b"[" * 3_000,
    "JSON with 5,000 digits": b'{"timeRemaining":' + b"9" * 5_000 + b"}",
    "JSON with 1e400": b'{"timeRemaining":1e400}',
    "a key twice": b'{"timeRemaining":1,"timeRemaining":2}',
    "a slash": b"%2F..%2F..%2Fetc%2Fpasswd",
}
PLACES = [  # path, query; {} is the place
    ("/render", "code={}"),
    ("/render", "code=user_locked&lang={}"),
    ("/render", "code=user_locked&domain={}"),
    ("/render", "code=user_locked&name={}"),
    ("/render", "code=user_locked&format={}"),
    ("/render", "code=user_locked&format=problem&instance={}"),
    ("/render", "code=user_locked&isolate={}"),
    ("/render", "code=user_locked&escape={}"),
    ("/render", "code=user_locked&meta={}"),
    ("/render", "code=user_locked&meta[timeRemaining]={}"),
    ("/render", "code=user_locked&meta[support]={}"),
    ("/render", "code=user_locked&meta[{}]=1"),
    ("/render", "code=user_locked&meta[a][{}][]=1"),
    ("/render", "code=user_locked&{}=1"),
    ("/render", "{}"),
    ("/errors", "lang={}&domain={}&code={}"),
    ("/errors", "format=html&q={}"),
    ("/errors", "format=html&lang={}&domain={}&code={}"),
    ("/errors", "format={}"),
    ("/errors/clerk/user_locked-UserLocked", "lang={}"),
    ("/errors/clerk/user_locked-UserLocked", "format=html&meta[timeRemaining]={}&meta[{}]={}"),
    ("/errors/clerk/user_locked-UserLocked", "format=html&meta={}"),
    ("/errors/{}/x", ""),
    ("/errors/clerk/{}", ""),
    ("/errors/clerk/{}", "format=html"),
    ("/bundles/{}/clerk.ftl", ""),
    ("/bundles/de/{}.json", ""),
    ("/static/{}", ""),
    ("/locales", "{}"),
    ("/", "format=html&{}"),
    ("/{}", ""),
    ("/errors/", "{}"),
]


@pytest.fixture(scope="module")
def app(renderer: Renderer) -> Any:
    return create_app(renderer)


@pytest.fixture(autouse=True)
def nothing_unexpected(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def is_sound(answer: Answer) -> None:
    """An answer, or a refusal that a person can read."""
    assert answer.status < 500
    for _, value in answer.headers:
        assert not set(b"\r\n\0") & set(value)
    if answer.status in (200, 400, 404, 405, 406, 413, 414, 415):
        text = answer.body.decode()
        if (answer.header("content-type") or "").endswith("json"):
            body = json.loads(text, parse_constant=pytest.fail)
            if answer.status >= 400:
                assert answer.header("content-type") == "application/problem+json"
                assert answer.header("content-language")
                assert body["title"]
                assert body["status"] == answer.status
        elif answer.status >= 400:
            assert answer.header("content-type") == "text/html; charset=utf-8"
    else:
        assert answer.status in (204, 304, 307)


@pytest.mark.parametrize(("path", "query"), PLACES)
def test_a_url_with_anything_in_it(app: Any, path: str, query: str) -> None:
    for value in IN_URLS.values():
        # A server passes on a path that is ASCII: uvicorn's parser refuses another one.
        step = value if value.isascii() else quote(value).encode()
        raw = path.encode().replace(b"{}", step).decode()
        is_sound(ask(app, "GET", raw, query.encode().replace(b"{}", value)))


INSTANCES = [
    # path, as problem details name it: a URI reference (RFC 9457, 3.1.5)
    ("/nowhere", "/nowhere"),
    ("/a%0D%0Ab%00", "/a%0D%0Ab%00"),
    ("/%FF%20%22", "/%EF%BF%BD%20%22"),
    ("/z%C3%BC/a:b@c;d=e", "/z%C3%BC/a:b@c;d=e"),
    ("/%3Fa%23b%25", "/%3Fa%23b%25"),
]


@pytest.mark.parametrize(("path", "instance"), INSTANCES)
def test_the_instance_of_a_problem_is_a_uri_reference(app: Any, path: str, instance: str) -> None:
    answer = ask(app, "GET", path, b"a=\xff")
    assert (answer.status, json.loads(answer.body)["instance"]) == (404, instance)


HEADERS = {
    "bytes": b"\xff\xfe\x80",
    "a surrogate": b"\xed\xa0\x80",
    "a tab": b"\t",
    "nothing": b"",
    "commas": b"," * 5_000,
    "weights": b"a/b;q=1e400, de;q=NaN, */*;q=-1, text/plain;q=" + b"9" * 5_000,
    "letters": b"x" * 20_000,
    "quotes": b'"' * 999,
    "tags": b'W/"a", ' * 999 + b'W/"',
    "slashes": b"/" * 500 + b"*/*/*;;;=",
    "digits": b"9" * 5_000,
    "UTF-8": "日本語".encode(),
    "markup": b"<script>",
    "an address": b"[::1",
    "a user": b"a@b:c@d:99999",
    "a charset": b"application/json; charset=\xff",
}
NAMES = [
    "accept", "accept-language", "if-none-match", "content-type", "content-length", "host", "origin", "cookie", "range",
    "accept-encoding", "x-forwarded-host", "content-encoding", "access-control-request-method",
]  # fmt: skip
TARGETS = [
    ("GET", "/render", b"code=user_locked"),
    ("GET", "/render", b"code=unknown"),
    ("GET", "/errors", b"code=user_locked"),
    ("GET", "/bundles/xx/clerk.json", b""),
    ("GET", "/", b""),
    ("POST", "/render", b""),
    ("POST", "/localize", b""),
    ("OPTIONS", "/render", b""),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_header_with_anything_in_it(app: Any, name: str) -> None:
    for method, path, query in TARGETS:
        for value in HEADERS.values():
            is_sound(ask(app, method, path, query, [(name.encode(), value)], b"{}"))


# What may stand where a string is meant, as JSON text.
IN_JSON: dict[str, str] = {
    "a lone surrogate": '"\\ud800"',
    "surrogates the wrong way": '"\\udc00\\ud800"',
    "NUL": '"\\u0000"',
    "markup": '"<b>{$x}"',
    "an override": '"\\u202e\\u2066"',
    "100,000 letters": '"' + "a" * 50_000 + '"',
    "a number": "1",
    "null": "null",
    "true": "true",
    "a list": "[[[[1]]]]",
    "an object": '{"a":{"b":{"c":1}}}',
    "1e400": "1e400",
    "-1e400": "-1e400",
    "-0": "-0.0",
    "4,000 digits": "9" * 4_000,
}
# What is no JSON, or not for us: 400 wherever it stands.
NO_JSON: dict[str, bytes] = {
    "NaN": b"NaN",
    "Infinity": b"-Infinity",
    "5,000 digits": b"9" * 5_000,
    "5,000 digits, less": b"-" + b"9" * 5_000,
    "a surrogate, raw": b'"\xed\xa0\x80"',
    "invalid UTF-8": b'"\xff"',
    "overlong": b'"\xc0\xaf"',
    "a control character": b'"\x00"',
    "deep": b"[" * 20_000 + b"]" * 20_000,
    "deep objects": b'{"a":' * 9_000 + b"1" + b"}" * 9_000,
    "half": b'"a',
    "nothing": b"",
    "a comment": b"1 // one",
    "an escape": b'"\\x41"',
    "half an escape": b'"\\ud8"',
}
JSON_PLACES = [
    # route, body; @ is the place
    ("/render", '{"lang": @, "errors": []}'),
    ("/render", '{"lang": ["de", @], "errors": [{"code": "user_locked"}]}'),
    ("/render", '{"errors": [{"code": @}]}'),
    ("/render", '{"errors": [{"code": "user_locked", "domain": @}]}'),
    ("/render", '{"errors": [{"code": "user_locked", "name": @}]}'),
    ("/render", '{"errors": [{"code": "user_locked", "meta": @}]}'),
    ("/render", '{"errors": [{"code": "user_locked", "meta": {"timeRemaining": @, "support": @}}]}'),
    ("/render", '{"errors": [{"code": "not_allowed_access", "meta": {"Identifiers": [@, @]}}]}'),
    ("/render", '{"errors": @}'),
    ("/render", "@"),
    ("/localize", "@"),
    ("/localize", '{"errors": @}'),
    ("/localize", '{"errors": [{"code": @, "message": "x"}]}'),
    ("/localize", '{"errors": [{"code": "user_locked", "message": @, "long_message": "x"}]}'),
    ("/localize", '{"errors": [{"code": "user_locked", "message": "x", "meta": {"timeRemaining": @}}]}'),
    ("/localize", '{"error_code": "FORBIDDEN", "error": "x", "timestamp": @}'),
    ("/localize", '{"type": @, "title": "x", "code": "user_locked", "domain": @, "timeRemaining": @}'),
    ("/localize", '{"code": "user_locked", "shortMessage": "x", "locale": @, "name": @}'),
]
KEYS = ['"\\ud800"', '"\\u0000"', '""', '"a.b"', '"__proto__"', '"' + "k" * 5_000 + '"', '"timeRemaining"', '"\\u202e"']
JSON = (b"content-type", b"application/json")


def post(app: Any, path: str, body: bytes, query: bytes = b"lang=de") -> Answer:
    return ask(app, "POST", path, query, [JSON], body)


@pytest.mark.parametrize(("path", "body"), JSON_PLACES)
def test_a_body_with_anything_in_it(app: Any, path: str, body: str) -> None:
    for value in IN_JSON.values():
        is_sound(post(app, path, body.replace("@", value).encode()))
    for name, raw in NO_JSON.items():
        answer = post(app, path, body.encode().replace(b"@", raw))
        is_sound(answer)
        assert answer.status in (400, 413), name


def test_meta_with_any_keys(app: Any) -> None:
    for key in KEYS:
        meta = f'{{"timeRemaining": 300, {key}: 1, {key}: {{{key}: "x"}}}}'
        is_sound(post(app, "/render", f'{{"errors": [{{"code": "user_locked", "meta": {meta}}}]}}'.encode()))
        is_sound(
            post(app, "/localize", f'{{"errors": [{{"code": "user_locked", "message": "", "meta": {meta}}}]}}'.encode())
        )


ENCODINGS = [
    # encoding, with a byte order mark; RFC 8259 (8.1) has UTF-8 without one
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b""),
    ("utf-16-be", b""),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-32-le", b""),
    ("utf-32-be", b"\x00\x00\xfe\xff"),
]


@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS)
@pytest.mark.parametrize("path", ["/render", "/localize"])
def test_a_body_has_to_be_utf_8(app: Any, path: str, encoding: str, mark: bytes) -> None:
    body = '{"errors": [{"code": "user_locked", "message": "x"}]}'
    assert post(app, path, body.encode()).status == 200
    answer = post(app, path, mark + body.encode(encoding))
    is_sound(answer)
    assert answer.status == 400


def test_of_a_key_twice_the_last_counts(app: Any) -> None:
    twice = (
        b'{"errors": [{"code": "nobody", "code": "user_locked", "meta": {"timeRemaining": 1, "timeRemaining": 300}}]}'
    )
    (error,) = json.loads(post(app, "/render", twice).body)["errors"]
    assert (error["code"], error["meta"]) == ("user_locked", {"timeRemaining": 300})
    body = b'{"errors": [{"code": "user_locked", "message": "a", "message": "b"}]}'
    localized = post(app, "/localize", body).body.decode()
    assert localized == '{"errors": [{"code": "user_locked", "message": "a", "message": "Konto gesperrt"}]}'


# The command, in this process


RUN = ["render", "m", "--lang", "ar"]
SURROGATE = "\udcff"  # a byte of an argument that is no UTF-8
COMMANDS = [
    # arguments, environment, exit code
    (["render", SURROGATE], {}, 1),
    (["render", "m", "--lang", SURROGATE, "--name", SURROGATE], {}, 0),
    (["render", "m", "--domain", SURROGATE], {}, 1),
    ([*RUN, "--meta", '{"integer": NaN}'], {}, 2),
    ([*RUN, "--meta", '{"a":' * 50_000], {}, 2),
    ([*RUN, "--meta", '{"a":' + "9" * 5_000 + "}"], {}, 2),
    ([*RUN, "--meta", SURROGATE], {}, 2),
    ([*RUN, "--meta", '{"integer": 1e400, "text": "\\ud800"}', "--format", "json"], {}, 0),
    (["check", "--catalog", "a" * 5_000], {}, 2),
    (["check", "--locale", SURROGATE], {}, 2),
    (["status", "--locales", "a" * 5_000], {}, 2),
    (["status", "--badges", "/proc/nowhere"], {}, 2),
    (["proof", SURROGATE], {}, 2),
    (["import", "clerk", SURROGATE], {}, 2),
    (["serve", "--host", SURROGATE], {}, 2),
    (["serve", "--host", "a" * 100], {}, 2),
    (["serve", "--port", "9" * 5_000], {}, 2),
    (RUN, {"PARDON_CATALOG": "a" * 5_000}, 2),
    (RUN, {"PARDON_LOCALES": "a" * 5_000}, 2),
    (RUN, {"PARDON_DOMAINS": "[" * 20_000}, 2),
    (RUN, {"PARDON_FALLBACKS": '{"\\ud800": ["\\ud800"]}'}, 0),
    (RUN, {"PARDON_CORS_ORIGINS": '["\\ud800"]'}, 2),
    (RUN, {"PARDON_SUPPORT": SURROGATE}, 0),
    (RUN, {"PARDON_TIMEZONE": SURROGATE}, 2),
    (RUN, {"PARDON_MAX_VALUE": "9" * 5_000}, 2),
    (RUN, {"PARDON_PUBLIC_URL": SURROGATE}, 2),
]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("world")
    catalog_of(folder)
    locales = write_locales(
        folder, {"en/d.ftl": "m = Hello\n", "ar/d.ftl": "m = أهلًا\n    .long = { $integer }{ $text }\n"}
    )
    return {"PARDON_CATALOG": str(folder / "catalog"), "PARDON_LOCALES": str(locales)}


@pytest.mark.parametrize(("arguments", "environment", "code"), COMMANDS)
def test_a_command_with_anything_in_it(
    monkeypatch: pytest.MonkeyPatch,
    world: dict[str, str],
    arguments: list[str],
    environment: dict[str, str],
    code: int,
) -> None:
    """On a terminal that speaks ASCII only."""
    out, err = (TextIOWrapper(BytesIO(), "ascii", write_through=True) for _ in range(2))
    monkeypatch.setattr("sys.argv", ["pardon", *arguments])
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setattr("sys.stderr", err)
    for name, value in {**world, **environment}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as exited:
        main()
    said = out.buffer.getvalue() + err.buffer.getvalue()  # type: ignore[attr-defined]
    assert exited.value.code == code, said
    assert said.decode("ascii")
    if code == 0 and "json" in arguments:
        json.loads(said, parse_constant=pytest.fail)
