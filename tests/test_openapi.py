"""Problem details in the OpenAPI document of an application."""

import json
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.responses import PlainTextResponse
from support.asgi import ask

from pardon import Renderer
from pardon.fastapi import install, responses

Json = dict[str, Any]


def get(app: FastAPI, path: str) -> Json:
    body: Json = json.loads(ask(app, "GET", path).body)
    return body


def fastapi_app() -> FastAPI:
    app = FastAPI()

    @app.get("/number")
    def number(a: int) -> int:
        return a

    return app


def documented(shop: Renderer) -> FastAPI:
    app = FastAPI(responses=responses("too_many_orders"))

    @app.get("/orders/{number}", responses=responses("sold_out", "not_enough_left", languages=["en", "de"]))
    def order(number: int) -> Json:
        return {}

    @app.get("/plain", responses={409: {"description": "Taken"}, **responses("sold_out"), **responses("nobody")})
    def plain() -> Json:
        return {}

    install(app, shop)
    return app


def test_openapi_describes_validation_as_it_is_answered(shop: Renderer) -> None:
    app = documented(shop)
    document = get(app, "/openapi.json")
    described = document["paths"]["/orders/{number}"]["get"]["responses"]["422"]
    assert described["content"] == {
        "application/problem+json": {"schema": {"$ref": "#/components/schemas/ValidationProblem"}}
    }
    assert "HTTPValidationError" not in json.dumps(document)
    errors = document["components"]["schemas"]["ValidationProblem"]["properties"]["errors"]["items"]
    answered = get(app, "/orders/x")
    assert set(errors["required"]) == answered["errors"][0].keys()
    assert answered.keys() - {"errors"} <= document["components"]["schemas"]["Problem"]["properties"].keys()


def test_openapi_has_the_codes_with_localized_examples(shop: Renderer) -> None:
    document = get(documented(shop), "/openapi.json")
    described = document["paths"]["/orders/{number}"]["get"]["responses"]
    assert described.keys() == {"200", "409", "422", "429"}
    assert described["409"]["description"] == "sold_out, not_enough_left"
    assert described["429"]["headers"]["Retry-After"]["schema"] == {"type": "integer"}
    content = described["409"]["content"]["application/problem+json"]
    assert content["schema"] == {"$ref": "#/components/schemas/Problem"}
    assert content["examples"].keys() == {
        "sold_out (en)", "sold_out (de)", "not_enough_left (en)", "not_enough_left (de)",
    }  # fmt: skip
    assert content["examples"]["sold_out (de)"] == {
        "summary": "Ausverkauft",
        "value": {
            "type": "about:blank", "title": "Ausverkauft", "status": 409, "detail": "„Earl Grey“ ist ausverkauft.",
            "code": "sold_out", "domain": "shop", "id": "sold_out", "locale": "de",
        },
    }  # fmt: skip
    assert len(described["429"]["content"]["application/problem+json"]["examples"]) == len(shop.locales)


@pytest.mark.parametrize(
    ("languages", "locales"), [("de", ["de"]), (["de-AT", "pl_PL"], ["de", "pl"]), (["nl"], ["en"]), ([], [])]
)
def test_examples_are_named_by_the_locale_of_their_texts(shop: Renderer, languages: Any, locales: list[str]) -> None:
    app = FastAPI()
    app.add_api_route("/", lambda: None, responses=responses("sold_out", languages=languages))
    install(app, shop)
    content = get(app, "/openapi.json")["paths"]["/"]["get"]["responses"]["409"]["content"]
    assert [*content["application/problem+json"]["examples"]] == [f"sold_out ({locale})" for locale in locales]


def test_openapi_keeps_what_the_application_says(shop: Renderer, caplog: pytest.LogCaptureFixture) -> None:
    described = get(documented(shop), "/openapi.json")["paths"]["/plain"]["get"]["responses"]
    assert described.keys() == {"200", "409", "429"}
    assert described["409"]["description"] == "Taken, sold_out"
    assert "'nobody'" in caplog.text


def test_openapi_of_an_application_with_a_validation_handler_of_its_own(shop: Renderer) -> None:
    app = fastapi_app()
    app.add_exception_handler(RequestValidationError, lambda request, error: PlainTextResponse("own"))
    install(app, shop)
    document = get(app, "/openapi.json")
    assert "HTTPValidationError" in json.dumps(document["paths"]["/number"])
    assert {"HTTPValidationError", "ValidationError", "Problem"} <= document["components"]["schemas"].keys()


def test_openapi_of_a_mounted_application(shop: Renderer) -> None:
    app = FastAPI()
    app.mount("/sub", fastapi_app())
    install(app, shop)
    assert "ValidationProblem" in json.dumps(get(app, "/sub/openapi.json"))
