"""The JSON body of a request."""

from typing import Any

from fastapi import Request
from pydantic import ValidationError

from ..json_splice import parse_json
from .limits import check_lengths, check_meta
from .loaded import settings_of
from .models import RenderRequest
from .problems import ProblemError

__all__ = ["read_batch", "read_json"]


async def read_json(request: Request) -> tuple[bytes, str]:
    """Return a body that is declared as JSON, not parsed, and the media type of the response.

    Raises:
        ProblemError: 415, it is declared as something else.
    """
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise ProblemError("media_type_unsupported", {"expected": "application/json"})
    # Never the request's own type: some +json types are run by browsers.
    own = media_type if media_type == "application/problem+json" else "application/json"
    return await request.body(), own


async def read_batch(request: Request) -> RenderRequest:
    """Read and check the body of POST /render.

    Raises:
        ProblemError: it is no JSON, a member is missing or invalid, or it is too large.
    """
    settings = settings_of(request.scope)
    body, _ = await read_json(request)
    try:
        parsed = parse_json(body)
    except ValueError as error:
        raise ProblemError("body_invalid") from error
    request.scope["state"]["pardon.lang"] = _requested_language(parsed)  # problems speak it too
    try:
        batch = RenderRequest.model_validate(parsed)
    except ValidationError as error:
        raise _member_error(error) from error
    if len(batch.errors) > settings.max_batch:
        raise ProblemError("batch_too_large", {"limit": settings.max_batch})
    check_lengths({"overlay": batch.overlay}, settings)
    for wanted in batch.errors:
        check_lengths({"code": wanted.code, "domain": wanted.domain, "name": wanted.name}, settings)
        check_meta(wanted.meta, settings)
    return batch


def _requested_language(body: Any) -> Any:
    """Return the member `lang` of a body that is not validated yet, if it is one."""
    lang = body.get("lang") if isinstance(body, dict) else None
    items = lang if isinstance(lang, list) else [lang]
    return lang if all(isinstance(item, str) for item in items) else None


def _member_error(error: ValidationError) -> ProblemError:
    """Return the problem that names the first wrong member, for people and as a JSON Pointer (RFC 6901)."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    steps = [step for step in first["loc"] if not (isinstance(step, str) and step.startswith(("str", "list[")))]
    if not steps:  # the whole body is no object
        return ProblemError("body_not_an_object")
    member = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
    id = "member_missing" if first["type"] == "missing" else "member_invalid"
    return ProblemError(id, {"member": member, "pointer": "#/" + "/".join(map(str, steps))})
