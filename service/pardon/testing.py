"""Tests of an application's errors: assertions, and a pytest plugin that adds them by configuration.

    [tool.pytest.ini_options]
    pardon_catalog = ["catalog"]
    pardon_locales = ["locales"]
    pardon_sources = ["src"]

With these options pytest gets a test for each error that the sources raise, and one for each own code in each own
language. The fixture `pardon_renderer` renders with the same folders.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .catalog.entries import SUPPORT_DOMAINS, Entry
from .data import bundled_catalog
from .errors import RESERVED, LoadError, did_you_mean
from .rendering import Message, Renderer

__all__ = [
    "RaisedError", "assert_localized", "assert_raised_errors", "assert_rendered", "faults_in_language", "faults_of",
    "raised_errors",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class RaisedError:
    """A call of `pardon.Error` in a source file.

    Args:
        path: the file.
        line: counted from 1.
        code: the error's code; None if it is computed.
        domain, name: as given; None if absent or computed.
        values: the names of the values that are given.
        is_open: whether more values may come, from `meta=` or `**`.
    """

    path: Path
    line: int
    code: str | None
    domain: str | None
    name: str | None
    values: frozenset[str]
    is_open: bool


def raised_errors(sources: Iterable[Path | str]) -> Iterator[RaisedError]:
    """Find the calls of `pardon.Error`, also under other names that imports give it.

    Args:
        sources: Python files and folders.

    Raises:
        SyntaxError: a file is not Python.
    """
    for source in map(Path, sources):
        for path in sorted(source.rglob("*.py")) if source.is_dir() else [source]:
            tree = ast.parse(path.read_text("utf-8"), str(path))
            names = _names_of_error(tree)
            calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
            yield from (_raised(path, call) for call in calls if _dotted(call.func) in names)


def _names_of_error(tree: ast.Module) -> frozenset[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {f"{item.asname or item.name}.Error" for item in node.names if item.name == "pardon"}
        elif isinstance(node, ast.ImportFrom) and node.module in ("pardon", "pardon.errors") and not node.level:
            names |= {item.asname or item.name for item in node.names if item.name == "Error"}
    return frozenset(names)


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def _raised(path: Path, call: ast.Call) -> RaisedError:
    given = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    meta = given.get("meta")
    literal = meta.keys if isinstance(meta, ast.Dict) else []
    keys = [_constant(key) if key else None for key in literal]
    is_open = any(keyword.arg is None for keyword in call.keywords) or None in keys
    is_open |= meta is not None and not isinstance(meta, ast.Dict)
    code = _constant(call.args[0]) if call.args and not isinstance(call.args[0], ast.Starred) else None
    values = {name for name in given if name not in RESERVED} | {key for key in keys if key}
    domain, name = (_constant(given[option]) if option in given else None for option in ("domain", "name"))
    return RaisedError(path, call.lineno, code, domain, name, frozenset(values), is_open)


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def faults_of(renderer: Renderer, raised: RaisedError) -> list[str]:
    """Return what is wrong with one raised error: an unknown code, a missing value, an unknown value.

    Args:
        renderer: has the catalogue.
        raised: see `raised_errors`. An error with a computed code has no faults.
    """
    if raised.code is None:
        return []
    variants = renderer.catalog.variants(raised.code, raised.domain)
    variants = tuple(entry for entry in variants if raised.name in (None, entry.name))
    if not variants:
        return [_unknown(renderer, raised)]
    known = {name for entry in variants for name in entry.meta_names}
    faults = [
        f"{raised.code} has no value {value!r}{did_you_mean(value, known)}" for value in sorted(raised.values - known)
    ]
    if not raised.is_open:
        missing = min((_missing(entry, raised.values) for entry in variants), key=len)
        faults += [f"{raised.code} needs the value {name!r}" for name in missing]
    return faults


def _unknown(renderer: Renderer, raised: RaisedError) -> str:
    alike = [entry for entry in renderer.catalog if entry.code == raised.code]
    for option, given, known in (
        ("domain", raised.domain, {entry.domain for entry in alike}),
        ("name", raised.name, {entry.name for entry in alike}),
    ):
        if alike and given is not None and given not in known:
            return f"{raised.code} has no {option} {given!r}{did_you_mean(given, known)}"
    codes = [entry.code for entry in renderer.catalog]
    return f"no error has the code {raised.code!r}{did_you_mean(raised.code or '', codes)}"


def _missing(entry: Entry, values: frozenset[str]) -> list[str]:
    """Return the names of the arguments that need a value and have none."""
    needed = [argument for argument in entry.arguments if argument.is_needed]
    return [a.name for a in needed if not any(path.partition(".")[0] in values for path in (a.name, *a.paths))]


def assert_raised_errors(renderer: Renderer, *sources: Path | str) -> None:
    """Fail if the sources raise a code that does not exist, or one without the values that it needs.

    Args:
        renderer: has the catalogue.
        sources: Python files and folders.
    """
    faults = [
        f"{raised.path}:{raised.line}: {fault}"
        for raised in raised_errors(sources)
        for fault in faults_of(renderer, raised)
    ]
    assert not faults, "\n".join(faults)


def faults_in_language(renderer: Renderer, entry: Entry, lang: str) -> list[str]:
    """Return the problems of an entry, filled with the examples of its arguments, in a language."""
    if renderer.negotiator.unserved(lang):
        return [f"{entry.domain}/{entry.id} in {lang}: there is no such locale"]
    message = renderer.render(entry.code, lang, entry.example_meta(), domain=entry.domain, name=entry.name)
    return [f"{entry.domain}/{entry.id} in {lang}: {problem.kind}: {problem.detail}" for problem in message.problems]


def _rendered(
    renderer: Renderer, domains: Iterable[str] = (), languages: Iterable[str] | None = None
) -> Iterator[tuple[Entry, str, list[str]]]:
    """Yield each error with each language and its faults there; the arguments are those of `assert_rendered`."""
    bundled = SUPPORT_DOMAINS | {path.name for path in bundled_catalog().iterdir()}
    for domain in domains or (domain for domain in renderer.catalog.domains if domain not in bundled):
        for tag in languages or (tag for tag in renderer.locales if renderer.bundle(tag, domain)):
            for entry in renderer.catalog.entries(domain):
                yield entry, tag, faults_in_language(renderer, entry, tag)


def assert_rendered(renderer: Renderer, *domains: str, languages: str | Iterable[str] | None = None) -> None:
    """Fail if an error does not render without a problem in a language.

    Args:
        renderer: renders the errors.
        domains: which errors; default: the domains that the bundled catalogue does not have.
        languages: a tag, or several; default: those that have texts of the domain.
    """
    languages = [languages] if isinstance(languages, str) else languages
    faults = [fault for _, _, found in _rendered(renderer, domains, languages) for fault in found]
    assert not faults, "\n".join(faults)


def assert_localized(body: Mapping[str, Any], renderer: Renderer, code: str, lang: str, **options: Any) -> Message:
    """Fail unless a body carries the texts of an error in a language.

    Args:
        body: problem details, or Pardon's native JSON.
        renderer: renders what is expected.
        code: the error's code.
        lang: a tag, or an Accept-Language header.
        options: as for `Renderer.render`: meta, domain, name.

    Returns:
        The expected message.
    """
    expected = renderer.render(code, lang, **options)
    short = body.get("title", body.get("shortMessage"))
    long = body.get("detail", body.get("longMessage"))
    assert expected.known, f"no error has the code {code!r}"
    assert body.get("code") == code, f"the body's code is {body.get('code')!r}, not {code!r}"
    assert short == expected.short_message, f"{short!r} is not {expected.short_message!r}"
    assert long == expected.long_message, f"{long!r} is not {expected.long_message!r}"
    return expected


# The pytest plugin


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    parser.addini("pardon_catalog", "your own catalogue folders, for pardon.testing", "paths", [])
    parser.addini("pardon_locales", "your own locales folders, for pardon.testing", "paths", [])
    parser.addini("pardon_sources", "Python files and folders whose errors are checked", "paths", [])


def _load(config: pytest.Config) -> Renderer:
    catalog, locales = (config.getini(name) or None for name in ("pardon_catalog", "pardon_locales"))
    return Renderer.load(catalog, locales)


@pytest.fixture(scope="session")
def pardon_renderer(pytestconfig: pytest.Config) -> Renderer:
    """Render with the folders of the options `pardon_catalog` and `pardon_locales`."""
    return _load(pytestconfig)


class ErrorItem(pytest.Item):
    """A test without a function: it fails with the faults that it was made with."""

    def __init__(self, *, faults: list[str], **options: Any) -> None:
        super().__init__(**options)
        self.faults = faults

    def runtest(self) -> None:
        """Fail if there are faults."""
        if self.faults:
            pytest.fail("\n".join(self.faults), pytrace=False)


def _from_root(config: pytest.Config, path: Path) -> str:
    return path.relative_to(config.rootpath).as_posix() if path.is_relative_to(config.rootpath) else path.name


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Add a test for each raised error and for each own error in each own language."""
    sources: list[Path] = config.getini("pardon_sources")
    if not sources and not config.getini("pardon_catalog"):
        return
    try:
        renderer = _load(config)
        errors = list(raised_errors(sources))
    except (LoadError, OSError, SyntaxError, UnicodeDecodeError) as error:
        raise pytest.UsageError(f"pardon.testing: {error}") from error
    found = [
        (f"{_from_root(config, raised.path)}:{raised.line}", raised.code or "", faults_of(renderer, raised))
        for raised in errors
    ]
    found += [(f"{entry.domain}/{entry.id}", tag, faults) for entry, tag, faults in _rendered(renderer)]
    for place, detail, faults in found:
        nodeid = f"pardon::{place}::{detail}"
        items.append(ErrorItem.from_parent(session, name=nodeid, nodeid=nodeid, faults=faults))
