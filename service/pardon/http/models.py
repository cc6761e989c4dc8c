"""The models of requests and responses, for validation and for the OpenAPI document."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from ..catalog.entries import Audience

__all__ = [
    "AnyBody", "EntryDetail", "EntryFacts", "EntryList", "EntrySummary", "ErrorRequest", "Health", "LocaleList",
    "ProblemDetails", "Readiness", "RenderRequest", "RenderedBatch", "RenderedError",
]  # fmt: skip


class ErrorRequest(BaseModel):
    """One error to render."""

    code: str = Field(description="The code in the API's error body.", examples=["user_locked"])
    meta: dict[str, Any] | None = Field(None, description="The values that came with the error.")
    domain: str | None = Field(None, description="The catalogue's domain.")
    name: str | None = Field(None, description="The documented name, which decides between variants of a code.")


class RenderRequest(BaseModel):
    """Errors to render in one language."""

    lang: str | list[str] | None = Field(None, description="A tag, tags in order, or an Accept-Language header.")
    overlay: str | None = Field(None, description="The overlay whose texts win. Default: the query's.")
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
    details: list[dict[str, Any]] = Field(description="An ErrorInfo and a LocalizedMessage.")


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
    id: str
    locale: str


class Review(BaseModel):
    """The readings of a language, and its points in a blind score."""

    readings: int = Field(description="The number of readers of all texts, their writer included.")
    score: float | None = Field(
        None,
        description="Points per 1,000 English words in 100 random messages: 25 for a critical fault, 5 for a major, "
        "1 for a minor one.",
    )
    native: bool = Field(description="Whether a native speaker has signed the texts off.")


class LocaleItem(BaseModel):
    """A loaded locale."""

    tag: str
    name: str = Field(description="The language's name for itself.")
    englishName: str  # noqa: N815
    direction: str = Field(description="The direction of the script: `ltr` or `rtl`.")
    review: Review | None = Field(
        description="How far the bundled texts are read; null for English and for your own languages."
    )
    messages: dict[str, int] = Field(description="The number of messages by domain.")


class LocaleList(BaseModel):
    """The loaded locales."""

    source: str
    locales: list[LocaleItem]


class EntryFacts(BaseModel):
    """One documented error, as the catalogue has it."""

    domain: str
    id: str
    code: str
    name: str
    status: int
    section: str
    audience: Audience = Field(description="The reader of its texts.")
    description: str = Field(description="When the error appears, in English; empty if the catalogue has none.")
    retryable: bool = Field(description="Whether the same request may succeed later.")


class EntrySummary(EntryFacts):
    """One documented error."""

    shortMessage: str  # noqa: N815
    url: str


class EntryList(BaseModel):
    """Documented errors, in catalogue order."""

    locale: str
    total: int = Field(description="The number of entries on all pages.")
    next: str | None = Field(description="The address of the next page.")
    errors: list[EntrySummary]


class ArgumentItem(BaseModel):
    """A typed value that a message may use."""

    name: str
    type: str
    of: str | None
    exact: bool = Field(description="Whether the duration is a limit, which is not rounded.")
    paths: list[str]
    required: bool
    example: Any


class EntryDetail(EntrySummary):
    """One documented error with its arguments, its variants and its texts."""

    note: str
    when: dict[str, list[Any]]
    arguments: list[ArgumentItem]
    exampleMeta: dict[str, Any]  # noqa: N815
    variants: list[str] = Field(description="The other entries with the same code.")
    texts: dict[str, RenderedError] = Field(description="Rendered with the example, by locale.")


class Health(BaseModel):
    """The process is alive."""

    status: str


class ReloadFinding(BaseModel):
    """An error that kept the files from being used."""

    file: str
    line: int = Field(description="The line, counted from 1; 0 if the error has none.")
    column: int = Field(description="The column, counted from 1; 0 if unknown.")
    id: str = Field(description="The entry or message concerned.")
    rule: str = Field(description="The rule of `pardon check` that is broken.")
    message: str


class LastReload(BaseModel):
    """The last attempt to reload the files; without the operator's token only its result."""

    result: Literal["ok", "failed"]
    time: str = Field("", description="The time, RFC 3339 in UTC.")
    seconds: float = 0
    findings: list[ReloadFinding] = Field([], description="The reasons why the old catalogue is still in service.")


class Readiness(BaseModel):
    """The service can answer; with the operator's token also the catalogue in service."""

    status: str
    lastReload: LastReload | None  # noqa: N815
    version: str = Field(
        "", description="The version of the catalogue in service, as in the header Pardon-Catalog-Version."
    )
    loadedAt: str = Field("", description="The time, RFC 3339 in UTC.")  # noqa: N815
    entries: int = 0
    locales: list[str] = []
