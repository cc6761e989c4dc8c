"""Query parameters that several routes document in OpenAPI."""

from typing import Annotated, Literal

from fastapi import Query

__all__ = ["META_PARAMETER", "Domain", "FormatName", "Lang", "Overlay", "PageFormat"]

META_PARAMETER = {
    "name": "meta",
    "in": "query",
    "style": "deepObject",
    "explode": True,
    "description": "the values that came with the error: `meta[key]=value`, or `meta=` and a JSON object",
    "schema": {"type": "object", "additionalProperties": True},
    "example": {"timeRemaining": 300},
}

FormatName = Literal["json", "problem", "text", "clerk", "authos", "google"]
Lang = Annotated[str | None, Query(description="a BCP 47 tag or an Accept-Language header; wins over Accept-Language")]
Domain = Annotated[str | None, Query(description="the catalogue's domain, e.g. `clerk`")]
Overlay = Annotated[str | None, Query(description="the overlay whose texts win, such as a tenant's")]
PageFormat = Annotated[Literal["json", "html"] | None, Query(description="wins over Accept; html is a page for people")]
