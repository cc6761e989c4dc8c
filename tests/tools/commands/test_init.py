"""`pardon init`: a catalogue that works at once."""

import re
import shlex
from pathlib import Path

from support import web
from support.command import pardon
from support.files import write
from support.servers import serving

from pardon import Renderer
from pardon_tools.commands.init import FILES


def test_the_commands_that_it_prints_work(tmp_path: Path) -> None:
    folder = tmp_path / "my errors"
    run = pardon("init", str(folder))
    assert (run.returncode, run.stderr) == (0, "")
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*")) == sorted(FILES)
    check, render, serve = (shlex.split(line) for line in re.findall("^  pardon (.*)$", run.stdout, re.MULTILINE))
    checked = pardon(*check)
    assert (checked.returncode, checked.stdout) == (0, "0 error(s), 0 warning(s)\n")
    assert pardon(*render).stdout == "Ausverkauft\n„Assam“ ist ausverkauft.\n"
    with serving(*serve[1:]) as base:
        answer = web.get(f"{base}/render?code=too_many_orders&lang=de&meta[wait]=90").json()
    assert answer["longMessage"] == "Bitte warten Sie 1 Minute, 30 Sekunden, bevor Sie erneut bestellen."
    renderer = Renderer.load(folder / "catalog", folder / "locales")
    assert renderer.locales == ("de", "en")
    assert renderer.catalog.domains[0] == "shop"
    assert "clerk" not in renderer.catalog.domains


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    own = write(tmp_path, {"locales/de/shop.ftl": "mine"}) / "locales/de/shop.ftl"
    run = pardon("init", str(tmp_path))
    assert (run.returncode, run.stderr) == (2, f"{own} is there already: nothing was written\n")
    assert (own.read_text(), (tmp_path / "catalog").exists()) == ("mine", False)


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = pardon("init", str(tmp_path / "file"))
    assert (run.returncode, "Traceback" in run.stderr) == (2, False)
