"""`pardon render`: print one message."""

import json
import re
import sys
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import typer
from rich.console import Console
from rich.text import Text

from pardon.envelopes import RenderedError, native, to_bytes
from pardon.errors import did_you_mean
from pardon.json_splice import parse_json
from pardon.negotiation import SOURCE_LOCALE
from pardon.rendering import Message, Renderer

from ..errors import UnusableError
from .options import AnyCatalogOption, AnyLocalesOption, OverlaysOption

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon render user_locked --lang de --meta '{\"timeRemaining\": 300}'",
    'pardon render resource_not_found --meta \'{"clientID": "client_1"}\' --format json',
)


def run(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The code in the API's error body.")],
    lang: Annotated[str | None, typer.Option(help="A language tag, or an Accept-Language header.")] = None,
    meta: Annotated[str, typer.Option(metavar="JSON", help="The values that came with the error.")] = "{}",
    domain: Annotated[str | None, typer.Option(help="The catalogue's domain, e.g. clerk.")] = None,
    name: Annotated[str | None, typer.Option(help="The documented name, which selects one variant.")] = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="The texts, or all that is known.")] = "text",
    catalog: AnyCatalogOption = None,
    locales: AnyLocalesOption = None,
    overlays: OverlaysOption = None,
    overlay: Annotated[str | None, typer.Option(metavar="NAME", help="The overlay whose texts win.")] = None,
) -> None:
    """Render one error.

    Exits with 0, 1 for an unknown code, or 2 for unusable arguments.
    """
    from pardon.http.settings import load_renderer, read_settings  # needs the extra `service`

    values = _parse_meta(meta)
    renderer = load_renderer(read_settings(catalog=catalog, locales=locales, overlays=overlays))
    if overlay is not None and overlay not in renderer.overlays:
        raise UnusableError(f"--overlay: there is no overlay {overlay!r}{did_you_mean(overlay, renderer.overlays)}")
    message = renderer.render(code, lang, values, domain=domain, name=name, overlay=overlay)
    if format == "json":
        body = json.loads(to_bytes(native(RenderedError(message, values))))
        print(json.dumps(body, ensure_ascii=False, indent=2))
    else:
        _print_text(message)
    for warning in _warnings(renderer, code, lang, domain, name, overlay):
        print(warning, file=sys.stderr)
    raise typer.Exit(not message.known)


def _parse_meta(text: str) -> dict[str, Any]:
    try:
        meta = parse_json(text)
    except ValueError:
        meta = None
    if not isinstance(meta, dict):
        raise UnusableError(f"--meta has to be a JSON object, not {text!r}")
    return meta


def _print_text(message: Message) -> None:
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(message.short_message, style="bold"))
    for text in (message.long_message, message.resolution, message.help):
        if text:
            console.print(Text(text))
    for problem in message.problems:
        print(f"{problem.kind}: {problem.detail}", file=sys.stderr)


def _warnings(
    renderer: Renderer, code: str, lang: str | None, domain: str | None, name: str | None, overlay: str | None
) -> Iterator[str]:
    """Yield a warning for each argument that names something unknown, with the nearest known name."""
    for tag in _unavailable(renderer, lang or "", overlay):
        there = ", ".join(renderer.locales)
        yield f"--lang: there is no locale for {tag!r}; there are {there}{did_you_mean(tag, renderer.locales)}"
    domains = renderer.catalog.domains
    if domain is not None and domain not in domains:
        yield f"--domain: there is no domain {domain!r}; there are {', '.join(domains)}{did_you_mean(domain, domains)}"
        return
    entries = [entry for entry in renderer.catalog if domain in (None, entry.domain)]
    names = [entry.name for entry in entries if entry.code == code]
    if not names:
        hint = did_you_mean(code, {entry.code for entry in entries})
        yield f"{domain or 'no catalogue'} has {'no' if domain else 'the'} code {code!r}{hint}"
    elif name is not None and name not in names:
        yield f"--name: no error with the code {code!r} is named {name!r}{did_you_mean(name, names)}"


def _unavailable(renderer: Renderer, lang: str, overlay: str | None) -> Iterator[str]:
    """Yield the tags of a header that no loaded locale matches; `*` matches any."""
    for item in lang.split(","):
        tag = item.partition(";")[0].strip()
        is_source = re.split(r"[-_.@]", tag)[0].lower() == SOURCE_LOCALE
        if tag not in ("", "*") and not is_source and renderer.chain(tag, overlay) == (SOURCE_LOCALE,):
            yield tag
