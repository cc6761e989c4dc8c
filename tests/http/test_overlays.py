"""Overlays over HTTP: `overlay=` in a request, and the folder that the settings name."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from support.asgi import Answer, ask
from support.worlds import write_locales

from pardon import LoadError, Renderer
from pardon.http import create_app
from pardon.http.loaded import LoadedCatalog
from pardon.http.settings import ServiceSettings

FILES = {
    "acme/de/clerk.ftl": "user_locked-UserLocked =\n    .long = Warte { $timeRemaining }.\n",
    "acme/nl/clerk.ftl": "user_locked-UserLocked = Vergrendeld\n",
    "brand/de/terms.ftl": "-identifier-email_address = Mailadresse\n",
}
META = "meta[timeRemaining]=300"


@pytest.fixture(scope="module")
def overlays(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_locales(tmp_path_factory.mktemp("overlays"), FILES)


@pytest.fixture(scope="module")
def service(overlays: Path) -> Any:
    return create_app(settings=ServiceSettings(overlays=overlays))


def get(service: Any, path: str, query: str) -> Answer:
    return ask(service, "GET", path, query.encode())


def post(service: Any, path: str, body: Any, query: str = "") -> Any:
    headers = [(b"content-type", b"application/json")]
    answer = ask(service, "POST", path, query.encode(), headers, json.dumps(body).encode())
    return json.loads(answer.body)


def test_a_request_names_its_overlay(service: Any) -> None:
    query = f"code=user_locked&lang=de&{META}"
    plain, acme, brand = (get(service, "/render", query + more) for more in ("", "&overlay=acme", "&overlay=brand"))
    assert json.loads(acme.body)["longMessage"] == "Warte 5 Minuten."
    assert json.loads(acme.body)["shortMessage"] == json.loads(plain.body)["shortMessage"]
    assert json.loads(acme.body)["problems"] == []
    assert plain.body == brand.body == get(service, "/render", query + "&overlay=").body
    assert acme.header("etag") != plain.header("etag") == brand.header("etag")


def test_a_batch_has_one_overlay(service: Any) -> None:
    error = {"code": "user_locked", "meta": {"timeRemaining": 300}}
    for body, query in (({"overlay": "acme"}, ""), ({}, "overlay=acme"), ({"overlay": "acme"}, "overlay=brand")):
        [rendered] = post(service, "/render", {"lang": "de", "errors": [error], **body}, query)["errors"]
        assert rendered["longMessage"] == "Warte 5 Minuten."


def test_a_body_is_localized_with_an_overlay(service: Any, renderer: Renderer) -> None:
    meta = {"timeRemaining": 300}
    english = renderer.render("user_locked", "en", meta)
    error = {"code": "user_locked", "message": english.short_message, "long_message": english.long_message}
    body = {"errors": [{**error, "meta": meta}]}
    [found] = post(service, "/localize", body, "lang=de&overlay=acme")["errors"]
    [other] = post(service, "/localize", body, "lang=de")["errors"]
    assert found["long_message"] == "Warte 5 Minuten." != other["long_message"]
    assert found["message"] == other["message"] != error["message"]


def test_bundles_have_the_texts_of_an_overlay(service: Any) -> None:
    path = "/bundles/de/clerk.ftl"
    plain, acme, brand = (get(service, path, query).body.decode() for query in ("", "overlay=acme", "overlay=brand"))
    assert ".long = Warte { $timeRemaining }." in acme
    assert ".long = Warte { $timeRemaining }." not in plain + brand
    assert "-identifier-email_address = Mailadresse" in brand
    moved = get(service, "/bundles/nl-BE/clerk.json", "overlay=acme")
    assert (moved.status, moved.header("location")) == (307, "/bundles/nl/clerk.json?overlay=acme")
    assert json.loads(get(service, "/bundles/nl/clerk.json", "overlay=acme").body)["chain"] == ["nl", "en"]


REFUSED = [
    ("GET", "/render", "code=user_locked", b""),
    ("GET", "/bundles/de/clerk.ftl", "", b""),
    ("POST", "/render", "", b'{"errors": []}'),
    ("POST", "/localize", "", b'{"errors": []}'),
]


@pytest.mark.parametrize(("method", "path", "query", "body"), REFUSED)
def test_an_unknown_overlay_is_refused(service: Any, method: str, path: str, query: str, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"accept-language", b"de")]
    answer = ask(service, method, path, f"{query}&overlay=acne".encode(), headers, body)
    problem = json.loads(answer.body)
    assert (answer.status, problem["parameter"], problem["locale"]) == (400, "overlay", "de")
    assert "acme" not in answer.body.decode()  # a name may be a customer's


def test_the_version_covers_overlays(overlays: Path) -> None:
    settings = ServiceSettings(overlays=overlays)
    versions = {
        LoadedCatalog(Renderer.load(overlays=given), settings).version
        for given in ({}, {"a": overlays / "acme"}, {"b": overlays / "acme"}, {"a": overlays / "brand"})
    }
    assert len(versions) == 4


def test_overlays_are_reloaded(tmp_path: Path) -> None:
    folder = write_locales(tmp_path, FILES)
    service = create_app(settings=ServiceSettings(overlays=folder))

    def text() -> str | None:
        renderer: Renderer = service.state.catalog.renderer
        return renderer.render("user_locked", "de", {"timeRemaining": 300}, overlay="new").long_message

    assert text() != "Neu."
    write_locales(tmp_path, {"new/de/clerk.ftl": "user_locked-UserLocked =\n    .long = Neu.\n"})
    asyncio.run(service.state.reloader.reload(service))
    assert text() == "Neu."
    write_locales(tmp_path, {"new/de/clerk.ftl": "user_locked-UserLocked =\n    .long = { $nope }.\n"})
    asyncio.run(service.state.reloader.reload(service))
    assert text() == "Neu."
    assert "new/de/clerk.ftl" in str(service.state.last_reload.findings[0])


def test_a_missing_folder_of_overlays_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="nowhere"):
        create_app(settings=ServiceSettings(overlays=tmp_path / "nowhere"))
