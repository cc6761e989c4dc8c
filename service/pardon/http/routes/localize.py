"""POST /localize: another service's error body in the caller's language."""

from typing import Annotated

from fastapi import Query, Request
from fastapi.routing import APIRoute
from starlette.responses import Response

from ...localizing import OriginalMessage, known_shapes, localize_json
from ..access_log import facts_of, note
from ..conditional import content_language, vary
from ..headers import requested_language
from ..loaded import renderer_of, settings_of
from ..metrics import Metrics
from ..problems import ProblemError
from ..query import Domain, Lang, Overlay, check_lengths, read_json, require_overlay

__all__ = ["ROUTES"]


async def localize(
    request: Request,
    lang: Lang = None,
    domain: Domain = None,
    overlay: Overlay = None,
    originalMessage: Annotated[  # noqa: N803  (the spelling of the bodies' own members)
        OriginalMessage | None, Query(description="`keep` puts each replaced text beside the new one.")
    ] = None,
) -> Response:
    """Replace the texts that people read; everything else comes back byte for byte.

    Clerk's, AuthOS's, Google's (AIP-193) and this service's own bodies are recognized, RFC 9457 problem details with a
    code, and the operator's own shapes. An error stays as it came unless it is certain which entry it is.
    """
    metrics: Metrics = request.app.state.metrics
    renderer, wanted = renderer_of(request), requested_language(request)
    check_lengths({"domain": domain}, settings_of(request.scope))
    require_overlay(renderer, overlay or None)
    body, media_type = await read_json(request)
    try:
        localized = localize_json(
            renderer, body, wanted, domain=domain, original_message=originalMessage, overlay=overlay or None
        )
    except ValueError as error:
        raise ProblemError("body_invalid") from error
    if localized.shape is None:
        raise ProblemError("body_shape_unknown", {"shapes": known_shapes(renderer)})
    metrics.count_messages(localized.messages, wanted, renderer.negotiator)
    metrics.count_unknown(localized.unknown, domain)
    note(request.scope, **facts_of(localized.messages))
    locales = localized.locales if localized.is_complete else ()
    headers = {**content_language(*locales), **vary(lang=lang, format="json")}
    return Response(localized.body, headers=headers, media_type=media_type)


ROUTES = [
    APIRoute(
        "/localize", localize, methods=["POST"], summary="Translate the error body of another service", tags=["render"],
    ),
]  # fmt: skip
