"""`pardon render`: one message on the terminal."""

import difflib
import json
import sys
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.text import Text

from pardon.encoding import to_bytes
from pardon.envelopes import Answer, native
from pardon.http.settings import read_settings
from pardon.json_splice import parse_json
from pardon.rendering import Message, Renderer

__all__ = ["run"]


def run(
    code: str,
    lang: str | None,
    meta: str,
    domain: str | None,
    name: str | None,
    format: Literal["text", "json"],
    catalog: Path | None,
    locales: Path | None,
) -> int:
    """Print a message; return the exit code: 0, 1 for an unknown code, 2 for a meta that is no JSON object.

    Raises:
        LoadError: the catalogue or a locale cannot be used.
    """
    values = _parse_meta(meta)
    if values is None:
        print(f"--meta has to be a JSON object, not {meta!r}", file=sys.stderr)
        return 2
    settings = read_settings(catalog=catalog, locales=locales)
    renderer = Renderer.load(settings.catalog, settings.locales, settings)
    message = renderer.render(code, lang, values, domain=domain, name=name)
    if format == "json":
        body = json.loads(to_bytes(native(Answer(message, values))))
        print(json.dumps(body, ensure_ascii=False, indent=2))
    else:
        _print_text(message)
    if message.known:
        return 0
    print(_unknown(code, domain, renderer), file=sys.stderr)
    return 1


def _parse_meta(text: str) -> dict[str, Any] | None:
    try:
        meta = parse_json(text)
    except ValueError:
        return None
    return meta if isinstance(meta, dict) else None


def _print_text(message: Message) -> None:
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(message.short_message, style="bold"))
    for text in (message.long_message, message.resolution, message.help):
        if text:
            console.print(Text(text))
    for problem in message.problems:
        print(f"{problem.kind}: {problem.detail}", file=sys.stderr)


def _unknown(code: str, domain: str | None, renderer: Renderer) -> str:
    if domain is not None and domain not in renderer.catalog.domains:
        return f"there is no domain {domain!r}; there are {', '.join(renderer.catalog.domains)}"
    codes = {entry.code for entry in renderer.catalog if domain in (None, entry.domain)}
    close = difflib.get_close_matches(code, codes, n=3)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    return f"{domain or 'no catalogue'} has {'no' if domain else 'the'} code {code!r}{hint}"
