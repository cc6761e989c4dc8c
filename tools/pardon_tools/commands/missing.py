"""`pardon missing`: the messages, languages and codes that users of a running service miss, for translators."""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from http.client import HTTPException
from typing import Annotated, Literal
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit, urlunsplit
from urllib.request import Request, urlopen

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..errors import UnusableError

__all__ = ["EXAMPLES", "FORMATS", "MissedMessage", "missed", "run"]

EXAMPLES = (
    "pardon missing http://localhost:8000",
    'pardon missing https://errors.example.com:9000/metrics --token "$TOKEN" --format markdown',
)

TIME = 10.0  # seconds for the whole answer
MAX_SIZE = 50_000_000  # bytes of an answer that is read
PIECE = 65_536

METRICS = "/metrics"
MARK = "pardon_reloads"  # every service has it from its start
REFUSALS = {
    401: "the service requires its token: give --token, or PARDON_ADMIN_TOKEN",
    403: "forbidden",
    404: "there are no metrics here; are they on an admin port?",
}


@dataclass(frozen=True, slots=True)
class MissedMessage:
    """A message that users missed, and how often.

    Args:
        count: how many messages.
        kind: one of `KINDS`' values.
        domain, id, locale: the message, where the kind has them; of an unknown code, the code is the id.
        detail: the argument, or the locale that was shown instead.
    """

    count: int
    kind: str
    domain: str = ""
    id: str = ""
    locale: str = ""
    detail: str = ""


# By the name of the metric: the kind, and which labels are the id, the locale and the detail.
KINDS = {
    "pardon_fallbacks": ("missing translation", "id", "locale", "shown"),
    "pardon_unserved_languages": ("language not loaded", "", "language", ""),
    "pardon_unknown_codes": ("unknown code", "code", "", ""),
    "pardon_missing_arguments": ("missing argument", "id", "", "argument"),
    "pardon_invalid_arguments": ("invalid argument", "id", "", "argument"),
}


def run(
    url: Annotated[str, typer.Argument(metavar="URL", help="A running service, its admin port, or its /metrics.")],
    token: Annotated[
        str | None, typer.Option(envvar="PARDON_ADMIN_TOKEN", show_envvar=True, help="The service's admin token.")
    ] = None,
    format: Annotated[
        Literal["text", "json", "markdown"], typer.Option(help="For people, programs or an issue.")
    ] = "text",
) -> None:
    """List the translations, languages, codes and values that a service's users missed, most frequent first.

    Exits with 0, or with 2 if the service's metrics are out of reach.
    """
    FORMATS[format](missed(_fetch(url, token)))


def missed(text: str) -> list[MissedMessage]:
    """Return what users missed according to the metrics, the most frequent first.

    Args:
        text: in Prometheus' text format.

    Raises:
        UnusableError: the text is no metrics, or those of another service.
    """
    from prometheus_client.parser import text_string_to_metric_families  # needs the extra `service`

    try:
        families = {family.name: family for family in text_string_to_metric_families(text)}
    except ValueError as error:
        raise UnusableError("what came is not in Prometheus' text format") from error
    if MARK not in families:
        raise UnusableError("these are not the metrics of pardon serve")
    found = [
        _missed_message(name, sample.labels, sample.value)
        for name in KINDS.keys() & families.keys()
        for sample in families[name].samples
        if sample.name.endswith("_total") and sample.value
    ]
    return sorted(found, key=lambda miss: (-miss.count, miss.kind, miss.domain, miss.id, miss.locale, miss.detail))


def _missed_message(name: str, labels: dict[str, str], value: float) -> MissedMessage:
    kind, *wanted = KINDS[name]
    domain, *others = (_printable(labels.get(label, "")) for label in ("domain", *wanted))
    return MissedMessage(round(value), kind, domain, *others)


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


# Asking the service


def _fetch(url: str, token: str | None) -> str:
    address = _address(url)
    request = Request(address, headers={"Accept": "text/plain"})
    if token and not (token.isascii() and token.isprintable()):
        raise UnusableError("--token: not a token")
    if token:
        request.add_unredirected_header("Authorization", f"Bearer {token}")  # for this host only
    try:
        return b"".join(_pieces(request)).decode()
    except HTTPError as error:
        raise UnusableError(f"{address}: {REFUSALS.get(error.code, f'answered {error.code}')}") from error
    except URLError as error:
        raise UnusableError(f"{address}: {error.reason}") from error
    except (OSError, HTTPException, ValueError) as error:  # the connection broke, the answer is no HTTP or no text
        raise UnusableError(f"{address}: {error or type(error).__name__}") from error


def _address(url: str) -> str:
    """Return the address of the metrics, from the service's address or from their own."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
    except ValueError as error:
        raise UnusableError(f"{url}: {error}") from error
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise UnusableError(f"{url}: not an http or https address")
    path = parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path if path.endswith(METRICS) else path + METRICS, parts.query, ""))


def _pieces(request: Request) -> Iterator[bytes]:
    deadline, size = time.monotonic() + TIME, 0
    with urlopen(request, timeout=TIME) as answer:
        while piece := answer.read1(PIECE):
            size += len(piece)
            if size > MAX_SIZE or time.monotonic() > deadline:
                raise OSError("the answer is too large, or comes too slowly")
            yield piece


# Printing

HEADINGS = ("count", "what", "domain", "message", "locale", "detail")


def _row(miss: MissedMessage) -> tuple[str, ...]:
    return str(miss.count), miss.kind, miss.domain, miss.id, miss.locale, miss.detail


def _print_text(found: list[MissedMessage]) -> None:
    """Print a table on a terminal, lines with tabs elsewhere."""
    if not sys.stdout.isatty():
        for miss in found:
            print("\t".join(_row(miss)))
        return
    table = Table(*HEADINGS, box=None, header_style="bold")
    table.columns[0].justify = "right"
    for miss in found:
        table.add_row(*map(Text, _row(miss)))
    Console().print(table if found else "Nothing was missed.")


def _print_json(found: list[MissedMessage]) -> None:
    print(json.dumps([asdict(miss) for miss in found], ensure_ascii=False, indent=2))


def _print_markdown(found: list[MissedMessage]) -> None:
    print("| " + " | ".join(HEADINGS) + " |")
    print("| ---: |" + " --- |" * (len(HEADINGS) - 1))
    for miss in found:
        print("| " + " | ".join(cell.replace("|", r"\|") for cell in _row(miss)) + " |")


FORMATS = {"text": _print_text, "json": _print_json, "markdown": _print_markdown}
