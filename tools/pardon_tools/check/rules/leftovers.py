"""Rules on what was left in a text: escapes, entities, placeholders of other formats, notes and chat."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from fluent.syntax import ast

from pardon_tools.translate.plain_text import HOLE
from pardon_tools.translate.project import Text

from .literals import masked
from .prose import english_plain
from .rule import Violation, at_node, at_part

__all__ = ["foreign_placeholders", "leftovers", "typed_escapes"]

_ESCAPES = re.compile(
    r"(?<![A-Z]:)\\(?:[nrtbf]|u\{?[0-9a-fA-F]{4,6}\}?|U[0-9a-fA-F]{6,8}|x[0-9a-fA-F]{2}|[\"'\\])"
    r"|&(?:amp;)?#?[a-zA-Z0-9]{2,8};|&(?:nbsp|quot|amp|apos)(?!;)|(?<=[^\W\d_])%20(?=[^\W\d_])|%(?:C3%[0-9A-F]{2}|0A|27)(?![0-9])|<br\s*/?>|=(?:C3|E2)=[0-9A-F]{2}"
)


def typed_escapes(text: Text) -> Iterator[Violation]:
    r"""Find escapes and entities that people would see as they are: \n, \u00e4, &nbsp;."""
    english = english_plain(text)
    for part in text.parts:
        plain = masked(part.plain)
        for match in _ESCAPES.finditer(plain) if re.search(r"[\\&%<=]", plain) else ():
            if match[0] not in english:
                message = f"{match[0]} is shown as it stands: write the character itself"
                yield at_part(text, part, match.start(), len(match[0]), message)


# Placeholders

_PLACEHOLDERS = re.compile(
    r"%(?:\([\w.]+\)|\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[sdifgxuvq@](?![\w])|%[{\[(<]\w[\w.]*[}\])>]?|%[A-Za-z_]\w*%"
    r"|[$#]\{\s*[\w.]+\s*\}|[$#](?=\ufffc)|\{\{?\s*[\w.$-]+\s*\}?\}|(?<![\w$])\$[a-zA-Z][\w-]*|\{\d*\}"
    r"|</?\d+\s*/?>|</?(?:x|g|ph|bpt|ept)\s[^<>]*>|(?<![\w:/.\ufffc]):[a-z][a-z_]*[a-z](?![\w:])|\[\[\w+\]\]|__\w+__"
    r"|(?<![\w@./])@(?:[a-z]+_)*[a-z]+(?![\w.@-])|\[(?:%s|name|value|count|n|x)\]"
)
_BRACKETED = re.compile(r"[\[<%]([\w-]+)[\]>%]")  # maybe an argument of the entry: [item], <item>, %item%
_PERCENT = re.compile(r"\d[\s\u00a0\u202f]?%$")


def foreign_placeholders(text: Text) -> Iterator[Violation]:
    """Find placeholders of other formats, which Fluent does not fill: %s, ${x}, {0}, <0>."""
    english, entry = english_plain(text), text.unit.catalog_entry
    names = {argument.name for argument in entry.arguments} if entry else set()
    for part in text.parts:
        plain = masked(part.plain)
        named = (match for match in _BRACKETED.finditer(plain) if match[1] in names)
        for match in (*_PLACEHOLDERS.finditer(plain), *named):
            if match[0] in english or (match[0][0] == "%" and _PERCENT.search(plain[: match.start() + 1])):
                continue
            message = f"{match[0].replace(HOLE, '')} is no placeholder of Fluent, which writes {{ $name }}"
            yield at_part(text, part, match.start(), len(match[0]), message)
        for element in part.pattern.elements:
            if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.Placeable):
                yield at_node(text.unit, element, "doubled braces: write { $name }")
            if (number := _number_in(element)) and not _has_number(text.english, number):
                message = f"{{ {number} }} shows the number {number}: a variable has a name, {{ $name }}"
                yield at_node(text.unit, element, message)


def _number_in(element: Any) -> str | None:
    is_number = isinstance(element, ast.Placeable) and isinstance(element.expression, ast.NumberLiteral)
    return element.expression.value if is_number else None


def _has_number(english: Text | None, number: str) -> bool:
    return any(_number_in(e) == number for part in (english.parts if english else ()) for e in part.pattern.elements)


# Notes and chat

# In English, then in other languages.
_NOTES = (
    r"\b(?:TODO|FIXME|XXX+|TBD|TBC|HACK|WIP|N\.?N\.?T\.?)\b(?!-)",
    r"<{7}|>{7}|={7}|\|{7}",
    r"(?i:\blorem ipsum\b|\bdolor sit amet\b|\basdf\w*|\bqwerty\b|\bfoo ?bar\b)",
    r"(?i:\bas an ai\b|\bas a (?:large )?language model\b|\bi(?:'|’)m sorry, (?:but )?i can)",
    r"(?i:^(?:sure|certainly|of course|absolutely|okay|ok)\s*[!,.]\s)",
    r"(?i:\bhere(?:'s|’s| is| are) (?:the|your|a|my) (?:\w+ )?(?:translations?|translated|version)\b)",
    r"(?i:\b(?:translated text|translation (?:of|for|into)|my translation|let me know if|hope this helps)\b)",
    r"(?i:\b(?:feel free to|not translated|needs? (?:translation|review)|translate (?:me|this|here)|check this)\b)",
    r"\*\*[^*\n]+\*\*|~~[^~\n]+~~|\?\?\?+|(?<![\w#])#{2,}(?=\s)|\[\s*\.\.\.\s*\]|(?<!\w)<<(?=\w)|(?<=\w)>>(?!\w)",
    # [translator: …], (Anm. d. Übers.: …), 【译注】
    r"(?i:[\[(<{【（［]\s*(?:translator|translation|reviewer|editor|n\.?\s?d\.?\s?[tr]\.?|t\.?n\.?|note|todo|sic|check"
    r"|unsure|untranslated|please \w+|übersetzer\w*|übersetzung\w*|anm\.|anmerkung|traducteur|traductrice|ndlt"
    r"|nota del|traductor|traduttore|tłumacz\w*|przyp\.|uwaga|переводчик|прим\.|примечание|перекладач|переклад"
    r"|訳注|訳者注?|译注|译者注?|翻译|翻訳|역주|번역|المترجم|ملاحظة)(?![^\W_])[^\])>}】）］]*[\])>}】）］]?)",
    r"(?i:(?:^|[.!?]\s+)(?:nota?|notes?|hinweis des übersetzers|anmerkung des übersetzers|anm\. d\. übers\.?"
    r"|translator(?:'s|’s)? note|n\.? ?d\.? ?t\.?)\s?:\s)",
    # Here is the translation
    r"(?i:\b(?:hier (?:ist|is|die)|voici|aquí (?:está|tienes?)|ecco|oto|aqui está|här är|her er|zde je|işte)"
    r"(?: (?:die|deine|ihre|de|din|la|una|le|il|tu|su|twoje|a))? (?:übersetzung|übersetzte\w*|traduction|traducción"
    r"|traduzione|tłumaczenie|tradução|vertaling|översättning\w*|oversett\w*|překlad|çeviri)\b)",
    r"(?i:(?:вот|ось) (?:ваш |мой )?(?:перевод|переклад))|以下(?:は|が)?(?:翻訳|訳|是.{0,4}(?:翻译|譯))"
    r"|(?:这|這)是.{0,6}(?:翻译|翻譯|译文)|翻訳(?:は|すると)(?:以下|次|こちら)|다음은 .{0,6}번역|إليك الترجمة"
    r"|هذه هي الترجمة|यहाँ .{0,6}अनुवाद|הנה התרגום",
    # As a language model
    r"(?i:\bals ki(?:-| )(?:sprach)?modell\b|\ben tant qu(?:'|’)(?:ia|intelligence)\b"
    r"|\bcomo (?:modelo de|una? ia\b|ia,)|\bcome (?:modello di|ia,|intelligenza)"
    r"|\bjako (?:model językowy|ai\b|sztuczna)"
    r"|как (?:языковая модель|ии\b|искусственный)|як (?:мовна модель|ші\b))"
    r"|AI(?:として|言語モデル)|作为(?:一个)?(?:人工智能|AI|语言模型)",
    # Translation: …, German: …
    r"(?i:(?:^|\n)\s*(?:translation|übersetzung|traduction|traducción|traduzione|tłumaczenie|перевод|переклад|çeviri"
    r"|译文|翻译|翻訳|訳文|번역|الترجمة|अनुवाद|μετάφραση|תרגום|deutsch|german|polish|polski|français|french|english"
    r"|japanese|日本語|arabic|العربية|русский|russian|español|spanish)\s*[:：]\s*)",
    r"(?i:\b(?:übersetzung fehlt|noch (?:zu )?übersetzen|nicht übersetzt|à traduire|por traducir|da tradurre"
    r"|do przetłumaczenia)\b|未翻訳|未翻译|待翻译|要翻訳)",
)  # fmt: skip
_NOTE = re.compile(r"(?i)\bnotes?\b")
_REMARK = re.compile(r"^\s*[\[【［][^\]】］\n\ufffc]{2,40}[\]】］]|[\[【［][^\]】］\n\ufffc]{2,40}[\]】］](?=\W{0,2}$)")


@cache
def _notes() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{note})" for note in _NOTES), re.MULTILINE)


def leftovers(text: Text) -> Iterator[Violation]:
    """Find what was meant for colleagues, or came with a machine's answer: TODO, [translator: …], “As an AI”."""
    english = english_plain(text)
    for part in text.parts:
        plain = masked(part.plain)
        remarks = _REMARK.finditer(plain) if not re.search(r"[\[【［]", english) and english else ()
        for match in (*_notes().finditer(plain), *remarks):
            token = match[0].strip()
            is_note = token.lstrip(".([ ").lower().startswith("not") and _NOTE.search(english)
            if token and not is_note and token.lower() not in english.lower():
                start = match.start() + match[0].index(token)
                yield at_part(text, part, start, len(token), f"“{token}” is not meant for the readers of the text")
