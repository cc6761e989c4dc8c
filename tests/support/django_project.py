"""A Django project in one file: its settings and its views."""

from enum import Enum
from typing import Any

import django
from django.conf import settings
from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.views import View
from django.views.decorators.http import require_POST

from pardon import Error
from support.servers import SHOP

settings.configure(
    ALLOWED_HOSTS=["shop.example"],
    DEFAULT_CHARSET="utf-8",
    INSTALLED_APPS=["rest_framework"],
    MIDDLEWARE=["pardon.django.ProblemMiddleware", "django.middleware.common.CommonMiddleware"],
    PARDON={"catalog": SHOP / "catalog", "locales": SHOP / "locales"},
    REST_FRAMEWORK={
        "EXCEPTION_HANDLER": "pardon.rest_framework.exception_handler",
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
    ROOT_URLCONF=__name__,
    SECRET_KEY="for tests alone",
    USE_TZ=True,
)
django.setup()


class Item(Enum):
    ASSAM = "Assam"


RAISED: dict[str, Exception] = {
    "sold_out": Error("sold_out", item=Item.ASSAM),
    "wait": Error("too_many_orders", wait=90, headers={"X-Left": 0}),
    "lost": Error("sold_out", itme="Assam"),
    "404": Http404("secret"),
    "403": PermissionDenied("secret"),
    "400": BadRequest("secret"),
    "suspicious": SuspiciousOperation("secret"),
    "boom": RuntimeError("secret"),
}


def fail(request: HttpRequest, name: str) -> HttpResponse:
    raise RAISED[name]


async def fail_later(request: HttpRequest, name: str) -> HttpResponse:
    raise RAISED[name]


def answer(request: HttpRequest, kind: str) -> HttpResponse:
    """Answer with an error of the view's own."""
    return HttpResponse("<p>own", status=422) if kind == "html" else JsonResponse({"own": True}, status=400)


class Get(View):
    def get(self, request: HttpRequest) -> HttpResponse:
        response = HttpResponse("fine")
        response.set_cookie("a", "b")
        return response


def polish(request: HttpRequest) -> str:
    """Return the language of everybody."""
    return "pl"


class Raising:
    """Middleware that raises, for the paths below /middleware/."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> Any:
        if request.path.startswith("/middleware/"):
            raise RAISED[request.path.rpartition("/")[2]]
        return self.get_response(request)


class Securing:
    """Middleware that adds headers and a cookie to every response."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> Any:
        response = self.get_response(request)
        response["Content-Security-Policy"] = "sandbox"
        response["Content-Language"] = "en"
        response["ETag"] = '"of the body"'
        response.set_cookie("a", "b")
        return response


@require_POST
def only_post(request: HttpRequest) -> HttpResponse:
    """Answer no GET."""
    return HttpResponse()


urlpatterns = [
    path("raise/<name>", fail),
    path("async/<name>", fail_later),
    path("answer/<kind>", answer),
    path("get", Get.as_view()),
    path("only-post", only_post),
]
