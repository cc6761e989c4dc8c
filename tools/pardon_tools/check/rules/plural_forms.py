"""Rules on the forms in plural variants: swapped, repeated, or given up."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from fluent.syntax import ast

from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Locale, Text

from .branches import branches
from .plurals import has_one_category, plural_selects
from .prose import language_of
from .rule import Violation, at_node
from .selectors import keys, selected

__all__ = ["lost_plurals", "needless_selects", "repeated_plurals", "swapped_plurals"]

_WORD = re.compile(r"[^\W\d_]+(?:[-'’\u200c\u200d][^\W\d_]+)*", re.UNICODE)
_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})

# Verbs and pronouns of one and of several.
_NUMBERS = {
    "de": "ist/sind wird/werden hat/haben kann/können darf/dürfen muss/müssen war/waren "
    "wurde/wurden steht/stehen bleibt/bleiben",
    "en": "is/are was/were has/have does/do this/these that/those it/they",
    "nl": "is/zijn wordt/worden heeft/hebben kan/kunnen mag/mogen moet/moeten was/waren werd/werden",
    "fr": "est/sont a/ont peut/peuvent doit/doivent sera/seront était/étaient reste/restent "
    "ce/ces cette/ces le/les la/les",
    "es": "es/son está/están ha/han puede/pueden debe/deben fue/fueron queda/quedan este/estos "
    "esta/estas el/los la/las",
    "ca": "és/són està/estan ha/han pot/poden cal/calen queda/queden",
    "pt": "é/são está/estão foi/foram pode/podem deve/devem resta/restam este/estes esta/estas",
    "it": "è/sono può/possono deve/devono viene/vengono resta/restano rimane/rimangono "
    "questo/questi questa/queste",
    "ro": "este/sunt poate/pot", "sv": "den/de", "da": "den/de", "nb": "den/de",
    "pl": "jest/są został/zostały została/zostały zostało/zostały może/mogą musi/muszą ten/te "
    "ta/te to/te był/były",
    "cs": "je/jsou může/mohou musí/musejí byl/byly byla/byly bylo/byly tento/tyto tato/tyto",
    "sk": "je/sú môže/môžu musí/musia bol/boli bola/boli bolo/boli tento/tieto táto/tieto",
    "hr": "je/su može/mogu mora/moraju", "sr": "је/су може/могу мора/морају", "bs": "je/su može/mogu mora/moraju",
    "sl": "je/so", "ru": "этот/эти эта/эти это/эти может/могут должен/должны был/были была/были",
    "uk": "цей/ці ця/ці це/ці може/можуть має/мають був/були", "hi": "है/हैं था/थे", "fi": "on/ovat voi/voivat",
    "el": "μπορεί/μπορούν πρέπει/πρέπει", "lt": "yra/yra",
}  # fmt: skip
# Endings that a plural noun has and its singular lacks. A German noun has a capital letter; its genitive ends in -s.
_PLURAL_ENDINGS = {
    "es": (r"\w{3,}", ("s", "es")), "pt": (r"\w{3,}", ("s", "es")),
    "fr": (r"\w{3,}", ("s", "x")), "ca": (r"\w{3,}", ("s", "es")), "gl": (r"\w{3,}", ("s", "es")),
    "de": (r"[A-ZÄÖÜ]\w{3,}", ("en", "n", "e", "er", "nen")), "tr": (r"\w{3,}", ("ler", "lar")),
    "nl": (r"\w{3,}", ("en", "s")), "sv": (r"\w{3,}", ("er", "ar", "or")),
}  # fmt: skip
Select = ast.SelectExpression
Corpus = Mapping[str, Mapping[str, set[int]]]  # word, category, selectors

_SINGLE = frozenset({"one", "1"})


def _plain(variant: ast.Variant) -> str:
    return "".join(e.value if isinstance(e, ast.TextElement) else HOLE for e in variant.value.elements)


def swapped_plurals(locale: Locale) -> Iterator[Violation]:
    """Find exchanged variants: the verb of several for one, or nouns that stand elsewhere the other way round."""
    corpus = _forms_of_categories(locale)
    for text in locale.texts():
        for select, _ in plural_selects(text):
            if found := _swapped(select, locale.language, corpus):
                first, second, word = found
                message = f"[{first}] and [{second}] seem to be exchanged: “{word}” belongs to [{second}]"
                yield at_node(text.unit, keys(select)[first].key, message)


def _swapped(select: Select, language: str, corpus: Corpus) -> tuple[str, str, str] | None:
    """Return the keys of two exchanged variants, and the word that shows it."""
    variants = {key: _WORD.findall(_plain(v)) for key, v in keys(select).items()}
    single = next((key for key in variants if key in _SINGLE), None)
    if single and "other" in variants and (word := _exchanged(variants[single], variants["other"], language)):
        return single, "other", word
    categories = [key for key in variants if key in _CATEGORIES]
    for n, first in enumerate(categories):
        for second in categories[n + 1 :]:
            a, b = _difference(variants[first], variants[second])
            if a and b and _only_in(corpus, a, second, first, select) and _only_in(corpus, b, first, second, select):
                return first, second, a
    return None


def _exchanged(one: list[str], several: list[str], language: str) -> str | None:
    """Return a word of several that stands for one while its singular stands for several."""
    a, b = _difference(one, several)
    differing = [(x, y) for x, y in zip(one, several, strict=False) if x != y] if len(one) == len(several) else []
    pairs = [tuple(pair.split("/")) for pair in _NUMBERS.get(language, "").split()]
    singulars = {s for s, _ in pairs}
    for x, y in differing or ([(a, b)] if a and b else []):
        if any((y.lower(), x.lower()) == pair and pair[0] != pair[1] for pair in pairs) and x.lower() not in singulars:
            return x
        pattern, endings = _PLURAL_ENDINGS.get(language, ("", ()))
        if pattern and re.fullmatch(pattern, y) and any(x == y + ending for ending in endings):
            return x
    return None


def _difference(first: list[str], second: list[str]) -> tuple[str, str]:
    """Return the first words in which two texts differ; empty where one of them has ended."""
    for x, y in zip(first, second, strict=False):
        if x != y:
            return x, y
    return "", ""


def _forms_of_categories(locale: Locale) -> Corpus:
    """Return, for each word of a plural variant, the categories under which it stands, and in which selectors."""
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for text in locale.texts():
        for select, _ in plural_selects(text):
            for key, variant in keys(select).items():
                for word in set(_WORD.findall(_plain(variant))):
                    found[word][key].add(id(select))
    return found


def _only_in(corpus: Corpus, word: str, category: str, here: str, select: Select) -> bool:
    """Return whether a word stands under a category in other selectors, and under this one only here."""
    places = corpus.get(word, {})
    return bool(places.get(category, set()) - {id(select)}) and not places.get(here, set()) - {id(select)}


# Languages whose [one] never reads like [few], unless the noun has no forms at all.
_DISTINCT_FEW = frozenset(["pl", "cs", "sk", "ru", "uk", "be", "hr", "sr", "bs", "sl", "lt", "lv", "ro"])


# Languages whose [many] is for millions alone, with nouns of one form.
_DISTINCT_MANY = {
    "es": "crisis|análisis|lunes|martes|miércoles|jueves|viernes", "it": "", "pt": "lápis|ônibus", "ca": "",
    "fr": "fois|mois|pays|cas|accès|bras|corps|temps|prix|choix|concours|avis|colis|devis|index",
}  # fmt: skip


def repeated_plurals(text: Text) -> Iterator[Violation]:
    """Find a variant for several that repeats the one for a single number, while others differ."""
    language = language_of(text)
    if language in _DISTINCT_MANY:
        yield from _repeated_beside_millions(text, _DISTINCT_MANY[language])
    if language not in _DISTINCT_FEW:
        return
    for select, kind in plural_selects(text):
        variants = {key: " ".join(_plain(v).split()) for key, v in keys(select).items()}
        if kind == "ordinal" or "one" not in variants or len(set(variants.values())) < 2:
            continue
        for key in ("few", "many"):
            if variants.get(key) == variants["one"] and len(_WORD.findall(variants["one"])) > 0:
                node = keys(select)[key].key
                yield at_node(text.unit, node, f"[{key}] repeats [one]: it needs the form of several")


def _repeated_beside_millions(text: Text, exempt: str) -> Iterator[Violation]:
    """Find [one] and [other] with the same text where only [many] differs: un millón de archivos."""
    for select, _ in plural_selects(text):
        variants = {key: _WORD.findall(_plain(v)) for key, v in keys(select).items()}
        one = variants.get("one")
        is_repeated = one and "many" in variants and one == variants.get("other") != variants["many"]
        if is_repeated and not set(one or ()) & set(exempt.split("|")):
            yield at_node(text.unit, keys(select)["one"].key, "[one] repeats [other]: it needs the form of one")


# The nouns after a number that are right for some numbers only: in some languages all, in others those with an ending.
_ALL = r"\w+"
_COUNTED = {
    **dict.fromkeys(("pl", "cs", "sk", "ru", "uk", "be", "hr", "sr", "bs", "sl", "lt", "lv"), _ALL),
    **dict.fromkeys(("es", "pt", "ca", "gl", "en"), r"\w+s"), "fr": r"(?!(?:fois|mois|pays|cas)$)\w+[sx]",
    "it": r"\w+i", "nl": r"\w+(?:en|s)", "ro": r"\w+(?:i|uri|le)",
}  # fmt: skip
_COUNTED_WORD = re.compile(rf"{HOLE}[ \u00a0\u202f]([^\W\d_]{{4,}}(?!\.)|[^\W\d_]{{5,}})(?![\w/(-])")


def lost_plurals(text: Text) -> Iterator[Violation]:
    """Find a number with its noun in a single form where the English has a variant for each."""
    language, english = language_of(text), text.english
    if english is None or language not in _COUNTED or not text.unit.is_message or text.messages:
        return
    wanted = {selected(select)[1] for select, _ in plural_selects(english)}
    wanted -= {selected(select)[1] for select in text.selects}
    for branch in branches(text) if wanted else ():
        for shown in branch.shown:
            match = _COUNTED_WORD.match(HOLE + branch.after(shown.position))
            if shown.name not in wanted or not match or not match[1].islower():
                continue
            if re.fullmatch(_COUNTED[language], match[1]):
                message = f"“{match[1]}” is right for some numbers only: the English has a variant for each"
                yield at_node(text.unit, shown.node, message)
                return


# Languages whose nouns have one form after every number; other tools still write a variant for each category.
_ONE_FORM = frozenset(("az", "fa", "hu", "ka", "kk", "ku", "ky", "mn", "tk", "tr", "tt", "ug", "uz"))


def needless_selects(text: Text) -> Iterator[Violation]:
    """Find selectors whose variants are all the same."""
    kinds = {id(select): kind for select, kind in plural_selects(text)}
    for select in text.selects:
        first, *others = select.variants
        kind = kinds.get(id(select))
        has_forms = kind is None or language_of(text) not in _ONE_FORM
        if not others and text.unit.locale.formats and not (kind and has_one_category(text, kind)):
            message = "the selector has a single variant: write its text instead"
            yield at_node(text.unit, select.selector, message)
        elif others and has_forms and all(first.value.equals(other.value) for other in others):
            message = "all variants are the same: write the text once, without a selector"
            yield at_node(text.unit, select.selector, message)
