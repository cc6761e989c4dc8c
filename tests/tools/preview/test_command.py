"""The preview's command: what it serves, how it ends, and the picture in the docs."""

import re
import signal
import socket
from functools import partial
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser
from support import web
from support.command import pardon_process
from support.files import folders
from support.preview_desk import Desk, write_all
from support.preview_screenshot import IMAGE, MAX_BYTES, SIZE, previewing, take


@pytest.mark.parametrize(
    "query", ["locale=../../etc", "locale=xx&domain=nope", "id=nope", "filter=%FF", "numbers=9&texts=x", "v.item=%00"]
)
def test_an_address_that_makes_no_sense_shows_the_usual_page(desk: Desk, query: str) -> None:
    assert web.get(f"{desk.base}/?{query}").status_code == 200


def test_what_is_typed_is_text_on_the_page(desk: Desk) -> None:
    query = {"locale": "de", "id": "sold_out", "v.item": "<script>alert(1)</script>", "search": '"><script>'}
    html = web.get(desk.base, params=query).text
    assert html.count("<script") == 1


def test_ctrl_c_ends_it_while_a_page_is_open(tmp_path: Path) -> None:
    write_all(tmp_path)
    seen = "0" * 5_000  # more digits than Python takes for an integer
    with previewing(*folders(tmp_path)) as (base, process), httpx.stream("GET", f"{base}/events?seen={seen}") as events:
        assert next(events.iter_lines())
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) in (0, 130, -signal.SIGINT)


preview = partial(pardon_process, "preview")


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        run = preview("--port", str(taken.getsockname()[1]))
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.count("\n") == 1
    assert "choose another with --port" in run.stderr


@pytest.mark.parametrize(
    ("option", "words"), [("--catalog", "there is no catalogue here"), ("--locales", "there is no en/ here")]
)
def test_an_empty_folder(tmp_path: Path, option: str, words: str) -> None:
    run = preview("--port", "0", option, str(tmp_path))
    assert run.returncode == 2
    assert words in run.stderr
    assert "Traceback" not in run.stderr


def test_without_its_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "watchfiles.py").write_text("raise ModuleNotFoundError('No module', name='watchfiles')\n")
    run = preview(PYTHONPATH=str(tmp_path))
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "This command needs watchfiles: pip install 'pardon-errors[translate]'\n"


@pytest.mark.parametrize("address", ["vscode", "javascript:alert('{path}')", "idea://open?line={line}", "{path}"])
def test_an_address_that_opens_no_editor(address: str) -> None:
    run = preview("--port", "0", "--editor", address)
    assert run.returncode == 2
    assert "give an address with {path}" in re.sub(r"[\s│]+", " ", run.stderr)


EDITORS = [
    ((), 'href="vscode://fileFOLDER/de/shop.ftl:2:1"'),
    (("--editor", "idea://open?file={path}&line={line}"), 'href="idea://open?file=FOLDER/de/shop.ftl&amp;line=2"'),
    (("--editor", ""), '<code class="place">de/shop.ftl:2</code>'),
]


@pytest.mark.parametrize(("arguments", "words"), EDITORS)
def test_the_address_of_an_editor(tmp_path: Path, arguments: tuple[str, str], words: str) -> None:
    write_all(tmp_path)
    with previewing(*folders(tmp_path), *arguments) as (base, _):
        html = web.get(f"{base}/?locale=de&id=shop/sold_out").text
    assert words.replace("FOLDER", str(tmp_path / "locales")) in html


# The picture in the docs


def test_the_screenshot_can_be_made_and_is_small(browser: Browser, tmp_path: Path) -> None:
    made = tmp_path / "preview.png"
    take(made, browser)
    for image in (made, IMAGE):
        content = image.read_bytes()
        assert content.startswith(b"\x89PNG")
        assert (int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")) == SIZE
        assert len(content) <= MAX_BYTES
