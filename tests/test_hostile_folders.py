"""Folders from anybody: what is not opened, what is too much, and what findings do not repeat."""

import errno
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pardon import LoadError, Renderer, Settings
from pardon.storage import listing
from pardon_tools.check.run import check

KEY = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw\n-----END PRIVATE KEY-----\n"
CATALOG = '[m]\nstatus = 400\n[m.args]\nn = { type = "integer" }\n'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with a catalogue `d` and its texts in English and German, and beside it a private key."""
    files = {"own/catalog/d.toml": CATALOG, "own/locales/en/d.ftl": "m = x\n", "own/locales/de/d.ftl": "m = y\n"}
    for name, text in {**files, "key.ftl": KEY, "key.toml": KEY, "fr/d.ftl": "m = z\n"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path / "own"


def load(own: Path, **settings: int) -> Renderer:
    return Renderer.load(own / "catalog", own / "locales", Settings(**settings))


def findings(own: Path, **settings: int) -> list[tuple[str, int, str, str]]:
    with pytest.raises(LoadError) as raised:
        load(own, **settings)
    return [(str(f.path.relative_to(own)), f.line, f.id, f.message) for f in raised.value.findings]


# What is not opened


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        os.chdir(path.parent)  # the address of a socket has room for 100 characters
        listener.bind(path.name)


def link_to(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


NOT_REGULAR = "cannot be read: it is not a regular file"
OUTSIDE = "cannot be read: it is a link out of the folder"
UNOPENED = [
    # where, what stands there, the finding
    ("locales/de/d.ftl", os.mkfifo, NOT_REGULAR),
    ("locales/de/d/x.ftl", os.mkfifo, NOT_REGULAR),
    ("locales/de/terms.ftl", os.mkfifo, NOT_REGULAR),
    ("catalog/d.toml", os.mkfifo, NOT_REGULAR),
    ("catalog/shapes.toml", os.mkfifo, NOT_REGULAR),
    ("locales/de/d.ftl", make_socket, NOT_REGULAR),
    ("locales/de/d.ftl", Path.mkdir, NOT_REGULAR),
    ("locales/de/d.ftl", link_to("/dev/zero"), OUTSIDE),
    ("locales/de/d.ftl", link_to("/proc/self/mem"), OUTSIDE),
    ("locales/de/d.ftl", link_to("../../../key.ftl"), OUTSIDE),
    ("locales/de/terms.ftl", link_to("../../../key.ftl"), OUTSIDE),
    ("locales/de/d/x.ftl", link_to("../../../../key.ftl"), OUTSIDE),
    ("locales/fr", link_to("../../fr"), OUTSIDE),
    ("locales/fr", link_to("/"), OUTSIDE),
    ("catalog/d.toml", link_to("../../key.toml"), OUTSIDE),
    ("catalog/shapes.toml", link_to("../../key.toml"), OUTSIDE),
]


@pytest.mark.parametrize(("name", "make", "finding"), UNOPENED)
def test_only_regular_files_inside_the_folder_are_opened(
    own: Path, monkeypatch: pytest.MonkeyPatch, name: str, make: Callable[[Path], object], finding: str
) -> None:
    monkeypatch.chdir(own)
    path = own / name
    before = path.read_text() if path.exists() else None
    path.unlink(missing_ok=True)
    path.parent.mkdir(exist_ok=True)
    make(path)
    found = findings(own)
    assert (name, 0, "", finding) in found
    assert "MIIE" not in str(found)
    path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    if before:
        path.write_text(before)
    assert load(own).render("m", "de").short_message == "y"


@pytest.mark.parametrize("name", ["catalog", "catalog/e", "locales", "locales/de", "locales/de/d"])
def test_a_folder_that_may_not_be_read_is_not_passed_over(
    own: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own / name).mkdir(exist_ok=True)
    read = Path.iterdir

    def refuse(path: Path) -> Iterator[Path]:  # no permissions stop root, who may run the tests
        if path == own / name:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    [(_, _, _, message)] = findings(own)
    assert message == f"cannot be read: [Errno 13] Permission denied: '{own / name}'"


def test_the_lost_and_found_of_a_volume_is_no_data(own: Path) -> None:
    for folder in ("catalog", "locales", "locales/de"):
        (own / folder / "lost+found").mkdir()
        (own / folder / "lost+found" / "d.ftl").write_text("m = { broken")
        (own / folder / "lost+found" / "d.toml").write_text("broken")
    assert load(own).render("m", "de").short_message == "y"


def test_a_link_within_the_folder_is_followed(own: Path) -> None:
    (own / "locales" / "de").rename(own / "locales" / "..v1")
    (own / "locales" / "de").symlink_to("..v1")
    (own / "catalog" / "d.toml").rename(own / "catalog" / ".hidden")
    (own / "catalog" / "d.toml").symlink_to(".hidden")
    (own.parent / "link").symlink_to("own")
    assert load(own.parent / "link").render("m", "de").short_message == "y"


def test_the_check_goes_on_beside_what_it_cannot_open(own: Path) -> None:
    os.mkfifo(own / "locales" / "de" / "terms.ftl")
    (own / "locales" / "glossary.toml").symlink_to("/dev/zero")
    (own / "locales" / "de" / "d.ftl").write_text("m = { $typo }\n")
    rules = {finding.rule for finding in check(own / "catalog", own / "locales")}
    assert {"unreadable", "unknown-variable"} <= rules


# What is too much

TOO_MUCH = [
    # file, its size, settings, where the finding is, what it says
    ("locales/de/d.ftl", 2_000_001, {}, "locales/de/d.ftl", "it has more than 2,000,000 bytes (max_file)"),
    ("locales/de/terms.ftl", 101, {"max_file": 100}, "locales/de/terms.ftl", "more than 100 bytes (max_file)"),
    ("catalog/d.toml", 101, {"max_file": 100}, "catalog/d.toml", "it has more than 100 bytes (max_file)"),
    ("catalog/shapes.toml", 101, {"max_file": 100}, "catalog/shapes.toml", "it has more than 100 bytes (max_file)"),
    ("locales/de/d.ftl", 10, {"max_files": 1}, "locales", "there are more than 1 files (max_files)"),
    ("catalog/e.toml", 10, {"max_files": 1}, "catalog", "there are more than 1 files (max_files)"),
    ("locales/de/d.ftl", 500, {"max_data": 499}, "locales", "the files have more than 499 bytes together (max_data)"),
    ("catalog/e.toml", 500, {"max_data": 499}, "catalog", "the files have more than 499 bytes together (max_data)"),
]


@pytest.mark.parametrize(("name", "size", "settings", "place", "message"), TOO_MUCH)
def test_data_over_a_bound_is_a_finding(
    own: Path, name: str, size: int, settings: dict[str, int], place: str, message: str
) -> None:
    (own / name).write_text("#" * size)
    assert any(path == place and message in text for path, _, _, text in findings(own, **settings))


def test_a_file_of_the_largest_size_loads(own: Path) -> None:
    text = "m = y\n"
    (own / "locales" / "de" / "d.ftl").write_text(text + "# " + "x" * 91 + "\n")
    assert load(own, max_file=100, max_files=2, max_data=106).render("m", "de").short_message == "y"


def variants(count: int) -> str:
    return "{ $n ->\n" + "".join(f"    [{n}] v{n}\n" for n in range(count - 1)) + "   *[other] o\n }"


def paths(count: int) -> str:
    return CATALOG.replace('"integer"', f'"integer", from = {[f"p{n}" for n in range(count)]}')


LIMITS = [
    # file, text within the bound, text over it, the finding's id, what it says
    ("locales/de/d.ftl", f"m = {variants(300)}\n", f"m = {variants(301)}\n", "m", "may have 300 variants"),
    ("locales/de/d.ftl", f"m = {variants(150) * 2}\n", f"m = {variants(151) * 2}\n", "m", "may have 300 variants"),
    ("locales/de/d.ftl", f"m = {variants(3)}\n", f"m = {variants(10_000)}\n", "m", "may have 300 variants"),
    (
        "locales/de/d.ftl",
        "m = { -t }\n-t = x\n" + "".join(f"    .a{n} = y\n" for n in range(100)),
        "m = { -t }\n-t = x\n" + "".join(f"    .a{n} = y\n" for n in range(30_000)),
        "-t",
        "may have 100 attributes",
    ),
    ("catalog/d.toml", paths(50), paths(51), "m", "a meta path or a list of them, at most 50"),
    ("catalog/d.toml", paths(1), paths(3_000), "m", "a meta path or a list of them, at most 50"),
]


@pytest.mark.parametrize(("name", "within", "over", "id", "message"), LIMITS)
def test_what_loads_can_be_rendered(own: Path, name: str, within: str, over: str, id: str, message: str) -> None:
    (own / name).write_text(within)
    renderer = load(own)
    for lang in ("en", "de"):
        assert renderer.render("m", lang, {"n": 2, "p0": 2}).problems == ()
    (own / name).write_text(over)
    assert any(place == name and found == id and message in text for place, _, found, text in findings(own))


KEYS = [
    # a TOML text with a key of 60,000 steps, and its line
    (".".join(["a"] * 60_000) + " = 1", 1),
    ("# x\n[" + " . ".join(["a"] * 60_000) + "]", 2),
    ("\nx = { " + ".".join(['"a.b"'] * 60_000) + " = 1 }", 2),
    ("[[" + "\t.\t".join(["'a'", "b"] * 30_000) + "]]", 1),
]


@pytest.mark.parametrize(("text", "line"), KEYS, ids=["bare", "heading", "inline", "array"])
def test_the_steps_of_a_key_are_bounded(own: Path, text: str, line: int) -> None:
    (own / "catalog" / "e.toml").write_text(text)
    message = f"cannot be read: a key may have 50 steps (at line {line})"
    assert findings(own) == [("catalog/e.toml", line, "", message)]


def test_a_sentence_with_many_dots_is_no_key(own: Path) -> None:
    texts = ["." * 200, "1.2. " * 40, "a" * 500_000]
    notes = "".join(f"[m{n}]\nstatus = 400\nnote = '{text}'\n" for n, text in enumerate(texts))
    (own / "catalog" / "d.toml").write_text(CATALOG + notes)
    (own / "locales" / "en" / "d.ftl").write_text("m = x\nm0 = x\nm1 = x\nm2 = x\n")
    assert load(own).render("m1").known


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("unknown_id_{} = x", 1_000),
        ("-term{0} = {{ -unknown{0} }}", 1_000),
        ("-term{0} = {{ UNKNOWN{0}($n) }}", 1_000),
    ],
)
def test_suggestions_are_bounded(own: Path, line: str, count: int) -> None:
    lines = "".join(f"{line.format(n)}\n" for n in range(count))
    (own / "locales" / "de" / "d.ftl").write_text("m = y\n" + lines)
    found = findings(own)
    assert len(found) == count
    assert sum("did you mean" in message for *_, message in found) <= 20
    assert [row[1] for row in found] == list(range(2, count + 2))


# What findings do not repeat

QUIET = [
    # file, text: no finding may hold more than the token at fault
    ("locales/de/d.ftl", KEY),
    ("locales/de/d.ftl", "m = y\n" + KEY),
    ("catalog/d.toml", KEY),
    ("catalog/d.toml", "key = '''" + KEY),
    ("locales/de/d.ftl", "m = { MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw"),
]


@pytest.mark.parametrize(("name", "text"), QUIET)
def test_a_finding_does_not_quote_the_line(own: Path, name: str, text: str) -> None:
    (own / name).write_text(text)
    assert "BADANBgkqhkiG9w0BAQEFAASCBKcw" not in str(findings(own))


def test_a_finding_is_short(own: Path) -> None:
    (own / "catalog" / "e.toml").write_text(f'["{"long id " * 100_000}"]\nstatus = 1\n')
    (own / "locales" / "de" / "d.ftl").write_text(f"m = {{ ${'x' * 500_000} }}\n{'a' * 500_000} = y\n")
    assert all(len(id) <= 201 and len(message) <= 2_001 for _, _, id, message in findings(own))


def test_a_folder_outside_is_not_looked_into(own: Path) -> None:
    before = listing(own)
    (own / "locales" / "fr").symlink_to("../../fr")
    (own / "locales" / "de" / "sub").symlink_to("../../../fr")
    assert listing(own) == before
