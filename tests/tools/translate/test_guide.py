"""The guide for translators: its files are written, its commands run, their output compared, in the page's order."""

import re
import shlex
from pathlib import Path

import pytest
from support.fences import Block, blocks
from support.files import write
from typer.testing import CliRunner

from pardon_tools.commands import app

PAGE = Path(__file__).parents[3] / "docs" / "translators" / "index.md"
COMMAND = re.compile(r"^\$ pardon (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def test_the_guide_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {"CATALOG": "catalog", "LOCALES": "locales", "PSEUDO": "true"}.items():
        monkeypatch.setenv(f"PARDON_{name}", value)
    for block in blocks(PAGE):
        write(tmp_path, {block.path: block.text}) if block.path else run(block)


def run(block: Block) -> None:
    assert block.language == "console", f"line {block.line} is not checked"
    commands = COMMAND.findall(block.text)
    assert commands
    for command, output in commands:
        result = CliRunner().invoke(app, shlex.split(command))
        assert output in result.output, f"line {block.line}: {command}\n{result.output}"
        assert command.startswith("check") or result.output == output
