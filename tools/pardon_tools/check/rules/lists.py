"""Rules on lists after "one of": a list of one, and a list with "and"."""

import re
from collections.abc import Iterator

from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Text

from .branches import Branch, Shown, faulty_values
from .prose import language_of
from .rule import Violation
from .selectors import keys, selected

__all__ = ["has_and", "lists_of_one", "one_of_and"]

# "One of", before a list or (after the bar) behind it.
_ONE_OF = {
    "en": r"\b(?:one|any|either) of\b",
    "de": r"\b(?:eine[rsnm]?|eins|ein) (?:der|des|von|dieser|aus|unter|davon)\b", "nl": r"\b(?:een|één|eén) van\b",
    "sv": r"\b(?:en|ett|någon|något) av\b", "da": r"\b(?:en|et|én|ét) af\b", "nb": r"\b(?:en|ett|et|én) av\b",
    "no": r"\b(?:en|ett|et|én) av\b", "nn": r"\b(?:ein|ei|eit|eitt) av\b",
    "fr": r"\b(?:un|une|aucun|aucune)(?: \w+)? (?:des|de|parmi|d[’'])\b",
    "es": r"\b(?:un[oa]?|algun[oa]|cualquiera) (?:de|entre)\b", "ca": r"\b(?:un|una|algun) d(?:e|els|[’'])",
    "gl": r"\b(?:un|unha) d(?:e|os|as)\b",
    "pt": r"\b(?:um|uma|qualquer) (?:de|dos|das|destes|destas|dentre|entre)\b",
    "it": r"\b(?:un|uno|una) (?:di|dei|degli|delle|tra|fra|d[’'])",
    "ro": r"\b(?:un|unul|una|uneia|unuia) (?:din|dintre)\b",
    "pl": r"\bjed(?:en|na|no|ną|nej|nego|nym|nemu) (?:z|ze|spośród)\b",
    "cs": r"\bjed(?:en|na|no|nu|noho|ním|nou|né) z(?:e)?\b",
    "sk": r"\bjed(?:en|na|no|nu|ného|ným|nou|nej) z(?:o)?\b",
    "sl": r"\b(?:en|ena|eno|enega|enem|eden) (?:od|izmed)\b",
    "hr": r"\bjed(?:an|na|no|nu|nog|noga|ne|nim|nom|nomu) od\b",
    "bs": r"\bjed(?:an|na|no|nu|nog|noga|ne|nim|nom) od\b",
    "sr": r"\b(?:јед(?:ан|на|но|ну|ног|не|ним|ном)|jed(?:an|na|no|nu|nog|ne|nim|nom)) (?:од|od)\b",
    "ru": r"\bод(?:ин|на|но|ну|ного|ной|ним|ном|ному) из\b",
    "uk": r"\bод(?:ин|на|не|ну|ного|нієї|ним|нією|ній|ному) (?:з|із|зі)\b",
    "be": r"\bад(?:зін|на|но|ну|наго|ной|ным) з\b", "bg": r"\bед(?:ин|на|но) от\b", "mk": r"\bед(?:ен|на|но) од\b",
    "el": r"\b(?:ένα|ένας|έναν|μία|μια) από\b", "lt": r"\b(?:vien(?:as|ą|a|o|os)) iš\b",
    "lv": r"\b(?:vien(?:s|u|a|as)) no\b", "et": r"\büks (?:järgmistest|neist)\b",
    "fi": r"\b(?:yksi|yhden|jokin|jonkin)(?: \w+)? (?:seuraavista|näistä)\b",
    "hu": r"\b(?:egyik|egyikét|egyike|valamelyik\w*)\b",
    "tr": r"\b(?:şunlardan|aşağıdakilerden|bunlardan|değerlerden|alanlardan)(?: en az)? bir\w*\b|"
    r"|^\s?\w*(?:lerinden|larından|nden|ndan) biri",
    "ar": "(?:أحد|إحدى|واحد من|واحدة من|واحدًا من|واحد على الأقل من|واحدة على الأقل من|"
    r"واحدًا على الأقل من)(?!\w)",
    "he": r"(?<!\w)אח[דת] מ", "fa": "یکی از",
    "hi": "में से (?:कम से कम )?(?:कोई |किसी )?(?:एक|भी)||^ में से (?:कम से कम )?(?:कोई |किसी )?एक",
    "ja": "いずれか|どれか|うちの?(?:1つ|一つ|少なくとも1つ)"
    "||^[」』`]?(?:の(?:うち)?)?の?(?:いずれか|どれか|うちの?(?:1つ|一つ|少なくとも1つ))",
    "zh": "(?:之一|任一|任意一|其中一|至少一)||^[”」’`]? ?(?:之一|中的(?:任意|至少)?一|其中之一|中任一)",
    "ko": "중 (?:적어도 |최소 )?하나||^[’”`]? 중 (?:적어도 |최소 )?하나",
    "vi": r"\bmột trong\b", "id": r"\bsalah satu\b",
    "ms": r"\bsalah satu\b", "th": "หนึ่งใน|อย่างใดอย่างหนึ่ง|อย่างน้อยหนึ่ง", "fil": r"\bisa sa\b",
    "sw": r"\b(?:moja|mmoja|kimoja) (?:ya|wa|kati ya|cha|za)\b", "eu": r"\bhauetako bat\b",
}  # fmt: skip
_ONE = frozenset({"one", "1"})
_NEAR = 60  # characters between "one of" and its list
_STOP = re.compile(r"[.!?。！？؟](?:\s|$)")


def _after_one_of(text: Text, branch: Branch, shown: Shown) -> bool:
    """Return whether a list is what "one of" is about."""
    before, _, behind = _ONE_OF.get(language_of(text), "").partition("||")
    plain = branch.before(shown.position).rpartition(HOLE)[2]
    matches = list(re.finditer(before, plain, re.IGNORECASE)) if before else []
    if matches and len(plain) - matches[-1].end() <= _NEAR and not _STOP.search(plain, matches[-1].end()):
        return True
    return bool(behind and re.search(behind, branch.after(shown.position)))


def _is_list(text: Text, shown: Shown) -> bool:
    argument = text.unit.argument(shown.name) if text.unit.is_message else None
    return argument is not None and argument.type == "list" and shown.function in ("", "LIST")


def _has_one(text: Text, name: str) -> bool:
    """Return whether a text has a variant for a single item."""
    return any(keys(s).keys() & _ONE for s in text.selects if selected(s) == ("COUNT", name))


def lists_of_one(text: Text) -> Iterator[Violation]:
    """Find "one of" before a list that may have a single item."""

    def fault(branch: Branch, shown: Shown) -> str | None:
        is_one = not _ONE.isdisjoint(branch.keys_of("COUNT", shown.name))
        if not _is_list(text, shown) or not _after_one_of(text, branch, shown):
            return None
        if is_one:
            return "a list of one is not “one of”"
        fix = f"{{ COUNT(${shown.name}) -> … }} with a sentence of its own for [one]"
        message = f"with a single item this reads “one of” before it: choose by {fix}"
        return None if _has_one(text, shown.name) else message

    return faulty_values(text, fault)


def one_of_and(text: Text) -> Iterator[Violation]:
    """Find "one of … and …"."""

    def fault(branch: Branch, shown: Shown) -> str | None:
        is_one = not _ONE.isdisjoint(branch.keys_of("COUNT", shown.name))
        is_and = dict(shown.options).get("type", "and") == "and" and has_and(text)
        if is_one or not is_and or not _is_list(text, shown) or not _after_one_of(text, branch, shown):
            return None
        return f'this reads “one of … and …”: write {{ LIST(${shown.name}, type: "or") }}'

    return faulty_values(text, fault)


def has_and(text: Text) -> bool:
    """Return whether a list ends with a word for "and": a Japanese one has only commas."""
    formats = text.unit.locale.formats
    return formats is not None and any(map(str.isalpha, formats.list(["1", "2"], "and")))
