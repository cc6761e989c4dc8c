"""The words of the pages: complete in every bundled language, with the variables of the English."""

import re
from pathlib import Path
from typing import Any, get_args

from fluent.syntax import FluentParser, ast

import pardon.http
from pardon import Renderer
from pardon.arguments.types import ARGUMENT_TYPES
from pardon.catalog.entries import Audience
from pardon.data import bundled_locales
from pardon.errors import ProblemKind


def interface_ids(tag: str) -> dict[str, set[str]]:
    """Return a language's texts with the variables they use."""
    resource = FluentParser().parse((bundled_locales() / tag / "interface.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    return {message.id.name: set(re.findall(r"name='(\w+)'", _variables(message))) for message in messages}


def _variables(node: Any) -> str:
    if isinstance(node, ast.VariableReference):
        return f"name='{node.id.name}'"
    children = node if isinstance(node, list) else vars(node).values() if isinstance(node, ast.BaseNode) else ()
    return " ".join(map(_variables, children))


def test_every_loaded_locale_has_the_words_of_the_pages(renderer: Renderer) -> None:
    assert {tag: interface_ids(tag) for tag in renderer.locales} == dict.fromkeys(renderer.locales, interface_ids("en"))


def test_every_problem_has_words() -> None:
    kinds = {f"problem-{kind}" for kind in get_args(ProblemKind)} - {"problem-unknown-code"}
    assert kinds == {id for id in interface_ids("en") if id.startswith("problem-")}


def test_everything_that_a_catalogue_names_has_words(renderer: Renderer) -> None:
    ids = interface_ids("en").keys()
    assert {f"section-{entry.section}" for entry in renderer.catalog} == {id for id in ids if id.startswith("section-")}
    built_in = {f"{kind}-{name}" for name in ARGUMENT_TYPES for kind in ("type", "hint")}
    assert built_in == {id for id in ids if id.startswith(("type-", "hint-"))}
    assert {f"audience-{name}" for name in get_args(Audience)} <= ids


def test_every_word_is_used() -> None:
    folder = Path(pardon.http.__file__).parent
    used = "".join(path.read_text("utf-8") for path in (*folder.rglob("*.py"), *folder.rglob("*.html")))
    families = ("section-", "type-", "hint-", "audience-", "problem-")
    unused = [id for id in interface_ids("en") if not id.startswith(families) and f'"{id}"' not in used]
    filters = {"domain", "section", "status", "audience"}  # by the names of their parameters
    assert [id for id in unused if id not in filters] == []
