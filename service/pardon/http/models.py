"""The shapes of requests and answers, for validation and for the OpenAPI document."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

__all__ = [
    "AnyBody",
    "EntryDetail",
    "EntryList",
    "EntrySummary",
    "ErrorRequest",
    "Health",
    "LocaleList",
    "ProblemDetails",
    "Readiness",
    "RenderRequest",
    "RenderedBatch",
    "RenderedError",
]


class ErrorRequest(BaseModel):
    """One error to render."""

    code: str = Field(description="what the API puts in its error body", examples=["user_locked"])
    meta: dict[str, Any] = Field({}, description="the values that came with the error")
    domain: str | None = Field(None, description="the catalogue's domain")
    name: str | None = Field(None, description="the documented name, which decides between variants of a code")


class RenderRequest(BaseModel):
    """Errors to render in one language."""

    lang: str | list[str] | None = Field(None, description="a tag, tags in order, or an Accept-Language header")
    errors: list[ErrorRequest]


class ProblemItem(BaseModel):
    """Something that went wrong but did not stop the rendering."""

    kind: str
    detail: str


class RenderedError(BaseModel):
    """A rendered error."""

    domain: str | None
    code: str
    name: str | None
    id: str | None
    status: int | None
    locale: str
    known: bool
    shortMessage: str  # noqa: N815  (the reference's own spelling)
    longMessage: str | None
    resolution: str | None
    help: str | None
    meta: dict[str, Any]
    problems: list[ProblemItem]


class ClerkError(BaseModel):
    """An error as Clerk's body has it."""

    code: str
    message: str
    long_message: str
    meta: dict[str, Any]


class ClerkBody(BaseModel):
    """`format=clerk`."""

    errors: list[ClerkError]


class AuthosBody(BaseModel):
    """`format=authos`."""

    error: str
    error_code: str
    timestamp: datetime


class GoogleError(BaseModel):
    """google.rpc.Status (AIP-193)."""

    code: int
    message: str
    status: str
    details: list[dict[str, Any]] = Field(description="ErrorInfo and LocalizedMessage")


class GoogleBody(BaseModel):
    """`format=google`."""

    error: GoogleError


AnyBody = RenderedError | ClerkBody | AuthosBody | GoogleBody


class RenderedBatch(BaseModel):
    """Rendered errors, in the order of the request."""

    errors: list[RenderedError]


class ProblemDetails(BaseModel):
    """RFC 9457 problem details, in the caller's language."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str | None = None
    instance: str | None = None
    code: str
    domain: str
    locale: str


class LocaleItem(BaseModel):
    """A loaded locale."""

    tag: str
    name: str = Field(description="its name in its own language")
    englishName: str  # noqa: N815
    direction: str = Field(description="ltr or rtl")
    messages: dict[str, int] = Field(description="how many messages it has, by domain")


class LocaleList(BaseModel):
    """The loaded locales."""

    source: str
    locales: list[LocaleItem]


class EntrySummary(BaseModel):
    """One documented error."""

    domain: str
    id: str
    code: str
    name: str
    status: int
    section: str
    shortMessage: str  # noqa: N815
    url: str


class EntryList(BaseModel):
    """Documented errors, in catalogue order."""

    locale: str
    errors: list[EntrySummary]


class ArgumentItem(BaseModel):
    """A typed value that a message may use."""

    name: str
    type: str
    of: str | None
    paths: list[str]
    required: bool
    example: Any


class EntryDetail(EntrySummary):
    """One documented error with its arguments, its variants and its texts."""

    note: str
    when: dict[str, list[Any]]
    arguments: list[ArgumentItem]
    exampleMeta: dict[str, Any]  # noqa: N815
    variants: list[str] = Field(description="the other entries with the same code")
    texts: dict[str, RenderedError] = Field(description="rendered with the example, by locale")


class Health(BaseModel):
    """The process is alive."""

    status: str


class Readiness(BaseModel):
    """The service can answer."""

    status: str
    entries: int
    locales: list[str]
