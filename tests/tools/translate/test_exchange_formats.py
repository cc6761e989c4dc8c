"""XLIFF and PO: what stands in them, what other tools read there, and what comes back."""

import re
from pathlib import Path

import polib
import pytest
from support.command import pardon
from support.files import edit as edit_file
from support.files import folders
from support.translations import COUNTED, COUNTED_ENGLISH, read, write
from translate.storage.pypo import pofile
from translate.storage.xliff import xlifffile

FILES = {
    "../catalog/shop.toml": COUNTED + "[gone]\nstatus = 410\n",
    "en/shop.ftl": COUNTED_ENGLISH + "\ngone = Gone\n",
    "en/terms.ftl": "-identifier-password = password\n",
    "pl/shop.ftl": """\
few_left = Zostało tylko kilka
    .long =
        { $left ->
            [one] Została { $left } sztuka.
            [few] Zostały { $left } sztuki.
            [many] Zostało { $left } sztuk.
           *[other] Zostało { $left } sztuki.
        }

refused = Brak dostępu
    .long =
        Proszę { KEY($support) ->
            [none] zapytać w dziale wsparcia
           *[other] napisać na { $support }
        }. { "{" } ok.
""",
}
FORMATS = {"xliff": "pl.xlf", "po": "pl.po"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    write(tmp_path, FILES)
    assert pardon("sync", "pl", "--no-stubs", *folders(tmp_path)).returncode == 0
    return tmp_path


@pytest.fixture(params=FORMATS)
def path(request: pytest.FixtureRequest, shop: Path) -> Path:
    return export(shop, request.param)


def export(shop: Path, format: str, tag: str = "pl") -> Path:
    path = shop / FORMATS[format].replace("pl", tag)
    done = pardon("export", tag, "--format", format, "--output", str(path), *folders(shop))
    assert done.returncode == 0, done.stderr
    return path


def state_of(shop: Path) -> str:
    return (shop / "locales/pl/state.toml").read_text("utf-8")


def apply(shop: Path, path: Path, tag: str = "pl") -> tuple[int, str]:
    done = pardon("apply", tag, str(path), *folders(shop))
    return done.returncode, done.stdout + done.stderr


def edit(path: Path, *pairs: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


LONG = "shop/refused#long"
UNITS = {
    "-identifier-password#short": ("password", ""),
    "shop/few_left#short": ("Only a few left", "Zostało tylko kilka"),
    "shop/few_left#long[left=one]": ("Only { $left } piece is left.", "Została { $left } sztuka."),
    "shop/few_left#long[left=few]": ("Only { $left } pieces are left.", "Zostały { $left } sztuki."),
    "shop/few_left#long[left=many]": ("Only { $left } pieces are left.", "Zostało { $left } sztuk."),
    "shop/few_left#long[left=other]": ("Only { $left } pieces are left.", "Zostało { $left } sztuki."),
    "shop/refused#short": ("No access", "Brak dostępu"),
    f"{LONG}[KEY(support)=none]": ("Please ask the support.", 'Proszę zapytać w dziale wsparcia. { "{" } ok.'),
    f"{LONG}[KEY(support)=other]": ("Please write to { $support }.", 'Proszę napisać na { $support }. { "{" } ok.'),
    "shop/gone#short": ("Gone", ""),
}


def test_a_po_file_has_an_entry_for_each_flat_variant(shop: Path) -> None:
    path = export(shop, "po")
    by_polib = {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in polib.pofile(str(path))}
    by_toolkit = {u.getcontext(): (str(u.source), str(u.target)) for u in pofile.parsefile(str(path)).units if u.source}
    assert by_polib == by_toolkit == UNITS
    entry = polib.pofile(str(path)).find("No access")
    assert entry is not None
    assert entry.comment.splitlines()[:2] == [
        "For: developer.",
        "{ $support }: contact, may be missing, such as help@example.com",
    ]


def test_an_xliff_file_has_a_unit_for_each_flat_variant(shop: Path) -> None:
    file = xlifffile.parsefile(str(export(shop, "xliff")))
    placeable = re.compile('<x [^>]*equiv-text="([^"]*)"[^>]*/>')
    found = {
        unit.getid().rpartition("\x04")[2]: tuple(
            placeable.sub(r"\1", str(text or "")).replace("&quot;", '"')
            for text in (unit.rich_source[0] and inner(unit, "source"), inner(unit, "target"))
        )
        for unit in file.units
    }
    assert found == UNITS
    assert file.targetlanguage == "pl"
    assert "A few pieces are left." in file.units[1].getnotes()


def inner(unit: object, name: str) -> str:
    from lxml import etree

    node = next(unit.xmlelement.iter(f"{{*}}{name}"))  # type: ignore[attr-defined]
    text = etree.tostring(node, encoding="unicode", with_tail=False)
    return re.sub(rf"^<{name}[^>]*?/?>|</{name}>$", "", text)


def test_what_is_unchanged_changes_nothing(shop: Path, path: Path) -> None:
    before = read(shop, "pl", "*.*")
    assert apply(shop, path) == (0, "pl: 2 unchanged; 0 file(s) written\n")
    assert read(shop, "pl", "*.*") == before


def test_a_changed_variant_changes_its_line(shop: Path, path: Path) -> None:
    before = read(shop, "pl")["pl/shop.ftl"]
    edit(path, ("Zostały ", "Pozostały "))
    assert apply(shop, path)[0] == 0
    assert read(shop, "pl")["pl/shop.ftl"] == before.replace("Zostały ", "Pozostały ")


def test_a_changed_text_with_a_selector_inside_gets_whole_sentences(shop: Path, path: Path) -> None:
    edit(path, ("zapytać w dziale wsparcia", "zapytać {nas" if path.suffix == ".xlf" else "zapytać nas"))
    code, out = apply(shop, path)
    assert code == 0, out
    brace = '{ "{" }nas' if path.suffix == ".xlf" else "nas"
    assert read(shop, "pl")["pl/shop.ftl"].endswith(f"""\
refused = Brak dostępu
    .long =
        {{ KEY($support) ->
            [none] Proszę zapytać {brace}. {{ "{{" }} ok.
           *[other] Proszę napisać na {{ $support }}. {{ "{{" }} ok.
        }}
""")


def fill_xliff(text: str, id: str, target: str) -> str:
    pattern = rf'(<trans-unit id="{re.escape(id)}".*?)<target state="needs-translation"/>'
    return re.sub(pattern, lambda match: f"{match[1]}<target>{target}</target>", text, count=1, flags=re.DOTALL)


def test_a_missing_message_is_filled_variant_by_variant(shop: Path) -> None:
    path = export(shop, "xliff", "ar")
    text = path.read_text("utf-8")
    assert re.findall(r'id="shop/few_left#long\[left=(\w+)', text) == ["zero", "one", "two", "few", "many", "other"]
    text = fill_xliff(text, "shop/few_left#short", "قليل")
    for key in ("zero", "one", "two", "few", "many"):
        text = fill_xliff(text, f"shop/few_left#long[left={key}]", f'بقي <x id="1"/> {key}.')
    path.write_text(text, "utf-8")
    code, out = apply(shop, path, "ar")
    assert (code, "still empty: long[left=other]" in out, "[incomplete]" in out) == (1, True, True)
    assert read(shop, "ar") == {"ar/shop.ftl": read(shop, "ar")["ar/shop.ftl"]}
    assert read(shop, "ar")["ar/shop.ftl"].endswith("\nfew_left = قليل\n")
    text = fill_xliff(text, "shop/few_left#long[left=other]", 'بقي <x id="1"/>.')
    path.write_text(text, "utf-8")
    assert apply(shop, path, "ar")[0] == 0
    assert "            [few] بقي { $left } few.\n" in read(shop, "ar")["ar/shop.ftl"]


def test_a_text_that_changed_since_the_export_is_refused(shop: Path, path: Path) -> None:
    file = shop / "locales/pl/shop.ftl"
    edit(file, ("Zostały ", "Pozostały "), ("Została ", "Pozostała "))
    edit(path, ("Zostały ", "Jeszcze są "))
    before = read(shop, "pl")
    code, out = apply(shop, path)
    assert (code, out.count("[conflict]"), "long[left=few]" in out, "Pozostały" in out) == (1, 1, True, True)
    assert read(shop, "pl") == before


def test_a_text_made_from_an_older_english_stays_stale(shop: Path, path: Path) -> None:
    edit(shop / "locales/en/shop.ftl", ("Only a few left", "Few left"))
    edit(path, ("Zostało tylko kilka", "Zostało kilka"))
    assert apply(shop, path)[0] == 0
    stale = pardon("export", "pl", "--stale", *folders(shop)).stdout
    assert (stale.count("\n"), '"shop/few_left"' in stale) == (1, True)


CONFIRM = {
    "xliff": ('state="needs-review-translation"', 'state="translated"'),
    "po": ("#, fuzzy\n", ""),
}


@pytest.mark.parametrize("format", FORMATS)
def test_a_stale_text_is_confirmed_by_its_state(shop: Path, format: str) -> None:
    edit(shop / "locales/en/shop.ftl", ("Only a few left", "Few left"))
    path = export(shop, format)
    assert apply(shop, path)[0] == 0
    assert pardon("export", "pl", "--stale", *folders(shop)).stdout.count("\n") == 1
    edit_file(path, *CONFIRM[format])
    assert apply(shop, path)[0] == 0
    assert pardon("export", "pl", "--stale", *folders(shop)).stdout == ""


def test_final_is_a_review_of_the_whole_message(shop: Path) -> None:
    path = export(shop, "xliff")
    text = path.read_text("utf-8")
    one = re.sub(r'(id="shop/few_left#short".*?)state="translated"', r'\1state="final"', text, count=1, flags=re.DOTALL)
    path.write_text(one, "utf-8")
    assert apply(shop, path) == (0, "pl: 2 unchanged; 0 file(s) written\n")
    path.write_text(text.replace('state="translated"', 'state="final"'), "utf-8")
    assert apply(shop, path)[0] == 0
    assert state_of(shop).count("reviewed = true") == 2
    path = export(shop, "xliff")
    assert path.read_text("utf-8").count('state="signed-off"') == 8
    edit(path, ("Zostały ", "Pozostały "))
    assert apply(shop, path)[0] == 0
    assert state_of(shop).count("reviewed = true") == 1


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
HOSTILE = [
    # the format, what is replaced, and by what; a part of the reason; the exit code
    ("xliff", "<xliff ", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff ', "document type", 2),
    ("xliff", "<xliff ", f"{BOMB}]><xliff ", "", 2),
    ("xliff", "xliff:document:1.2", "xliff:document:2.0", "no XLIFF 1.2", 2),
    ("xliff", "</xliff>", "", "no XML", 2),
    ("xliff", 'original="shop.ftl" source-language="en" target-language="pl"', 'target-language="de"', "is for de", 2),
    ("xliff", "Zostało tylko kilka", '<x id="9"/>', 'id="9"', 1),
    ("xliff", "Zostało tylko kilka", '<x id="9" equiv-text="{ $lft }"/>', "unknown variable $lft", 1),
    ("xliff", "Zostało tylko kilka", '<x id="9" equiv-text="{ $left -> *[a] b }"/>', "no placeable", 1),
    ("xliff", "Zostało tylko kilka", '<g id="1">Zostało</g>', "<g>", 1),
    ("xliff", "shop/gone#short", "shop/refused#short", "", 0),
    ("po", '"Language: pl\\n"', '"Language: de\\n"', "is for de", 2),
    ("po", "Zostało tylko kilka", "{ $left", "the brace {", 1),
    ("po", "Zostało tylko kilka", "{ $lft }", "unknown variable $lft", 1),
    ("po", "Zostało tylko kilka", "{ -brand }", "unknown term", 1),
    ("po", 'msgstr "Zostało tylko kilka"', 'text "Zostało tylko kilka"', "pl.po:21: is no line of a PO file: text", 2),
    ("po", 'msgstr "Zostało tylko kilka"', 'msgstr "Zostało tylko kilka', "pl.po:21: is no line of a PO file", 2),
    ("po", 'msgstr "Zostało tylko kilka"', 'msgstr Zostało tylko kilka', "pl.po:21: is no line of a PO file", 2),
    ("po", 'msgstr "Zostało tylko kilka"', 'msgstr "Zostało \\"', "pl.po:21: is no line of a PO file", 2),
    ("po", 'msgstr "Zostało tylko kilka"', 'msgstr "Zostało "tylko" kilka"', "pl.po:21: is no line", 2),
]  # fmt: skip


@pytest.mark.parametrize(("format", "old", "new", "reason", "code"), HOSTILE)
def test_a_hostile_file_is_an_error_and_writes_nothing(
    shop: Path, format: str, old: str, new: str, reason: str, code: int
) -> None:
    path = export(shop, format)
    before = read(shop, "pl")
    edit(path, (old, new))
    done, out = apply(shop, path)
    assert (done, reason in out) == (code, True), out
    assert read(shop, "pl") == before


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_a_text_that_has_another_end_of_line_is_refused_and_not_cut_off(shop: Path, end: str) -> None:
    path = export(shop, "po")
    before = read(shop, "pl")
    edit(path, ("Zostało tylko kilka", f"Zostało{end} mało"))
    code, out = apply(shop, path)
    assert (code, f"it has the invisible character U+{ord(end):04X}" in out) == (1, True), out
    assert read(shop, "pl") == before
