"""The OpenAPI document says what the service does: schemathesis reads it, asks what it allows, and what it does not."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder
from support.asgi import ask

from pardon import Renderer
from pardon.http import create_app
from pardon.http.settings import ServiceSettings

RESPONSES = "#/components/responses/"
EXAMPLES = 15  # of each operation and phase
CONFIG = {
    "seed": 1,
    "generation": {"max-examples": EXAMPLES, "deterministic": True, "database": "none"},
    "suppress-health-check": ["all"],  # about the time that generating takes
}


def filter_case(context: Any, case: Any) -> bool:
    """Rules that OpenAPI cannot express: one of two parameters is required, `[]` means a list, overlays have names."""
    query = case.query if isinstance(case.query, dict) else {}
    is_nothing = query.get("code") == "" and not query.get("name")
    names_overlay = query.get("overlay") or (isinstance(case.body, dict) and case.body.get("overlay"))
    return not is_nothing and not names_overlay and not any("[]" in name for name in query)


def failures(recorder: ScenarioRecorder) -> Iterator[str]:
    for checks in recorder.checks.values():
        for check in checks:
            if check.failure_info:
                yield f"{check.name}: {check.failure_info.failure}\n{check.failure_info.code_sample}"


@pytest.mark.filterwarnings("ignore")  # what schemathesis and hypothesis advise each other
def test_the_service_does_what_its_document_says(renderer: Renderer) -> None:
    load_all_checks()
    assert len(CHECKS.get_all()) > 10
    config = SchemathesisConfig.from_dict(CONFIG)
    schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(renderer), config=config)
    schema.hook(filter_case)
    tried: dict[str, int] = {}
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.FatalError | events.NonFatalError), event
        if isinstance(event, events.ScenarioFinished):
            assert not list(failures(event.recorder))
            tried[event.recorder.label] = tried.get(event.recorder.label, 0) + len(event.recorder.cases)
    operations = {operation.ok().label for operation in schema.get_all_operations()}
    assert operations <= {label for label, count in tried.items() if count}
    assert tried["GET /render"] > EXAMPLES


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
        assert answer.json()["paths"]["/render"]["get"]["responses"]["404"] == {"$ref": f"{RESPONSES}unknown_code"}
        described = answer.json()["components"]["responses"]["unknown_code"]
        assert (answer.headers["content-language"], described["description"]) == (lang, "Unknown error code")
        assert described["content"]["application/problem+json"]["example"]["title"] == title


def test_openapi_has_a_real_example_for_every_answer(client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    paths, components = document["paths"], document["components"]["responses"]
    assert set(paths) >= {
        "/render", "/localize", "/locales", "/errors", "/errors/{domain}/{id}", "/healthz", "/readyz",
    }  # fmt: skip
    for path, operations in paths.items():
        for operation in operations.values():
            assert "422" not in operation["responses"]  # it never comes
            for status, response in operation["responses"].items():
                response = components.get(response.get("$ref", "").removeprefix(RESPONSES), response)
                for content in response.get("content", {}).values():
                    assert content.get("example") or content.get("examples"), (path, status)
    shown = paths["/render"]["get"]["responses"]["200"]["content"]["application/json"]["examples"]["json"]["value"]
    query = {"code": shown["code"], "lang": "en", "meta": json.dumps(shown["meta"])}
    assert shown == client.get("/render", params=query).json()
