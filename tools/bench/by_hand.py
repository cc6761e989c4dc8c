"""The Python peers of library.py: the same message without Pardon.

A peer "by hand" does the same job as `renderer.render(code, lang, meta)`: it negotiates the language, picks the
variant, formats the duration or the number with Babel, and renders the short and the long message. A "bare" peer only
renders: its locale and message are known, and its duration is text already.
"""

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from babel import Locale, negotiate_locale
from babel.dates import format_timedelta
from fluent.runtime import FluentBundle, FluentResource

__all__ = ["PEERS", "Render"]

Meta = Mapping[str, Any]
Render = Callable[[str, Meta], tuple[str, str]]  # code, meta -> short and long message

MESSAGES = json.loads((Path(__file__).parent / "messages.json").read_text("utf-8"))
SOURCE = "".join(message["fluent"] for message in MESSAGES.values())
AVAILABLE = ["ar", "de", "en", "ja", "pl"]
LANG = "de"


def variant(code: str, meta: Meta) -> str:
    """Return the message id: `user_locked` has one variant with a waiting time and one without."""
    if code == "user_locked":
        return "user_locked-UserLocked" if "timeRemaining" in meta else "user_locked-UserLockedIndefinitely"
    return code


def fluent_values(meta: Meta, locale: Locale) -> dict[str, Any]:
    """Format the duration ("in 5 Minuten"). Fluent itself formats numbers with Babel."""
    values = dict(meta)
    if "timeRemaining" in values:
        wait = timedelta(seconds=values["timeRemaining"])
        values["timeRemaining"] = format_timedelta(wait, add_direction=True, locale=locale)
    return values


def negotiated(table: Mapping[str, Any]) -> Any:
    """Return the row of the requested language."""
    return table[negotiate_locale([LANG], AVAILABLE, sep="-") or "en"]


def runtime_bundle() -> FluentBundle:
    bundle = FluentBundle([LANG], use_isolating=False)
    bundle.add_resource(FluentResource(SOURCE))
    return bundle


def compiled_bundle() -> Any:
    from fluent_compiler.bundle import FluentBundle as CompiledBundle  # in .bench only

    return CompiledBundle.from_string(LANG, SOURCE, use_isolating=False)


def runtime_by_hand() -> Render:
    locales = {LANG: (Locale.parse(LANG), runtime_bundle())}

    def render(code: str, meta: Meta) -> tuple[str, str]:
        locale, bundle = negotiated(locales)
        message = bundle.get_message(variant(code, meta))
        values = fluent_values(meta, locale)
        short, _ = bundle.format_pattern(message.value, values)
        long, _ = bundle.format_pattern(message.attributes["long"], values)
        return short, long

    return render


def compiler_by_hand() -> Render:
    locales = {LANG: (Locale.parse(LANG), compiled_bundle())}

    def render(code: str, meta: Meta) -> tuple[str, str]:
        locale, bundle = negotiated(locales)
        message = variant(code, meta)
        values = fluent_values(meta, locale)
        return bundle.format(message, values)[0], bundle.format(f"{message}.long", values)[0]

    return render


def bare_runtime() -> Render:
    bundle = runtime_bundle()
    messages = {code: bundle.get_message(variant(code, {"timeRemaining": 1})) for code in MESSAGES}

    def render(code: str, meta: Meta) -> tuple[str, str]:
        message = messages[code]
        return bundle.format_pattern(message.value, meta)[0], bundle.format_pattern(message.attributes["long"], meta)[0]

    return render


def bare_compiler() -> Render:
    bundle = compiled_bundle()
    ids = {code: (message, f"{message}.long") for code in MESSAGES if (message := variant(code, {"timeRemaining": 1}))}

    def render(code: str, meta: Meta) -> tuple[str, str]:
        short, long = ids[code]
        return bundle.format(short, meta)[0], bundle.format(long, meta)[0]

    return render


PEERS: dict[str, Callable[[], Render]] = {
    "Babel + fluent.runtime": runtime_by_hand,
    "Babel + fluent-compiler": compiler_by_hand,
    "bare fluent.runtime": bare_runtime,
    "bare fluent-compiler": bare_compiler,
}
