"""`pardon check`: its arguments, its filters and its exit code."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Literal

import typer

from pardon.data import bundled_locales
from pardon.errors import Finding, did_you_mean
from pardon.fluent.ftl_files import locale_folders
from pardon.storage import overlay_folders

from ..check.findings import FORMATS
from ..check.fixes import corrected_files
from ..check.rules import RULES
from ..check.rules.language import MISSING_EXTRA, dictionary_path, has_speller
from ..check.run import check
from ..errors import UnusableError
from ..translate.sync import write_files
from .options import CatalogsOption, LocaleOption, LocalesLayersOption, OverlaysOption, given_folders, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = (
    "pardon check",
    "pardon check --locale pl --spelling",
    "pardon check --fix --locale fr",
    "pardon check --rule dropped-variable --file locales/pl/clerk",
    "pardon check --catalog my/catalog --locales my/locales --format github",
)

PASSES = 5  # of --fix: corrections that overlap need several


def run(
    format: Annotated[
        Literal["text", "json", "github"], typer.Option(help="For people, for programs, for a GitHub workflow.")
    ] = "text",
    locale: LocaleOption = None,
    rule: Annotated[list[str] | None, typer.Option(metavar="ID", help="Only this rule; repeatable.")] = None,
    file: Annotated[
        list[Path] | None, typer.Option(metavar="PATH", exists=True, help="Only this file or folder; repeatable.")
    ] = None,
    spelling: Annotated[
        bool,
        typer.Option(
            "--spelling",
            help="Look words up in the system's hunspell dictionaries and in glossary.toml; slow.",
        ),
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Correct what has a single right answer, such as ... for an ellipsis.")
    ] = False,
    catalog: CatalogsOption = None,
    locales: LocalesLayersOption = None,
    overlays: OverlaysOption = None,
) -> None:
    r"""Find errors in a catalogue, its English and every locale.

    Exits with 0 if there are no errors (warnings are allowed), 1 if there are, 2 for unusable arguments.
    Two rules need an extra (pip install 'pardon-errors\[check]') and are off without it: text in another language,
    and --spelling. docs/reference/checks.md describes each rule.
    """
    if spelling and not has_speller():
        raise UnusableError(f"--spelling {MISSING_EXTRA}")
    _require_rules(rule or ())
    catalogs, layers = given_folders(catalog, locales)
    if spelling:
        folders = layers or [bundled_locales()]
        _warn_of_dictionaries(locale or dict.fromkeys(path.name for f in folders for path in locale_folders(f)))
    tenants = overlay_folders(overlays)

    def find() -> list[Finding]:
        findings = check(
            catalogs, layers, locale or (), tenants, spelling=spelling, processes=os.cpu_count() or 1,
        )  # fmt: skip
        return [finding for finding in findings if _is_wanted(finding, rule, file)]

    found = _corrected(find, layers) if fix else find()
    FORMATS[format](found)
    raise typer.Exit(any(finding.severity == "error" for finding in found))


def _corrected(find: Callable[[], list[Finding]], locales: list[Path]) -> list[Finding]:
    """Correct files, and return the findings that are left."""
    require_own(locales)
    found = find()
    for _ in range(PASSES):
        changes, count = corrected_files(found)
        if not changes:
            break
        write_files(changes)
        print(f"{count} finding(s) corrected in {len(changes)} file(s)", file=sys.stderr)
        found = find()
    return found


def _warn_of_dictionaries(tags: Iterable[str]) -> None:
    """Name the locales whose words are not looked up."""
    if missing := [tag for tag in tags if not dictionary_path(tag)]:
        print(f"--spelling: no hunspell dictionary is installed for {', '.join(missing)}", file=sys.stderr)


def _require_rules(ids: Iterable[str]) -> None:
    known = [rule.id for rule in RULES]
    for id in ids:
        if id not in known:
            raise UnusableError(f"--rule: there is no rule {id!r}{did_you_mean(id, known)}")


def _is_wanted(finding: Finding, rules: list[str] | None, places: list[Path] | None) -> bool:
    path = finding.path.resolve()
    return (not rules or finding.rule in rules) and (
        not places or any(path.is_relative_to(place.resolve()) for place in places)
    )
