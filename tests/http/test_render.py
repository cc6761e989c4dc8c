"""The service, over real connections to a real server."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from support.asgi import ask
from support.servers import ROOT, serving

from pardon import Renderer, Settings
from pardon.http import create_app
from pardon.http.loaded import LoadedCatalog
from pardon.http.settings import ServiceSettings

Json = dict[str, Any]

LONG_DE = "Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen."


def test_the_main_job(client: httpx.Client) -> None:
    answer = client.get("/render?code=user_locked&lang=de&meta[timeRemaining]=300")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-language"] == "de"
    body = answer.json()
    assert body["longMessage"].startswith(LONG_DE)
    assert list(body) == [
        "domain", "code", "name", "id", "status", "locale", "known", "shortMessage", "longMessage", "resolution",
        "help", "meta", "problems",
    ]  # fmt: skip


META = [
    # query, meta as the service understood it
    ("meta[timeRemaining]=300", {"timeRemaining": "300"}),
    ("meta%5BtimeRemaining%5D=300", {"timeRemaining": "300"}),
    ('meta={"timeRemaining":300}', {"timeRemaining": 300}),
    ('meta={"a":1,"timeRemaining":1}&meta[timeRemaining]=2', {"a": 1, "timeRemaining": "2"}),
    ("meta[Plan][Name]=Pro&meta[Plan][ID]=p1", {"Plan": {"Name": "Pro", "ID": "p1"}}),
    ("meta[Identifiers][]=a@x.io&meta[Identifiers][]=b@x.io", {"Identifiers": ["a@x.io", "b@x.io"]}),
    ("meta[Identifiers][]=a@x.io", {"Identifiers": ["a@x.io"]}),
    ("meta[i]=a&meta[i]=b", {"i": ["a", "b"]}),
    ("&".join([f"meta[i][]={n}" for n in range(60)] + ["meta[z]=1"]), {"i": [*map(str, range(60))], "z": "1"}),
    ("", {}),
]


@pytest.mark.parametrize(("query", "meta"), META)
def test_meta_of_a_query(client: httpx.Client, query: str, meta: Json) -> None:
    assert client.get(f"/render?code=user_locked&{query}").json()["meta"] == meta


def test_a_list_in_a_query_is_a_list_in_the_sentence(client: httpx.Client) -> None:
    query = "code=not_allowed_access&lang=en&meta[Identifiers][]=a@x.io&meta[Identifiers][]=b@x.io"
    assert "a@x.io and b@x.io are not allowed" in client.get(f"/render?{query}").json()["longMessage"]


MANY_KEYS = "&".join(f"meta[k{n}]=1" for n in range(51))
REFUSALS = [
    # method, path, headers, body, status, code of the problem, a text in it
    ("GET", "/render?lang=de", {}, None, 400, "parameter_missing", "„code“"),
    ("GET", "/render?code=&lang=de", {}, None, 400, "parameter_missing", "„code“"),
    ("GET", "/render?code=nonsense&lang=de", {}, None, 404, "unknown_code", "„nonsense“"),
    ("GET", "/render?code=user_locked&lang=de&meta=[1]", {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&meta={", {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", '/render?code=user_locked&lang=de&meta={"a":NaN}', {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&meta=" + "[" * 5_000, {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&meta[a]=1&meta[a][b]=2", {}, None, 400, "parameter_invalid", "„meta“"),
    ("GET", "/render?code=user_locked&lang=de&format=xml", {}, None, 400, "parameter_invalid", "„format“"),
    ("GET", "/render?code=user_locked&lang=de&escape=sql", {}, None, 400, "parameter_invalid", "„escape“"),
    ("GET", f"/render?code={'x' * 201}&lang=de", {}, None, 400, "parameter_too_long", "200"),
    ("GET", "/render?code=user_locked&lang=de&meta[a][b][c][d][e][f]=1", {}, None, 400, "meta_too_large", "5"),
    ("GET", "/render?code=a&lang=de&" + MANY_KEYS, {}, None, 400, "meta_too_large", "50"),
    ("GET", f"/render?lang=de&code=a&meta[x]={'x' * 8_000}", {}, None, 414, "url_too_long", "8 kB"),
    ("GET", "/render?code=user_locked&lang=de", {"Accept": "image/png"}, None, 406, "not_acceptable", "text/plain"),
    ("GET", "/errors/clerk/nonsense?lang=de", {}, None, 404, "unknown_entry", "„nonsense“"),
    ("GET", "/nowhere?lang=de", {}, None, 404, "page_not_found", "Adresse"),
    ("GET", "/nowhere", {"Accept-Language": "de-AT,en;q=0.5"}, None, 404, "page_not_found", "Adresse"),
    ("DELETE", "/render?lang=de", {}, None, 405, "method_not_allowed", "DELETE"),
    ("POST", "/render?lang=de", {"Content-Type": "text/plain"}, b"{}", 415, "media_type_unsupported", "/json"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b"{", 400, "body_invalid", "JSON"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b'{"errors":1}', 400,
     "member_invalid", "„errors“"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b"{}", 400, "member_missing", "„errors“"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b"[]", 400, "body_not_an_object", "JSON-Objekt"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b'{"errors":[{"code":"a"},{}]}', 400,
     "member_missing", "„errors[1].code“"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b'{"errors":[{"code":1}]}', 400,
     "member_invalid", "„errors[0].code“"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b'{"errors":[],"lang":[1]}', 400,
     "member_invalid", "„lang"),
    ("GET", "/render?code=user_locked&domain=klerk&lang=de", {}, None, 404, "unknown_domain", "meinen Sie clerk"),
    ("GET", "/render?code=user_locked&domain=zzz&lang=de", {}, None, 404, "unknown_domain", "clerk, authos"),
    ("GET", "/render?code=user_locked&domain=authos&lang=de", {}, None, 404, "unknown_code", "„user_locked“"),
    ("GET", "/errors/klerk?lang=de", {}, None, 404, "unknown_domain", "meinen Sie clerk"),
    ("GET", "/errors/klerk/user_locked?lang=de", {}, None, 404, "unknown_domain", "meinen Sie clerk"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b"\xff", 400, "body_invalid", "JSON"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b"[" * 60_000, 400, "body_invalid", "JSON"),
    ("POST", "/render?lang=de", {"Content-Type": "application/json"}, b" " * 64_001, 413, "body_too_large", "64 kB"),
    ("POST", "/localize?lang=de", {"Content-Type": "text/plain"}, b"{}", 415, "media_type_unsupported", "/json"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b"{", 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b'{"a":1}', 400, "body_shape_unknown", "clerk"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b"[]", 400, "body_shape_unknown", "problem"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b"", 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b"\xff", 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b"[" * 60_000, 400, "body_invalid", "JSON"),
    ("POST", "/localize?lang=de", {"Content-Type": "application/json"}, b" " * 64_001, 413, "body_too_large", "64 kB"),
    ("POST", "/localize?lang=de&originalMessage=x", {"Content-Type": "application/json"}, b"{}", 400,
     "parameter_invalid", "„originalMessage“"),
    (
        "POST", "/render?lang=de", {"Content-Type": "application/json"},
        json.dumps({"errors": [{"code": "a"}] * 101}).encode(), 413, "batch_too_large", "100",
    ),
    # The body's own language wins.
    ("POST", "/render?lang=pl", {"Content-Type": "application/json"}, b'{"lang": "de", "errors": [{}]}', 400,
     "member_missing", "„errors[0].code“"),
    (
        "POST", "/render?lang=pl", {"Content-Type": "application/json"},
        json.dumps({"lang": ["de"], "errors": [{"code": "a"}] * 101}).encode(), 413, "batch_too_large", "100",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "headers", "body", "status", "code", "text"), REFUSALS)
def test_refusals_are_localized_problems(
    client: httpx.Client, method: str, path: str, headers: Json, body: bytes | None, status: int, code: str, text: str
) -> None:
    answer = client.request(method, path, headers=headers, content=body)
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.headers["cache-control"], "etag" in answer.headers) == ("no-store", False)
    assert (answer.headers["content-language"], problem["locale"]) == ("de", "de")
    assert text.replace(" ", "") in problem["detail"].replace("\u00a0", "").replace(" ", "")
    assert client.get(urlsplit(problem["type"]).path).json()["id"] == code


def test_a_wrong_member_has_a_pointer(client: httpx.Client) -> None:
    problem = client.post("/render", json={"errors": [{"code": "a"}, {"meta": {}}]}).json()
    assert problem["pointer"] == "#/errors/1/code"


FLAT = [
    # query, names of the parameters that the answer reports
    ("timeRemaining=300", ["timeRemaining"]),
    ("timeRemaining=300&meta[support]=x&utm_source=a&timeRemaining=3", ["timeRemaining", "utm_source"]),
    ("meta[timeRemaining]=300", []),
    ("%0Ax%E2%80%AE=1", ["\ufffdx\ufffd"]),
    ("&".join(f"p{number}=1" for number in range(20)), [f"p{number}" for number in range(10)]),
]


@pytest.mark.parametrize(("query", "names"), FLAT)
def test_a_parameter_that_is_not_known_is_a_problem(client: httpx.Client, query: str, names: list[str]) -> None:
    problems = client.get(f"/render?code=user_locked&name=UserLockedIndefinitely&{query}").json()["problems"]
    reported = [problem["detail"] for problem in problems if problem["kind"] == "unknown-parameter"]
    assert reported == [f"{name}; values of meta are spelled meta[{name}]=..." for name in names]


REDIRECTS = [
    ("/errors/clerk", "/errors?domain=clerk"),
    ("/errors/clerk?lang=de&q=x", "/errors?lang=de&q=x&domain=clerk"),
    ("/errors/clerk/user_locked?lang=de", "/errors?lang=de&domain=clerk&code=user_locked"),
]


@pytest.mark.parametrize("accept", ["text/html", "*/*"])
@pytest.mark.parametrize(("path", "location"), REDIRECTS)
def test_part_of_an_address_leads_to_the_list(client: httpx.Client, path: str, location: str, accept: str) -> None:
    answer = client.get(path, headers={"Accept": accept})
    assert (answer.status_code, answer.headers["location"]) == (307, location)


def test_the_docs_can_be_turned_off(renderer: Renderer) -> None:
    app = create_app(renderer, ServiceSettings(docs=False))
    for path in ("/docs", "/docs/swagger-ui.css"):
        assert ask(app, "GET", path).status == 404
    assert b"/docs" not in ask(app, "GET", "/errors", b"format=html").body
    assert ask(app, "GET", "/openapi.json").status == 200


def test_the_document_speaks_the_reader_s_language(client: httpx.Client) -> None:
    for path, headers, lang, title in (
        ("/openapi.json", {"Accept-Language": "pl"}, "pl", "Nieznany kod błędu"),
        ("/openapi.json?lang=de", {"Accept-Language": "pl"}, "de", "Unbekannter Fehlercode"),
        ("/openapi.json", {}, "en", "Unknown error code"),
    ):
        answer = client.get(path, headers=headers)
        described = answer.json()["paths"]["/render"]["get"]["responses"]["404"]
        assert (answer.headers["content-language"], described["description"]) == (lang, title)
        assert described["content"]["application/problem+json"]["example"]["title"] == title
    assert "openapi.json?lang=de" in client.get("/docs?lang=de").text


def test_an_unknown_code_brings_words_to_show(client: httpx.Client) -> None:
    problem = client.get("/render?code=nonsense&lang=de").json()
    assert problem["known"] is False
    assert problem["shortMessage"] == "Etwas ist schiefgelaufen"


def test_a_method_that_is_not_allowed_names_those_that_are(client: httpx.Client) -> None:
    assert client.delete("/render").headers["allow"] == "GET, HEAD, OPTIONS, POST"
    assert client.get("/localize").headers["allow"] == "OPTIONS, POST"


def test_a_body_without_length_is_limited_too(client: httpx.Client) -> None:
    chunks = (b" " * 10_000 for _ in range(10))
    answer = client.post("/render", content=chunks, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


LANGUAGES = [
    # lang, Accept-Language, locale
    ("de", None, "de"),
    ("de", "en", "de"),
    (None, "de-CH, en;q=0.8", "de"),
    (None, "*", "en"),
    (None, None, "en"),
    ("", "de", "de"),
    ("C", None, "en"),
    ("../../etc/passwd", None, "en"),
    ("x" * 7_000, None, "en"),
    (None, "de;q=0", "en"),
    (None, "x" * 10_000 + ",de", "en"),
]


@pytest.mark.parametrize(("lang", "header", "locale"), LANGUAGES)
def test_language(client: httpx.Client, lang: str | None, header: str | None, locale: str) -> None:
    query = {"code": "user_locked"} | ({"lang": lang} if lang is not None else {})
    headers = {"Accept-Language": header} if header else {"Accept-Language": ""}
    answer = client.get("/render", params=query, headers=headers)
    assert (answer.status_code, answer.json()["locale"], answer.headers["content-language"]) == (200, locale, locale)


def test_the_header_may_stand_in_several_lines(client: httpx.Client) -> None:
    headers = [("Accept-Language", "en;q=0.5"), ("Accept-Language", "de")]
    assert client.get("/render?code=user_locked", headers=headers).json()["locale"] == "de"


def test_a_nul_byte_in_every_parameter(client: httpx.Client) -> None:
    answer = client.get("/render?code=user_locked&lang=de%00&meta[timeRemaining]=300%00&meta[%00]=%00&domain=clerk")
    assert (answer.status_code, answer.json()["locale"]) == (200, "en")
    assert client.get("/render?code=%00&lang=de").json()["code"] == "unknown_code"


VARY = [
    ("/render?code=user_locked", "Accept-Language, Accept"),
    ("/render?code=user_locked&lang=de", "Accept"),
    ("/render?code=user_locked&format=json", "Accept-Language"),
    ("/render?code=user_locked&lang=de&format=json", None),
]


@pytest.mark.parametrize(("path", "vary"), VARY)
def test_vary_names_what_decided(client: httpx.Client, path: str, vary: str | None) -> None:
    assert client.get(path).headers.get("vary") == vary


CACHEABLE = ["/render?code=user_locked", "/locales", "/errors?domain=authos", "/errors/authos/BAD_REQUEST"]


@pytest.mark.parametrize("path", CACHEABLE)
def test_caches_may_keep_what_came_without_meta(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    etag = answer.headers["etag"]
    assert answer.headers["cache-control"] == "public, max-age=3600"
    assert etag == client.get(path).headers["etag"]
    again = client.get(path, headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    names = {"etag", "cache-control", "vary", "pardon-catalog-version"}
    assert {n: again.headers.get(n) for n in names} == {n: answer.headers.get(n) for n in names}
    assert not {"content-type", "content-length", "content-language"} & set(again.headers)


PRIVATE = ["meta[timeRemaining]=300", "meta%5BtimeRemaining%5D=300", "meta={}"]


@pytest.mark.parametrize("meta", PRIVATE)
def test_what_came_with_meta_is_private(client: httpx.Client, meta: str) -> None:
    answer = client.get(f"/render?code=user_locked&{meta}")
    assert answer.headers["cache-control"].startswith("private")
    again = client.get(f"/render?code=user_locked&{meta}", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304


def test_answers_that_differ_have_tags_that_differ(client: httpx.Client) -> None:
    paths = [f"/render?code=user_locked&lang={lang}&format={f}" for lang in ("de", "en") for f in ("json", "text")]
    tags = {client.get(path).headers["etag"] for path in paths}
    assert len(tags) == len(paths)
    assert all(tag.startswith('"') for tag in tags)


MATCHES = [
    # If-None-Match with {} for the answer's tag, status
    ("{}", 304),
    ("W/{}", 304),
    ('"other", {}', 304),
    ("*", 304),
    ('"other"', 200),
    ("", 200),
    ("nonsense", 200),
]


@pytest.mark.parametrize(("header", "status"), MATCHES)
def test_if_none_match(client: httpx.Client, header: str, status: int) -> None:
    etag = client.get("/locales").headers["etag"]
    for method in ("GET", "HEAD"):
        answer = client.request(method, "/locales", headers={"If-None-Match": header.format(etag)})
        assert answer.status_code == status


def test_if_none_match_is_for_reading_only(client: httpx.Client) -> None:
    answer = client.post("/render", json={"errors": [{"code": "a"}]}, headers={"If-None-Match": "*"})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "private, no-cache")
    assert "etag" not in answer.headers


HEADS = ["/render?code=user_locked&lang=de", "/locales", "/errors", "/healthz", "/nowhere", "/render", "/openapi.json"]


@pytest.mark.parametrize("path", HEADS)
def test_head_is_get_without_the_body(client: httpx.Client, path: str) -> None:
    same = {"X-Request-ID": "1"}
    head, get = client.head(path, headers=same), client.get(path, headers=same)
    assert (head.status_code, head.content) == (get.status_code, b"")
    assert dict(head.headers) | {"date": ""} == dict(get.headers) | {"date": ""}


def test_options_tells_the_methods(client: httpx.Client) -> None:
    for path, allowed in (("/render", "GET, HEAD, OPTIONS, POST"), ("/locales", "GET, HEAD, OPTIONS")):
        answer = client.options(path)
        assert (answer.status_code, answer.headers["allow"], answer.content) == (204, allowed, b"")
    assert client.options("/nowhere").status_code == 404


def test_the_version_of_the_catalogue_is_in_every_answer(client: httpx.Client) -> None:
    versions = {client.get(path).headers["pardon-catalog-version"] for path in ("/locales", "/healthz", "/nowhere")}
    assert len(versions) == 1


def test_the_version_changes_with_the_texts_but_not_with_comments(tmp_path: Path) -> None:
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog" / "shop.toml").write_text("[sold_out]\nstatus = 409\n")
    (tmp_path / "locales" / "en").mkdir(parents=True)
    versions = []
    for text in ("sold_out = Sold out\n", "# a comment\nsold_out = Sold out\n", "sold_out = Gone\n"):
        (tmp_path / "locales" / "en" / "shop.ftl").write_text(text)
        renderer = Renderer.load(tmp_path / "catalog", tmp_path / "locales", Settings())
        versions.append(LoadedCatalog(renderer, ServiceSettings()).version)
    assert versions[0] == versions[1] != versions[2]


def test_no_cors_by_default(client: httpx.Client) -> None:
    answer = client.get("/locales", headers={"Origin": "https://app.example.com"})
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.fixture(scope="module")
def configured() -> Iterator[httpx.Client]:
    settings = {
        "PARDON_CORS_ORIGINS": '["https://app.example.com"]',
        "PARDON_CACHE_AGE": "60",
        "PARDON_PUBLIC_URL": "https://errors.example.com/v1/",
    }
    with serving(**settings) as base, httpx.Client(base_url=base) as client:
        yield client


SETTINGS = [
    ("cors_origins", ["https://app.example.com/"]),
    ("cors_origins", ["app.example.com"]),
    ("cors_origins", ["https://a.example, https://b.example"]),
    ("public_url", "errors.example.com"),
    ("public_url", "javascript:alert(1)"),
    ("public_url", "https://errors.example.com/?a"),
    ("cache_age", -1),
]


@pytest.mark.parametrize(("name", "value"), SETTINGS)
def test_settings_that_cannot_be_meant_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name):
        ServiceSettings(**{name: value})


ORIGINS = [("https://app.example.com", "https://app.example.com"), ("https://evil.example.com", None), (None, None)]


@pytest.mark.parametrize(("origin", "allowed"), ORIGINS)
def test_cors_by_setting(configured: httpx.Client, origin: str | None, allowed: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    answer = configured.get("/render?code=user_locked&lang=de&format=json", headers=headers)
    assert answer.headers.get("access-control-allow-origin") == allowed
    assert answer.headers["vary"] == "Origin"  # what a cache keeps for one origin is not for another
    assert ("ETag" in answer.headers.get("access-control-expose-headers", "")) == bool(origin)
    again = configured.get("/locales", headers={**headers, "If-None-Match": "*"})
    assert (again.status_code, again.headers.get("access-control-allow-origin")) == (304, allowed)
    refused = configured.get("/nowhere", headers=headers)
    assert refused.headers.get("access-control-allow-origin") == allowed


def test_a_preflight_is_answered(configured: httpx.Client) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    answer = configured.options("/render", headers={"Origin": "https://app.example.com", **asked})
    assert answer.status_code == 200
    assert "POST" in answer.headers["access-control-allow-methods"]


def test_the_age_and_the_address_are_settings(configured: httpx.Client) -> None:
    answer = configured.get("/render?code=user_locked&format=problem")
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert answer.json()["type"].startswith("https://errors.example.com/v1/errors/clerk/user_locked-")


@pytest.mark.parametrize(("trusted", "scheme"), [("127.0.0.1", "https"), ("192.0.2.1", "http")])
def test_the_scheme_is_that_of_a_trusted_proxy(trusted: str, scheme: str) -> None:
    with serving(FORWARDED_ALLOW_IPS=trusted) as base, httpx.Client(base_url=base, timeout=10) as client:
        answer = client.get("/render?code=user_locked&format=problem", headers={"X-Forwarded-Proto": "https"})
    assert answer.json()["type"].startswith(f"{scheme}://127.0.0.1:")


FORMATS = [
    # format=, Accept, Content-Type
    (None, None, "application/json"),
    (None, "*/*", "application/json"),
    (None, "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
    (None, "application/problem+json", "application/problem+json"),
    (None, "application/json;q=0.5, text/plain", "text/plain; charset=utf-8"),
    (None, "application/*", "application/json"),
    ("problem", "text/plain", "application/problem+json"),
    ("text", None, "text/plain; charset=utf-8"),
    ("clerk", None, "application/json"),
    ("authos", None, "application/json"),
    ("google", None, "application/json"),
]


@pytest.mark.parametrize(("format", "accept", "media_type"), FORMATS)
def test_format(client: httpx.Client, format: str | None, accept: str | None, media_type: str) -> None:
    query = {"code": "user_locked", "lang": "de"} | ({"format": format} if format else {})
    answer = client.get("/render", params=query, headers={"Accept": accept} if accept else {})
    assert (answer.status_code, answer.headers["content-type"]) == (200, media_type)
    assert "Konto gesperrt" in answer.text or "gesperrt" in answer.text


def test_a_batch_keeps_its_order(client: httpx.Client) -> None:
    errors = [
        {"code": "user_locked", "meta": {"timeRemaining": 300}},
        {"code": "nonsense"},
        {"code": "FORBIDDEN", "domain": "authos", "name": "FORBIDDEN-Authorization"},
        {"code": "user_locked", "meta": {"timeRemaining": "\ud800\u202e<b>"}},
    ]
    answer = client.post("/render", content=json.dumps({"lang": ["xx", "de"], "errors": errors}).encode(),
                         headers={"Content-Type": "application/json"})  # fmt: skip
    rendered = answer.json()["errors"]
    assert answer.status_code == 200
    assert [error["id"] for error in rendered] == [
        "user_locked-UserLocked", None, "FORBIDDEN-Authorization", "user_locked-UserLockedIndefinitely",
    ]  # fmt: skip
    assert [error["known"] for error in rendered] == [True, False, True, True]
    assert {error["locale"] for error in rendered} == {"de"}
    assert rendered[2]["resolution"]


def test_a_number_that_json_cannot_hold_is_null(client: httpx.Client) -> None:
    body = b'{"errors": [{"code": "user_locked", "meta": {"a": 1e400}}]}'
    answer = client.post("/render", content=body, headers={"Content-Type": "application/json"})
    assert answer.json()["errors"][0]["meta"] == {"a": None}


def test_not_acceptable_lists_what_is(client: httpx.Client) -> None:
    problem = client.get("/render?code=user_locked", headers={"Accept": "image/png"}).json()
    assert problem["acceptable"] == ["application/json", "application/problem+json", "text/plain"]


def test_google_is_bilingual(client: httpx.Client) -> None:
    error = client.get("/render?code=user_locked&lang=de&format=google&meta[timeRemaining]=300").json()["error"]
    assert error["message"].startswith("Your account is locked. You will be able to try again in 5 minutes.")
    assert error["details"][1]["message"].startswith(LONG_DE)


def test_a_problem_passes_its_instance_through(client: httpx.Client) -> None:
    query = "code=user_locked&format=problem&instance=/orders/7"
    assert client.get(f"/render?{query}").json()["instance"] == "/orders/7"


def test_localize(client: httpx.Client) -> None:
    sent = b'{"trace": 1.10, "errors": [{"code":"user_locked", "message":"Locked", "meta":{"timeRemaining":300}}]}'
    headers = {"Content-Type": "application/json", "Accept-Language": "pl"}
    answer = client.post("/localize", content=sent, headers=headers)
    assert answer.content == sent.replace(b"Locked", b"Konto zablokowane")
    assert answer.headers["content-language"] == "pl"
    assert answer.headers["vary"] == "Accept-Language"
    assert answer.headers["cache-control"].startswith("private")
    kept = client.post("/localize?lang=de&originalMessage=keep", content=sent, headers=headers)
    assert kept.json()["errors"][0]["originalMessage"] == "Locked"
    assert "vary" not in kept.headers


def test_localize_answers_with_the_type_that_came(client: httpx.Client) -> None:
    for media_type, answered in (
        ("application/problem+json", "application/problem+json"),
        ("application/json; charset=utf-8", "application/json"),
        ("text/html+json", "application/json"),
    ):
        sent = b'{"code": "nonsense", "title": "Unknown"}'
        answer = client.post("/localize", content=sent, headers={"Content-Type": media_type})
        assert (answer.content, answer.headers["content-type"]) == (sent, answered)
        assert "content-language" not in answer.headers


def test_html_escape(client: httpx.Client) -> None:
    query = {"code": "invalid_handshake", "lang": "en", "escape": "html", "meta[reason]": '<script>"'}
    body = client.get("/render", params=query).json()
    assert body["longMessage"] == "The handshake request is invalid: &lt;script&gt;&quot;"


def test_locales(client: httpx.Client) -> None:
    body = client.get("/locales").json()
    listed = {item["tag"]: item for item in body["locales"]}
    assert body["source"] == "en"
    assert listed["de"]["name"] == "Deutsch"
    assert listed["de"]["messages"]["clerk"] == 347


FEW = [
    ("code=", ["IdentificationExists"]),  # the reference gives it no code
    ("code=no_such_code", []),
    ("domain=no_such_domain", []),
    ("q=no_such_words", []),
    ("q=user+LOCKED+indefinitely&domain=clerk", ["user_locked-UserLockedIndefinitely"]),
    ("domain=", []),
]


@pytest.mark.parametrize(("query", "ids"), FEW)
def test_a_filter_that_is_there_counts(client: httpx.Client, query: str, ids: list[str]) -> None:
    assert [entry["id"] for entry in client.get(f"/errors?{query}").json()["errors"]] == ids


def test_the_list_is_rendered_once_for_each_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    renderer = Renderer.load(settings=Settings())
    app = create_app(renderer)
    rendered: list[str] = []
    render = Renderer.render

    def counted(self: Renderer, code: str, *arguments: Any, **options: Any) -> Any:
        rendered.append(code)
        return render(self, code, *arguments, **options)

    monkeypatch.setattr(Renderer, "render", counted)
    counts = []
    for query in (b"lang=de", b"lang=de&domain=clerk", b"lang=de-CH,pl", b"lang=pl", b"lang=pl&q=x&page=2"):
        assert ask(app, "GET", "/errors", query).status == 200
        counts.append(len(rendered))
    size = len(renderer.catalog)
    assert counts == [size, size, size, 2 * size, 2 * size]


def test_a_search_reads_ten_words(client: httpx.Client) -> None:
    many = "user_locked " * 10 + "zzzz" * 900
    found = client.get("/errors", params={"q": many}).json()["errors"]
    assert [entry["name"] for entry in found] == ["UserLocked", "UserLockedIndefinitely"]
    assert client.get("/errors", params={"q": "user_locked zzzz"}).json()["errors"] == []


def whole_list(client: httpx.Client, path: str) -> list[Json]:
    """Follow the pages of a list."""
    listed: list[Json] = []
    while path:
        page = client.get(path).json()
        assert len(page["errors"]) <= 100
        listed += page["errors"]
        path = page["next"] or ""
    assert len(listed) == page["total"]
    return listed


PAGES = ["page=0", "page=-1", "page=x", "page=", "page=9999999999"]


@pytest.mark.parametrize("query", PAGES)
def test_a_page_that_is_none_is_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"/errors?{query}")
    assert (answer.status_code, answer.json()["parameter"]) == (400, "page")


def test_errors_can_be_listed_and_filtered(client: httpx.Client) -> None:
    everything = whole_list(client, "/errors")
    assert sum(entry["domain"] == "clerk" for entry in everything) == 347
    assert len({(entry["domain"], entry["id"]) for entry in everything}) == len(everything)
    locked = client.get("/errors?domain=clerk&code=user_locked&lang=de").json()
    assert [entry["name"] for entry in locked["errors"]] == ["UserLocked", "UserLockedIndefinitely"]
    assert {entry["shortMessage"] for entry in locked["errors"]} == {"Konto gesperrt"}


def test_an_entry_is_described(client: httpx.Client) -> None:
    entry = client.get("/errors/clerk/user_locked-UserLocked").json()
    assert entry["variants"] == ["user_locked-UserLockedIndefinitely"]
    assert entry["arguments"][0] == {
        "name": "timeRemaining", "type": "duration", "of": None, "exact": False, "required": True, "example": 300,
        "paths": ["time_remaining", "lockout_expires_in_seconds", "timeRemaining", "lockoutExpiresInSeconds"],
    }  # fmt: skip
    assert entry["texts"]["de"]["longMessage"].startswith(LONG_DE)


def test_health(client: httpx.Client) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.get("/readyz").json()["status"] == "ready"


def test_openapi_has_a_real_example_for_every_answer(client: httpx.Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert set(paths) >= {
        "/render", "/localize", "/locales", "/errors", "/errors/{domain}/{id}", "/healthz", "/readyz",
    }  # fmt: skip
    for path, operations in paths.items():
        for operation in operations.values():
            for status, response in operation["responses"].items():
                for content in response.get("content", {}).values():
                    assert content.get("example") or content.get("examples"), (path, status)
    shown = paths["/render"]["get"]["responses"]["200"]["content"]["application/json"]["examples"]["json"]["value"]
    query = {"code": shown["code"], "lang": "en", "meta": json.dumps(shown["meta"])}
    assert shown == client.get("/render", params=query).json()


def test_openapi_does_not_promise_an_answer_that_never_comes(client: httpx.Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert all("422" not in op["responses"] for operations in paths.values() for op in operations.values())


def test_no_server_header(client: httpx.Client) -> None:
    assert "server" not in client.get("/healthz").headers


def test_bytes_that_are_no_http(server: str) -> None:
    url = urlsplit(server)
    with socket.create_connection((url.hostname or "", url.port or 0), timeout=5) as connection:
        connection.sendall(b"\x00\xff\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")
    assert httpx.get(f"{server}/healthz").status_code == 200


def test_the_answer_in_the_readme_is_the_real_one(client: httpx.Client) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = json.loads(readme.partition("```json\n")[2].partition("```")[0])
    query = readme.partition("curl -g 'localhost:8000")[2].partition("'")[0]
    assert client.get(query).json() == shown
