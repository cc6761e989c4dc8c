"""`pardon sync`: create or update the files of a locale."""

from ..translate.project import read_project
from ..translate.sync import sync, write_files
from .options import CatalogOption, LocalesOption, TagArgument, require_own

__all__ = ["EXAMPLES", "run"]

EXAMPLES = ("pardon sync pl", "pardon sync pt-BR --catalog my/catalog --locales my/locales")


def run(tag: TagArgument, catalog: CatalogOption = None, locales: LocalesOption = None) -> None:
    """Bring the files of a locale into the shape of the English, or create them; no translation is lost.

    Missing messages are added as comments, the current English stands above each message, stale translations are
    marked.
    """
    require_own(locales)
    project = read_project(catalog, locales)
    changes, counts = sync(project, tag)
    write_files(changes)
    done = ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "nothing to do"
    print(f"{tag}: {done}; {len(changes)} file(s) written below {project.folder / tag}")
