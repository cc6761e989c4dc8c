"""Localized errors for Django REST framework, in one line of a project's settings.

    REST_FRAMEWORK = {"EXCEPTION_HANDLER": "pardon.rest_framework.exception_handler"}

The texts of validation come from the domain `pydantic`; codes of the project's own catalogue win.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from .extras import missing_extra

try:
    from rest_framework import exceptions, fields
except ModuleNotFoundError as error:
    raise missing_extra(__name__, "django", error) from error

from .catalog.entries import SUPPORT_DOMAINS
from .django import problem_response, problems, request_caller
from .errors import Error
from .rendering import Renderer

__all__ = ["exception_handler"]

DOMAIN, UNKNOWN = "pydantic", "value_error"
Json = dict[str, Any]
Loc = tuple[str | int, ...]

# DRF's codes that mean one thing in every field -> pydantic's error type.
_CODES = {
    "required": "missing",
    "null": "missing",
    "blank": "missing",
    "empty": "missing",
    "not_a_list": "list_type",
    "not_a_dict": "dict_type",
    "date": "datetime_parsing",
    "datetime": "date_parsing",
}
# The other codes are shared by several kinds of fields: DRF's own text decides.
# field, code -> pydantic's error type, and the argument that the number in the text is.
_TEXTS: tuple[tuple[type, str, str, str | None], ...] = (
    (fields.CharField, "max_length", "string_too_long", "max_length"),
    (fields.CharField, "min_length", "string_too_short", "min_length"),
    (fields.CharField, "invalid", "string_type", None),
    (fields.ListField, "max_length", "too_long", "max_length"),
    (fields.ListField, "min_length", "too_short", "min_length"),
    (fields.IntegerField, "max_value", "less_than_equal", "le"),
    (fields.IntegerField, "min_value", "greater_than_equal", "ge"),
    (fields.IntegerField, "invalid", "int_parsing", None),
    (fields.FloatField, "invalid", "float_parsing", None),
    (fields.DecimalField, "max_digits", "decimal_max_digits", "max_digits"),
    (fields.DecimalField, "max_decimal_places", "decimal_max_places", "decimal_places"),
    (fields.DecimalField, "max_whole_digits", "decimal_whole_digits", "whole_digits"),
    (fields.BooleanField, "invalid", "bool_parsing", None),
    (fields.DateTimeField, "invalid", "datetime_parsing", None),
    (fields.DateField, "invalid", "date_parsing", None),
    (fields.TimeField, "invalid", "time_parsing", None),
    (fields.DurationField, "invalid", "time_delta_parsing", None),
    (fields.URLField, "invalid", "url_parsing", None),
    (fields.UUIDField, "invalid", "uuid_parsing", None),
    (fields.RegexField, "invalid", "string_pattern_mismatch", None),
)
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_OWN_WORDS = (  # their detail is DRF's own text with a value in it
    exceptions.MethodNotAllowed,
    exceptions.NotAcceptable,
    exceptions.Throttled,
    exceptions.UnsupportedMediaType,
)
_DRF_CODES = frozenset(kind.default_code for kind in vars(exceptions).values() if hasattr(kind, "default_code"))


def exception_handler(exc: Exception, context: Mapping[str, Any]) -> Any:
    """Return localized problem details for an exception in a view of Django REST framework.

    - `pardon.Error`: the texts and the status of the catalogue.
    - `ValidationError`: `errors` with a message for each field, by its code.
    - another `APIException`, `Http404`, `PermissionDenied`: the text of its code, where the project's catalogue has it,
      else the generic texts of its status. Its headers stay, its own detail is `originalDetail`.

    Args:
        exc: the exception.
        context: DRF's: the view and its request.

    Returns:
        DRF's response; None for any other exception, which Django answers.
    """
    from rest_framework import views  # needs the settings of the project, which importing this module does not

    caller = request_caller(context["request"])
    if isinstance(exc, Error):
        views.set_rollback()
        return problem_response(problems().of_error(exc, **caller))
    response = views.exception_handler(exc, context)
    if response is None:
        return None
    status, headers = response.status_code, dict(response.headers)
    renderer = problems().renderer
    code = exc.get_codes() if isinstance(exc, exceptions.APIException) else None
    if isinstance(code, str) and code not in _DRF_CODES and renderer.catalog.variants(code):
        own = Error(code, status=status, headers=headers)
        return problem_response(problems().of_error(own, **caller))
    if isinstance(exc, exceptions.ValidationError):
        errors = _flatten(exc.get_full_details(), ())
        described = [_describe(renderer, *error, caller["lang"], caller["overlay"]) for error in errors]
        extra: Json = {"errors": described}
    else:
        extra = _own_detail(exc)
    return problem_response(problems().of_status(status, **caller, extra=extra, headers=headers))


def _own_detail(exc: Any) -> Json:
    detail = getattr(exc, "detail", None)
    is_own = detail is not None and str(detail) not in ("", str(exc.default_detail)) and not isinstance(exc, _OWN_WORDS)
    return {"originalDetail": detail} if is_own else {}


def _flatten(details: Any, loc: Loc) -> Iterator[tuple[Loc, str, str]]:
    """Yield place, code and text of nested errors: objects by field, lists of errors or of items."""
    if isinstance(details, list):
        for index, item in enumerate(details):
            yield from _flatten(item, loc if _is_error(item) else (*loc, index))
    elif _is_error(details):
        yield loc, str(details["code"]), str(details["message"])
    elif isinstance(details, dict):
        for name, item in details.items():
            yield from _flatten(item, (*loc, name))


def _describe(renderer: Renderer, loc: Loc, code: str, text: str, lang: Any, overlay: str | None) -> Json:
    type, domain, ctx = _meaning(renderer, code, text)
    message = renderer.render(type, lang, ctx, domain=domain, overlay=overlay)
    texts = {"shortMessage": message.short_message, "longMessage": message.long_message}
    return {"loc": list(loc), "type": code, "ctx": ctx, **texts}


def _is_error(details: Any) -> bool:
    """Return whether details are one error; a form may have fields called message and code, but no text in them."""
    return isinstance(details, dict) and details.keys() == {"message", "code"} and isinstance(details["code"], str)


def _meaning(renderer: Renderer, code: str, text: str) -> tuple[str, str, Json]:
    """Return the code and domain of the message that an error of DRF means, and its values."""
    own = renderer.catalog.variants(code)
    if own and own[0].domain not in SUPPORT_DOMAINS:
        return code, own[0].domain, {}
    if code in _CODES:
        return _CODES[code], DOMAIN, {}
    for field, key, type, argument in _TEXTS:
        if key == code and (match := _template(field, key).fullmatch(text)):
            return type, DOMAIN, {argument: json.loads(match[1])} if argument else {}
    return UNKNOWN, DOMAIN, {}


def _template(field: Any, key: str) -> re.Pattern[str]:
    """Return the pattern of DRF's text for a field and a code, in the language that Django has activated."""
    words = re.split(r"\{\w+\}", str(field.default_error_messages[key]))
    hole = _NUMBER if key != "invalid" else ".*"
    return re.compile(hole.join(map(re.escape, words)), re.DOTALL)
