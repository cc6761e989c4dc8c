"""Rules on words that a value brings along: "in in 5 minutes", "5 minutes minutes", "€12.50 €"."""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from pardon.arguments.reading import read_value
from pardon.catalog.entries import Argument
from pardon.fluent.functions import FUNCTIONS
from pardon.formatting.values import ValuePresenter
from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Locale, Text, Unit

from .branches import Branch, Shown, branches, faulty_values
from .prose import LETTERS, language_of
from .rule import Violation, at_node

__all__ = ["bare_durations", "doubled_values"]

_SECONDS = (1, 2, 5, 11, 21, 60, 120, 300, 660, 1_260, 3_600, 7_200, 18_000, 86_400, 172_800, 432_000)
_SAMPLES: Mapping[str, tuple[Any, ...]] = {
    "duration": _SECONDS,
    "bytes": (1, 2, 5, 21, 1_000, 5_000, 1_000_000, 10_000_000, 5_000_000_000),
    "currency": tuple({"amount": n, "currency": c} for c in ("EUR", "USD", "PLN", "JPY") for n in (1, 5, "12.50")),
    "percent": ("0.05", "0.21", 1),
    "datetime": ("2026-11-21T14:05:00Z", "2026-01-02T00:00:00Z"),
    "date": ("2026-11-21", "2026-01-02"),
    "time": ("14:05:00", "00:00:00Z"),
}
_NAMES = ("email_address", "phone_number", "username", "password", "first_name")
_WORD = re.compile(rf"{LETTERS}(?:[’']{LETTERS})*")
_LAST = re.compile(rf"({LETTERS})([ \u00a0\u202f]?-?)$")
_FIRST = re.compile(rf"^([ \u00a0\u202f]?-?)({LETTERS})")
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SPACES = " \u00a0\u202f"
_PERCENT_WORDS = (
    r"per ?cent\b|prozent\b|procent|proc\.|pour ?cent\b|por ciento\b|por cento\b|per cento\b|процент|відсот|pct\b|yüzde"
    r"|百分|パーセント|퍼센트|प्रतिशत|بالمئة|بالمائة|في المئة"
)
_PERCENT = re.compile(rf"^\s?(?:[%％٪﹪]|{_PERCENT_WORDS})", re.IGNORECASE)
_PERCENT_BEFORE = re.compile(r"(?:[%％٪﹪]|百分之|yüzde)\s?$", re.IGNORECASE)
_CURRENCY = (
    r"[$€£¥₴₽₹₩₺₪]|zł|EUR|USD|GBP|PLN|JPY|CHF|[Ee]uros?|[Dd]ollars?|[Dd]ólar\w*|[Dd]olar\w*|złot\w*|евро|євро"
    r"|доллар\w*|долар\w*|円|元|ユーロ|ドル|유로|달러|يورو|دولار\w*|यूरो|डॉलर"
)
_CURRENCY_AFTER = re.compile(rf"^\s?(?:{_CURRENCY})(?![A-Za-z])")
_CURRENCY_BEFORE = re.compile(rf"(?<!\w)(?:{_CURRENCY})\s?$")

# Prepositions of time, which RELATIVE brings along itself ("in 5 minutes").
_BEFORE_RELATIVE = {
    "en": "in|within|after|for", "de": "in|innerhalb von|innerhalb|binnen|nach|für|um",
    "nl": "over|binnen|na|in|voor", "fr": "dans|après|d’ici|d'ici|en|pendant|sous",
    "es": "en|dentro de|después de|tras|por|de aquí a", "ca": "en|dins de|d’aquí a|després de",
    "pt": "em|dentro de|daqui a|após|depois de|por", "it": "in|tra|fra|entro|dopo|per", "ro": "în|peste|după",
    "pl": "za|po|przez|w ciągu|w|na", "cs": "za|po|během|v", "sk": "za|po|počas|o|v",
    "ru": "через|за|после|в течение|в|на|спустя", "uk": "через|за|після|протягом|упродовж|в|на",
    "be": "праз|за|пасля|на", "bg": "след|за|в рамките на", "sr": "за|након|после|у року од",
    "hr": "za|nakon|poslije|unutar", "bs": "za|nakon|poslije|unutar", "sl": "čez|po|v|za",
    "sv": "om|inom|efter|i|på", "da": "om|inden for|efter|i", "nb": "om|innen|etter|i", "lt": "po|per|už",
    "lv": "pēc|uz", "el": "σε|μετά από|εντός", "ar": "في|بعد|خلال|في غضون|لمدة", "he": "בעוד|תוך|אחרי|לאחר",
    "fa": "در|پس از|تا|بعد از", "vi": "sau|trong|trong vòng", "id": "dalam|setelah", "ms": "dalam|selepas",
    "fil": "sa|sa loob ng", "sw": "baada ya|katika", "th": "ใน|ภายใน|หลังจาก|อีก",
}  # fmt: skip
_AFTER_RELATIVE = {
    "ja": "後|以内|のあと|で|間", "zh": "后|後|以后|之后|内|之内|以內", "ko": "후|뒤|이내|안에|동안",
    "tr": "sonra|içinde|içerisinde|boyunca|süre", "az": "sonra|ərzində|içində", "hi": "में|बाद|के बाद|के भीतर",
    "bn": "মধ্যে|পরে|পর", "ta": "இல்|பிறகு", "hu": "múlva|belül|után", "fi": "kuluttua|päästä|kuluessa|jälkeen",
    "et": "pärast|jooksul", "eu": "barru|ondoren", "ka": "შემდეგ|-ში", "kk": "кейін|ішінде", "mr": "मध्ये|नंतर",
    "gu": "માં|પછી", "pa": "ਵਿੱਚ|ਬਾਅਦ", "te": "లో|తర్వాత", "mn": "дараа", "en": "from now|later|ago",
    "de": "später|lang", "nl": "later", "fr": "plus tard", "es": "después|más tarde", "it": "dopo|più tardi",
    "pt": "depois|mais tarde", "pl": "później|temu", "ru": "спустя|позже", "uk": "потому|пізніше", "sv": "senare",
    "da": "senere",
}  # fmt: skip


def doubled_values(locale: Locale) -> Iterator[Violation]:
    """Find words, units and signs around a value that the value brings along."""
    if locale.formats is None:
        return
    style = locale.files.bundle(lambda node: True).over(locale.below).presenter("never", None)
    for text in locale.texts():
        yield from faulty_values(text, partial(_doubled, text.unit, style))


def _doubled(unit: Unit, style: ValuePresenter, branch: Branch, shown: Shown) -> str | None:
    argument, before, after = unit.argument(shown.name), branch.before(shown.position), branch.after(shown.position)
    if argument is None or (not before.strip(HOLE) and not after.strip(HOLE)):
        return None
    if shown.function == "RELATIVE" and (found := _around_relative(before, after, unit.locale.language)):
        return f"“{found}” is doubled: {{ {shown.form} }} prints “{_present(shown, argument, style, 300)}”"
    if _is_percent(shown, argument) and (_PERCENT.search(after) or _PERCENT_BEFORE.search(before)):
        return f"the percent sign is doubled: the value prints “{_present(shown, argument, style, '0.05')}”"
    if argument.type == "currency" and (_CURRENCY_AFTER.search(after) or _CURRENCY_BEFORE.search(before)):
        price = {"amount": "12.50", "currency": "EUR"}
        return f"the currency is doubled: the value prints “{_present(shown, argument, style, price)}”"
    samples = [s for raw in _raws(branch, argument, style) if (s := _present(shown, argument, style, raw))]
    for sample in samples:
        if word := _word_doubled(before, sample, after, argument):
            return f"“{word}” is doubled: the value prints “{sample}”"
    if argument.type in ("duration", "bytes") and (word := _unit_after(samples, after)):
        return f"the unit “{word}” is doubled: the value prints “{samples[0]}”"
    return None


def _is_percent(shown: Shown, argument: Argument) -> bool:
    return argument.type == "percent" or dict(shown.options).get("style") == "percent"


def _around_relative(before: str, after: str, language: str) -> str | None:
    """Return a preposition beside a relative time, which has its own."""
    words = _BEFORE_RELATIVE.get(language)
    if words and (match := re.search(rf"(?<!\w)({words})[{_SPACES}]$", before, re.IGNORECASE)):
        return match[1]
    words, end = _AFTER_RELATIVE.get(language), "" if language in ("ja", "zh", "ko") else r"(?!\w)"
    match = re.match(rf"[{_SPACES}]?({words}){end}", after, re.IGNORECASE) if words else None
    return match[1] if match else None


def _raws(branch: Branch, argument: Argument, style: ValuePresenter) -> list[Any]:
    """Return sample values; for an identifier, those that the branch is for."""
    if argument.type != "identifier":
        return list(_SAMPLES.get(argument.type, ()))
    chosen, genders = branch.keys_of("KEY", argument.name), branch.keys_of("GENDER", argument.name)
    names = chosen if chosen and chosen != ["other"] else [str(argument.sample), *_NAMES]
    return [name for name in names if not genders or style.gender(name) in genders]


def _present(shown: Shown, argument: Argument, style: ValuePresenter, raw: Any) -> str:
    """Return a value as the text shows it; empty if it cannot be shown."""
    try:
        value = read_value(argument.type, raw, argument.of)[0]
        value = value._replace(exact=argument.exact)
        options: dict[str, Any] = {n: int(v) if v.isdigit() else v for n, v in shown.options}
        function = FUNCTIONS.get(shown.function)
        if function:
            return function.text(value, style, options) if argument.type in function.types else ""
        if argument.type == "identifier":
            return style.names(str(value.raw), {}) or ""
        return style.show(value)
    except (ValueError, KeyError, AttributeError):
        return ""


def _word_doubled(before: str, sample: str, after: str, argument: Argument) -> str | None:
    """Return a word at the edge of a value that the text says again beside it."""
    words = _WORD.findall(sample)
    if not words or not (sample[0].isalpha() or sample[-1].isalpha()):
        return None
    previous, following = _LAST.search(before), _FIRST.match(after)
    if sample[0].isalpha() and previous and previous[1].casefold() == words[0].casefold():
        return previous[1] if previous[2] or _DENSE.match(words[0]) else None
    if sample[-1].isalpha() and following:
        last = words[-1]
        if _DENSE.match(last[-1]):
            return _dense_overlap(sample, following[2]) if argument.type != "identifier" else None
        if following[2].casefold() == last.casefold() and following[1]:
            return following[2]
    return None


def _dense_overlap(sample: str, after: str) -> str | None:
    """Return the letters that end a value and begin the text after it, in a script without spaces."""
    for length in range(min(4, len(after)), 0, -1):
        if sample.endswith(after[:length]) and (length > 1 or after[0] in "後后秒分时時日天間间内內円元초분일후"):
            return after[:length]
    return None


def _unit_after(samples: list[str], after: str) -> str | None:
    """Return a unit after a value that has its own: "5 minutes seconds"."""
    following = _FIRST.match(after)
    if following is None or (not following[1] and not _DENSE.match(following[2])):
        return None
    units = {word.casefold() for sample in samples for word in _WORD.findall(sample)[-1:] if sample[-1].isalpha()}
    word = following[2]
    return word if word.casefold() in units and len(word) > 1 else None


# Durations in the nominative

# Prepositions that need another case than the bare duration has.
_GOVERNING = {
    "de": "in|nach|seit|vor|binnen|innerhalb von", "pl": "za|po|przez|w ciągu|od|do|co", "cs": "za|po|během|do|od",
    "sk": "za|po|počas|do|od", "ru": "через|за|после|в течение|спустя|до|с",
    "uk": "через|за|після|протягом|упродовж|до", "be": "праз|за|пасля|на працягу", "hr": "za|nakon|tijekom|unutar",
    "sr": "за|након|после|током", "bs": "za|nakon|tokom", "sl": "čez|po|v", "lt": "po|per|už", "lv": "pēc|uz",
    "ar": "خلال|بعد|في غضون|لمدة|في", "is": "eftir|á", "el": "",
}  # fmt: skip
_FINNISH = re.compile(r"^ (?:kuluttua|päästä|kuluessa|jälkeen|sisällä)\b")


def bare_durations(text: Text) -> Iterator[Violation]:
    """Find durations in the nominative where a preposition needs another case."""
    language = language_of(text)
    words = _GOVERNING.get(language)
    for branch in branches(text) if words or language == "fi" else ():
        for shown in branch.shown:
            argument = text.unit.argument(shown.name)
            if argument is None or argument.type != "duration" or shown.function:
                continue
            before = branch.before(shown.position)
            match = re.search(rf"(?<!\w)({words})[{_SPACES}]$", before, re.IGNORECASE) if words else None
            if match or (language == "fi" and _FINNISH.match(branch.after(shown.position))):
                about = f"after “{match[1]}” " if match else ""
                relative = f"{{ RELATIVE(${shown.name}) }} has its own preposition and case"
                message = f"the duration has its basic form, which is wrong {about}here: {relative}"
                yield at_node(text.unit, shown.node, message)
                return
