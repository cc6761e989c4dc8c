"""The README and the pages of docs/: every block of code is run.

A fenced block is run where its info string says how; all blocks of a page run in order, in one empty folder:

    ```toml title="catalog/shop.toml"    a file of that name, written into the folder (any block that names a path)
    ```python                    executed, in one namespace for the page
    ```pycon                     a session whose output is compared (doctest), in the same namespace

Other blocks (bash, text, json without a path) are prose.
"""

import doctest
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.fences import Block, blocks

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def page_id(page: Path) -> str:
    return page.relative_to(ROOT).with_suffix("").as_posix()


def run(page: Path, block: Block, namespace: dict[str, Any]) -> None:
    if block.path:
        Path(block.path).parent.mkdir(parents=True, exist_ok=True)
        Path(block.path).write_text(block.text, "utf-8")
    elif block.language == "python":
        source = "\n" * (block.line - 1) + block.text  # a traceback names the line of the page
        exec(compile(source, str(page), "exec"), namespace)
    elif block.language == "pycon":
        run_session(page, block, namespace)


def run_session(page: Path, block: Block, namespace: dict[str, Any]) -> None:
    test = doctest.DocTestParser().get_doctest(block.text, namespace, page.name, str(page), block.line - 1)
    test.globs = namespace  # get_doctest makes a copy
    assert test.examples
    output: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=output.append, clear_globs=False)
    assert output == [], "".join(output)


@pytest.mark.usefixtures("own_types")
@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_the_code_of_a_page_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    namespace: dict[str, Any] = {"__name__": page.stem}
    for block in blocks(page):
        run(page, block, namespace)


def test_no_block_is_left_open() -> None:
    open_blocks = [page.name for page in PAGES if len(re.findall("^```", page.read_text("utf-8"), re.MULTILINE)) % 2]
    assert open_blocks == []


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_a_block_names_its_file_as_a_title(page: Path) -> None:
    infos = re.findall(r"^```([^`\n]+)$", page.read_text("utf-8"), re.MULTILINE)
    assert [info for info in infos if not re.fullmatch(r'\w+( title="[^"]+")?', info)] == []


WRONG = [
    ("```python\nassert 1 == 2\n```\n", AssertionError),
    ("```pycon\n>>> 1 + 1\n3\n```\n", AssertionError),
    ("```pycon\nno prompt\n```\n", AssertionError),
    ("```python\nx = 1\n```\n\n```pycon\n>>> x\n2\n```\n", AssertionError),
    ("```toml title=\"catalog/d.toml\"\nx = \n```\n\n```python\nopen('catalog/e.toml')\n```\n", FileNotFoundError),
]


@pytest.mark.parametrize(("text", "error"), WRONG)
def test_a_page_that_is_wrong_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, error: type[Exception]
) -> None:
    page = tmp_path / "page.md"
    page.write_text(text)
    with pytest.raises(error):
        test_the_code_of_a_page_runs(page, tmp_path, monkeypatch)


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_reference_of_the_command_is_its_help() -> None:
    command = [sys.executable, "-m", "typer", "pardon_tools.commands", "utils", "docs", "--name", "pardon"]
    done = subprocess.run([*command, "--title", "The command"], capture_output=True, text=True, check=True, timeout=60)
    page = ROOT / "docs" / "reference" / "command.md"
    assert page.read_text("utf-8").strip() == done.stdout.strip(), "run `make reference`"
