"""Messages as XLIFF 1.2: a unit for each flat variant, placeables as `<x id="1" equiv-text="{ $left }"/>`."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression
from lxml import etree

from ...errors import UnusableError
from ..project import Locale, Unit
from .flat import FlatUnit, flat_units
from .messages import State
from .notes import notes
from .proposals import ExchangeFile, FlatReader, Target
from .sources import literal, parse_placeable

__all__ = ["read_xliff", "write_xliff"]

XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# `final` is for a reviewer alone: what was reviewed before is `signed-off`, so that a changed text is not.
STATES: dict[State, str] = {
    "missing": "needs-translation",
    "stale": "needs-review-translation",
    "translated": "translated",
    "reviewed": "signed-off",
}
REVIEWED = "final"
CONFIRMED = frozenset({"translated", "signed-off", REVIEWED})


def write_xliff(locale: Locale, units: Iterable[Unit]) -> str:
    """Return the flat units of messages as an XLIFF file."""
    root = etree.Element(_name("xliff"), {"version": "1.2"}, nsmap={None: XLIFF})
    bodies: dict[str, Any] = {}
    added: list[tuple[Any, FlatUnit]] = []
    for unit in units:
        for flat in flat_units(unit):
            original = _original(unit)
            if original not in bodies:
                about = {"original": original, "source-language": "en", "target-language": locale.tag}
                file = etree.SubElement(root, _name("file"), {**about, "datatype": "plaintext"})
                bodies[original] = etree.SubElement(file, _name("body"))
            added.append((etree.SubElement(bodies[original], _name("trans-unit")), flat))
            _describe(*added[-1])
    etree.indent(root)  # before there are texts, whose spaces count
    for node, flat in added:
        ids: dict[str, str] = {}
        _fill(node.find(_name("source")), flat.english, ids)
        if flat.target:
            _fill(node.find(_name("target")), flat.target, ids)
    return str(etree.tostring(root, xml_declaration=True, encoding="UTF-8").decode()) + "\n"


def _original(unit: Unit) -> str:
    english = unit.english
    if english and english.entry.span:
        return english.locale.relative(english.file).as_posix()
    return unit.domain or "terms"


def _name(local: str) -> str:
    return f"{{{XLIFF}}}{local}"


def _describe(unit: Any, flat: FlatUnit) -> None:
    """Give a unit its name, its state and its notes."""
    unit.attrib.update({"id": flat.id, "extradata": flat.hashes, SPACE: "preserve"})
    etree.SubElement(unit, _name("source"))
    etree.SubElement(unit, _name("target"), {"state": STATES[flat.state]})
    for text in notes(flat.unit):
        etree.SubElement(unit, _name("note"), {"from": "developer"}).text = text


def _fill(parent: Any, pattern: ast.Pattern, ids: dict[str, str]) -> None:
    """Add a text to a source or target; the same placeable has the same id in both."""
    last = None
    for element in _printable(pattern):
        if isinstance(element, str):
            if last is None:
                parent.text = (parent.text or "") + element
            else:
                last.tail = (last.tail or "") + element
        else:
            source = serialize_expression(element)
            id = ids.setdefault(source, str(len(ids) + 1))
            last = etree.SubElement(parent, _name("x"), {"id": id, "equiv-text": source})


def _printable(pattern: ast.Pattern) -> Iterator[str | ast.Placeable]:
    """Yield texts and placeables; a character that XML cannot have is a placeable."""
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            yield element
            continue
        for char in element.value:
            is_allowed = char in "\t\n" or (char >= " " and char not in "\ufffe\uffff")
            yield char if is_allowed else literal(f"\\u{ord(char):04X}")


def read_xliff(path: Path, content: bytes, locale: Locale) -> ExchangeFile:
    """Read proposals from an XLIFF file.

    Raises:
        UnusableError: it is no XLIFF 1.2, has a document type, or is for another language.
    """
    reader = FlatReader(path, locale)
    for file in _parsed(path, content).iter(_name("file")):
        reader.require_language(file.get("target-language", ""))
        for unit in file.iter(_name("trans-unit")):
            target = unit.find(_name("target"))
            if target is None:
                continue
            state = target.get("state", "translated")
            about = Target(unit.sourceline or 1, unit.get("id", ""), unit.get("extradata", ""),
                           state in CONFIRMED, state == REVIEWED)  # fmt: skip
            sources = {x.get("id"): x.get("equiv-text") for x in unit.iter(_name("x")) if x.get("equiv-text")}
            try:
                pattern = ast.Pattern(list(_elements(target, sources)))
            except ValueError as error:
                reader.refuse(about, "syntax", str(error))
                continue
            if pattern.elements:
                reader.add(about, pattern)
    return reader.file


def _parsed(path: Path, content: bytes) -> Any:
    """Parse XML without entities and without reading anything else."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
                             remove_pis=True)  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnusableError(f"{path}: is no XML: {error}") from error
    if root.getroottree().docinfo.doctype:
        raise UnusableError(f"{path}: has a document type (<!DOCTYPE>), which XLIFF does not have")
    if root.tag != _name("xliff"):
        raise UnusableError(f"{path}: is no XLIFF 1.2: it begins with {root.tag}")
    return root


def _elements(node: Any, sources: dict[str, str]) -> Iterator[ast.TextElement | ast.Placeable]:
    """Yield the content of a target."""
    if node.text:
        yield ast.TextElement(node.text)
    for child in node:
        if child.tag == _name("mrk"):  # a tool's own mark around a text
            yield from _elements(child, sources)
        elif child.tag == _name("x"):
            source = child.get("equiv-text") or sources.get(child.get("id"))
            if not source:
                raise ValueError(f'<x id="{child.get("id")}"/> is in no source: it needs its equiv-text')
            yield parse_placeable(source)
        else:
            raise ValueError(f"<{etree.QName(child).localname}> has no meaning here: placeables are <x/>")
        if child.tail:
            yield ast.TextElement(child.tail)
