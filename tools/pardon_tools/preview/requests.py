"""Requests that write: only from the page itself, and only of a reasonable size."""

from http import HTTPStatus
from secrets import compare_digest

from pydantic import ValidationError
from starlette.requests import Request

from .editing import Submission

__all__ = ["MAX_BODY", "TOKEN_HEADER", "RefusedRequestError", "read_submission"]

MAX_BODY = 256_000  # bytes; a message of 36 variants has 20,000
TOKEN_HEADER = "X-Pardon-Token"  # a header cannot come from a form on another page


class RefusedRequestError(Exception):
    """A request that is not answered, with its HTTP status."""

    def __init__(self, status: HTTPStatus, reason: str) -> None:
        super().__init__(reason)
        self.status = status


async def read_submission(request: Request, token: str) -> Submission:
    """Read a submission of the page.

    Args:
        request: whose Host was checked before.
        token: of this run.

    Raises:
        RefusedRequestError: it comes from another page, is too large, or is no submission.
    """
    _require_same_origin(request, token)
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != "application/json":
        raise RefusedRequestError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body has to be application/json")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise RefusedRequestError(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the texts have more than {MAX_BODY:,} bytes"
            )
    try:
        return Submission.model_validate_json(bytes(body))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise RefusedRequestError(HTTPStatus.BAD_REQUEST, f"{place}: {first['msg']}") from error


def _require_same_origin(request: Request, token: str) -> None:
    """Require that a request comes from the page: its origin, what the browser says of its site, and the token."""
    headers = request.headers
    if headers.get("Origin") != f"http://{headers.get('Host', '')}":
        raise RefusedRequestError(HTTPStatus.FORBIDDEN, "the request comes from another page")
    if headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        raise RefusedRequestError(HTTPStatus.FORBIDDEN, "the request comes from another site")
    if not compare_digest(headers.get(TOKEN_HEADER, "").encode(), token.encode()):
        raise RefusedRequestError(HTTPStatus.FORBIDDEN, "the preview was started anew: reload the page")
