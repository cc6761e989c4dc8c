"""`pardon.rest_framework` in real views of Django REST framework."""

import json
from typing import Any

from support import django_project  # REST framework reads the settings when it is imported

# isort: split

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import translation
from rest_framework import exceptions, serializers, throttling
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory
from rest_framework.views import APIView

from pardon import Error

Json = dict[str, Any]
assert django_project.settings.configured


class Tag(serializers.Serializer):  # type: ignore[misc]
    name = serializers.CharField(max_length=3)


class Order(serializers.Serializer):  # type: ignore[misc]
    item = serializers.CharField(min_length=2, max_length=5)
    note = serializers.CharField()
    packs = serializers.IntegerField(min_value=1, max_value=10)
    price = serializers.DecimalField(max_digits=4, decimal_places=2)
    gift = serializers.BooleanField()
    day = serializers.DateField()
    at = serializers.DateTimeField()
    site = serializers.URLField()
    number = serializers.UUIDField()
    wrapping = serializers.ChoiceField(["none", "box"])
    extras = serializers.ListField(child=serializers.CharField(), max_length=1)
    tags = Tag(many=True)
    coupon = serializers.CharField(required=False)
    odd = serializers.CharField(max_length=2, error_messages={"max_length": "Shorter, please."})

    def validate_coupon(self, value: str) -> str:
        raise serializers.ValidationError("secret", code="coupon_expired" if value == "SPRING" else "strange")


ORDER = {
    "item": "a", "note": "", "packs": 11, "price": "123.4", "gift": "perhaps", "day": "soon", "at": "soon", "site": "x",
    "number": "x", "wrapping": "gold", "extras": ["a", "b"], "tags": [{"name": "ok"}, {"name": "long"}, {}],
    "coupon": "SPRING", "odd": "long",
}  # fmt: skip
ENGLISH = {
    ("item",): ("min_length", {"min_length": 2}, "Enter at least 2 characters."),
    ("note",): ("blank", {}, "This field is required. Please fill it in."),
    ("packs",): ("max_value", {"le": 10}, "Enter a number that’s at most 10."),
    ("price",): ("max_whole_digits", {"whole_digits": 2}, None),
    ("gift",): ("invalid", {}, None),
    ("day",): ("invalid", {}, None),
    ("at",): ("invalid", {}, None),
    ("site",): ("invalid", {}, "The web address (URL) isn’t valid. Check it and try again."),
    ("number",): ("invalid", {}, "The UUID isn’t valid. Check it and try again."),
    ("wrapping",): ("invalid_choice", {}, None),
    ("extras",): ("max_length", {"max_length": 1}, "Provide at most 1 entry."),
    ("tags", 1, "name"): ("max_length", {"max_length": 3}, "Enter at most 3 characters."),
    ("tags", 2, "name"): ("required", {}, "This field is required. Please fill it in."),
    ("coupon",): ("coupon_expired", {}, None),
    ("odd",): ("max_length", {}, None),
}


@api_view(["POST"])
def order(request: Any) -> Response:
    Order(data=request.data).is_valid(raise_exception=True)
    return Response({})


def post(view: Any, body: Any, lang: str = "en", **options: Any) -> Any:
    options = {"format": "json", **options}
    return view(APIRequestFactory().post("/orders", body, headers={"Accept-Language": lang}, **options))


def body_of(response: Any) -> Json:
    assert response["Content-Type"] == "application/problem+json"
    body: Json = json.loads(response.content)
    return body


def test_a_form_has_a_message_for_each_field() -> None:
    response = post(order, ORDER)
    body = body_of(response)
    assert (response.status_code, body["code"], body["locale"]) == (400, "http_400", "en")
    assert {tuple(error["loc"]) for error in body["errors"]} == ENGLISH.keys()
    for error in body["errors"]:
        type, ctx, text = ENGLISH[tuple(error["loc"])]
        assert (error["type"], error["ctx"]) == (type, ctx)
        assert text in (None, error["longMessage"]), error
    assert "secret" not in str(body)


@pytest.mark.parametrize("django_language", ["en", "fr", "pl"])
@pytest.mark.parametrize("lang", ["de", "pl", "ar", "ja"])
def test_every_text_is_in_the_callers_language(lang: str, django_language: str) -> None:
    english = {tuple(error["loc"]): error["longMessage"] for error in body_of(post(order, ORDER))["errors"]}
    with translation.override(django_language):  # DRF's own texts are in this one
        response = post(order, ORDER, lang)
    body = body_of(response)
    assert (body["locale"], response["Content-Language"]) == (lang, lang)
    ctx = {loc: row[1] for loc, row in ENGLISH.items()}
    assert {tuple(error["loc"]): error["ctx"] for error in body["errors"]} == ctx
    for error in body["errors"]:
        if error["longMessage"] is not None:
            assert error["longMessage"] != english[tuple(error["loc"])]


class PaymentRequired(exceptions.APIException):  # type: ignore[misc]
    status_code = 402
    default_code = "sold_out"
    default_detail = "secret"


class Slow(throttling.BaseThrottle):  # type: ignore[misc]
    def allow_request(self, request: Any, view: Any) -> bool:
        return False

    def wait(self) -> int:
        return 90


RAISED: list[tuple[Exception, int, str, Json]] = [
    # exception, status, code, members beside those of every problem
    (Error("too_many_orders", wait=90), 429, "too_many_orders", {}),
    (Http404(), 404, "http_404", {}),
    (PermissionDenied(), 403, "http_403", {}),
    (exceptions.NotFound(), 404, "http_404", {}),
    (exceptions.NotFound(""), 404, "http_404", {}),
    (exceptions.NotFound("No such tea"), 404, "http_404", {"originalDetail": "No such tea"}),
    (exceptions.PermissionDenied({"need": "admin"}), 403, "http_403", {"originalDetail": {"need": "admin"}}),
    (exceptions.Throttled(90), 429, "http_429", {}),
    (exceptions.MethodNotAllowed("PUT"), 405, "http_405", {}),
    (exceptions.UnsupportedMediaType("text/x"), 415, "http_415", {}),
    (exceptions.APIException(), 500, "http_500", {}),
    (PaymentRequired(), 402, "sold_out", {}),
    (exceptions.PermissionDenied("secret", code="sold_out"), 403, "sold_out", {}),
    (exceptions.ValidationError("No"), 400, "http_400", {"errors": 1}),
    (exceptions.ValidationError({"message": ["x"], "code": ["y"]}), 400, "http_400", {"errors": 2}),
]
EVERY = {"type", "title", "status", "detail", "instance", "code", "domain", "id", "locale", "resolution", "help"}


@pytest.mark.parametrize(("error", "status", "code", "extra"), RAISED)
def test_exceptions(error: Exception, status: int, code: str, extra: Json) -> None:
    @api_view(["POST"])
    def view(request: Any) -> Response:
        raise error

    response = post(view, {}, "de")
    body = body_of(response)
    others = {name: value for name, value in body.items() if name not in EVERY}
    assert (response.status_code, body["status"], body["code"], body["locale"]) == (status, status, code, "de")
    assert {name: len(value) if name == "errors" else value for name, value in others.items()} == extra
    assert "secret" not in str(body)


def test_headers() -> None:
    class Throttled(APIView):  # type: ignore[misc]
        throttle_classes = [Slow]  # noqa: RUF012  (as DRF has it)

    assert post(Throttled.as_view(), {})["Retry-After"] == "90"
    request = APIRequestFactory().put("/orders", headers={"Accept-Language": "de"})
    response = order(request)
    assert (response.status_code, body_of(response)["locale"]) == (405, "de")
    assert set(response["Allow"].split(", ")) == {"OPTIONS", "POST"}


def test_a_body_that_is_not_json() -> None:
    body = body_of(post(order, b"{", "de", format=None, content_type="application/json"))
    assert (body["status"], body["locale"]) == (400, "de")
    assert "JSON" in body["originalDetail"]


def test_a_browser_gets_problem_details_too() -> None:
    request = APIRequestFactory().post("/orders", {}, format="json", headers={"Accept": "text/html"})
    assert body_of(order(request))["status"] == 400


def test_another_exception_is_for_django() -> None:
    @api_view(["POST"])
    def view(request: Any) -> Response:
        raise RuntimeError("secret")

    with pytest.raises(RuntimeError, match="secret"):
        post(view, {})
