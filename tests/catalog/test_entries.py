"""The catalogue: its format, which variant a code and its meta mean, and what the shipped one holds.

tests/cases/variants.json holds the choices on the shipped catalogue, for any implementation to use.
"""

import json
import re
from collections import Counter
from http import HTTPStatus
from pathlib import Path

import pytest
from support.worlds import read_arguments

from pardon.arguments.reading import read_value, value_source
from pardon.catalog.entries import Argument, Catalog, Entry, choose_variant, lookup
from pardon.catalog.toml_files import read_catalog
from pardon.data import bundled_catalog
from pardon.errors import LoadError
from pardon.loading import BUNDLED_ORDER
from pardon.settings import Settings

CASES = Path(__file__).parents[1] / "cases"
GROUPS = json.loads((CASES / "variants.json").read_text("utf-8"))
SETTINGS = Settings(support=None)
SHIPPED = Catalog(read_catalog(bundled_catalog()), BUNDLED_ORDER)


def find(catalog, code, meta, *, domain=None, name=None):
    variants = catalog.variants(code, domain)
    if not variants:
        return None
    return choose_variant(
        variants,
        name,
        lambda entry: entry.contradicts(meta),
        lambda argument: value_source(argument, meta, SETTINGS),
    )


def load(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read_catalog(folder)


def load_acme(folder, text):
    return load(folder, {"acme/cards.toml": text})


# --- The format ---


def test_an_entry_is_read_with_its_arguments(tmp_path):
    text = """
        [declined-Limit]
        code = "declined"
        name = "Limit"
        status = 402
        when = { reason = ["limit", 51], final = true }
        note = "Sent by the bank."
        plain = true
        [declined-Limit.args]
        limit = { type = "currency", example = { amount = 5, currency = "EUR" } }
        days = { type = "list", of = "integer", from = "period.days", required = false, default = [1], example = [1] }
        help = { type = "contact", from = ["contact", "help"], setting = "support", example = "a@example.com" }
        [declined-Limit.reference]
        short = "Limit of <limit> reached"

        [declined-Other]
        code = "declined"
        status = 402
        name = "Other"
    """
    entry, other = load_acme(tmp_path, text)
    assert entry == Entry(
        domain="acme",
        id="declined-Limit",
        code="declined",
        name="Limit",
        status=402,
        arguments=(
            Argument("limit", "currency", paths=("limit",), example={"amount": 5, "currency": "EUR"}),
            Argument("days", "list", "integer", ("period.days", "days"), False, [1], None, [1]),
            Argument("help", "contact", paths=("contact", "help"), setting="support", example="a@example.com"),
        ),
        when={"reason": ("limit", 51), "final": (True,)},
        plain=True,
        note="Sent by the bank.",
        section="cards",
        position=0,
    )
    assert (other.arguments, other.when, other.plain, other.note, other.position) == ((), {}, False, "", 1)


def test_code_and_name_default_to_the_id(tmp_path):
    [entry] = load_acme(tmp_path, "[card_declined]\nstatus = 402")
    assert (entry.id, entry.code, entry.name) == ("card_declined", "card_declined", "card_declined")


@pytest.mark.parametrize(
    "keys, paths",
    [
        ("", ("client_id", "clientId")),
        ('from = "Client.ID"', ("Client.ID", "client_id", "client.id", "clientId")),
        ('from = ["clientID", "client_id"]', ("clientID", "client_id", "clientId")),
    ],
)
def test_a_path_may_be_written_in_snake_case_and_in_camel_case(tmp_path, keys, paths):
    text = f'[a]\nstatus = 400\n[a.args.client_id]\ntype = "text"\n{keys}'
    [entry] = load_acme(tmp_path, text)
    assert entry.arguments[0].paths == paths


@pytest.mark.parametrize(
    "text, ids",
    [
        # The code itself where it belongs to one entry
        ('[lost]\nname = "CardLost"\nstatus = 403', ["lost"]),
        # <code>-<Name> where it is shared
        (
            '[lost-Card]\ncode = "lost"\nname = "Card"\nstatus = 403\n'
            '[lost-Pin]\ncode = "lost"\nname = "Pin"\nstatus = 403',
            ["lost-Card", "lost-Pin"],
        ),
        # The same where no names are documented, so that the name is the id
        (
            '[LOST-Card]\ncode = "LOST"\nstatus = 403\n[LOST-Pin]\ncode = "LOST"\nstatus = 403',
            ["LOST-Card", "LOST-Pin"],
        ),
        # The name where the code is empty
        ('[CardLost]\ncode = ""\nstatus = 403', ["CardLost"]),
        # Anything where the code cannot be an id: neither digits nor slashes begin a Fluent identifier.
        ('[E1001]\ncode = "1001"\nstatus = 403\n[lost]\ncode = "card/lost"\nstatus = 403', ["E1001", "lost"]),
    ],
)
def test_an_id_follows_from_code_and_name(tmp_path, text, ids):
    assert [entry.id for entry in load_acme(tmp_path, text)] == ids


@pytest.mark.parametrize(
    "files, expected",
    [
        # A folder for each domain, files in the order of their names
        (
            {"acme/b.toml": "[b]\nstatus = 400", "acme/a.toml": "[a]\nstatus = 400"},
            [("acme", "a", "a"), ("acme", "b", "b")],
        ),
        # A file for each domain
        (
            {"acme.toml": "[a]\nstatus = 400", "bank.toml": "[a]\nstatus = 400"},
            [("acme", "a", "acme"), ("bank", "a", "bank")],
        ),
        # Both, and other files beside them
        (
            {"acme.toml": "[b]\nstatus = 400", "acme/a.toml": "[a]\nstatus = 400", "README.md": "#", "acme/a.txt": "-"},
            [("acme", "a", "a"), ("acme", "b", "acme")],
        ),
        # An empty file is no fault.
        ({"acme/a.toml": "", "acme/b.toml": "[b]\nstatus = 400"}, [("acme", "b", "b")]),
    ],
)
def test_own_domains_are_folders_or_files(tmp_path, files, expected):
    assert [(entry.domain, entry.id, entry.section) for entry in load(tmp_path, files)] == expected


def test_entries_have_positions_in_catalogue_order_across_files(tmp_path):
    entries = load(
        tmp_path, {"acme/a.toml": "[a]\nstatus = 400\n[b]\nstatus = 400", "acme/c.toml": "[c]\nstatus = 400"}
    )
    assert [(entry.id, entry.position) for entry in entries] == [("a", 0), ("b", 1), ("c", 2)]


# --- Faults: file, line, entry and key ---

ENTRY = "# Cards\n[lost]\nstatus = 403\n"
ARGS = ENTRY + "[lost.args]\n"
LIMIT = ARGS + 'limit = { type = "integer", example = 5'


@pytest.mark.parametrize(
    "text, line, id, fragment",
    [
        # The file
        ("[lost\nstatus = 403", 1, "", "cannot be read: "),
        ("[lost]\nstatus = 403\nstatus = 404", 3, "", "cannot be read: "),
        ("[lost]\nstatus = 403\n[lost]\nstatus = 404", 3, "", "cannot be read: "),
        ("[lost]\nstatus =", 2, "", "cannot be read: "),
        ("status = 403", 1, "status", "an entry has to be a table"),
        ("\ufeff[lost]\nstatus = 403", 1, "", "cannot be read: "),
        ("a = " + "[" * 10_000, 0, "", "cannot be read: maximum recursion depth exceeded"),
        ("a = " + "{a=" * 10_000, 0, "", "cannot be read: maximum recursion depth exceeded"),
        (ENTRY + "when = { a = " + "9" * 5_000 + " }", 0, "", "cannot be read: Exceeds the limit"),
        ("\n" + "a." * 50_000 + "b = 1", 2, "", "cannot be read: a key may have 50 steps"),
        (ENTRY + "when = { " + '"a" . ' * 50_000 + "b = 1 }", 4, "", "cannot be read: a key may have 50 steps"),
        (ENTRY + 'note = "\x00"', 4, "", "cannot be read: Illegal character"),
        (ENTRY + 'note = "\\ud800"', 4, "", "cannot be read: Escaped character is not a Unicode scalar value"),
        # The id
        ('["card lost"]\nstatus = 403', 1, "card lost", "the id is not a Fluent identifier"),
        ("[1001]\nstatus = 403", 1, "1001", "the id is not a Fluent identifier"),
        ("[-lost]\nstatus = 403", 1, "-lost", "the id is not a Fluent identifier"),
        ('["lost\\n"]\nstatus = 403', 0, r"lost\n", "the id is not a Fluent identifier"),
        # The line of an entry, however it is written
        ("\n\n[lost]", 3, "lost", "status: is missing"),
        ("\n  [ lost ]", 2, "lost", "status: is missing"),
        ('\n["lost"]', 2, "lost", "status: is missing"),
        ("\n[lost.args]", 2, "lost", "status: is missing"),
        ("\nlost = {}", 2, "lost", "status: is missing"),
        ('\nlost.name = "Lost"', 2, "lost", "status: is missing"),
        ("[lost-Card]\nstatus = 403\n[lost]", 3, "lost", "status: is missing"),
        # Keys of an entry
        (ENTRY + "satus = 403", 2, "lost", "satus: unknown key"),
        ("[lost]\nstatus = 99", 1, "lost", "status: has to be an HTTP status"),
        ("[lost]\nstatus = 600", 1, "lost", "status: has to be an HTTP status"),
        ("[lost]\nstatus = true", 1, "lost", "status: has to be an HTTP status"),
        ('[lost]\nstatus = "403"', 1, "lost", "status: has to be an HTTP status"),
        ("[lost]\nstatus = 403.0", 1, "lost", "status: has to be an HTTP status"),
        (ENTRY + "code = 7", 2, "lost", "code: has to be text"),
        (ENTRY + "name = 7", 2, "lost", "name: has to be text"),
        (ENTRY + 'name = ""', 2, "lost", "name: has to be text, and not empty"),
        (ENTRY + "note = []", 2, "lost", "note: has to be text"),
        (ENTRY + 'plain = "yes"', 2, "lost", "plain: has to be true or false"),
        (ENTRY + 'args = "limit"', 2, "lost", "args: has to be a table"),
        # When
        (ENTRY + 'when = "phone"', 2, "lost", "when: has to be a table"),
        (ENTRY + "when = { name = [] }", 2, "lost", "when.name: has to be a value or a list of values"),
        (ENTRY + "when = { name = {} }", 2, "lost", "when.name: has to be a value or a list of values"),
        (ENTRY + "when = { name = [[1]] }", 2, "lost", "when.name: has to be a value or a list of values"),
        (ENTRY + "when = { name = nan }", 2, "lost", "when.name: has to be a value or a list of values"),
        (ENTRY + "when = { name = [1, -inf] }", 2, "lost", "when.name: has to be a value or a list of values"),
        (ENTRY + "when = { name = 2026-11-21 }", 2, "lost", "when.name: has to be a value or a list of values"),
        # The reference's words
        (ENTRY + "reference = 1", 2, "lost", "reference: has to be a table"),
        (ENTRY + "retry_after = 3", 2, "lost", "retry_after: has to be text"),
        (ENTRY + 'retry_after = ["wait"]', 2, "lost", "retry_after: has to be text"),
        (ENTRY + 'retry_after = "wait"', 2, "lost", "retry_after: 'wait' is not a duration argument of this entry"),
        (LIMIT + " }\n[other]\nstatus = 429\nretry_after = 'limit'", 6, "other", "retry_after: 'limit' is not a"),
        (ENTRY + 'reference = { text = "a" }', 2, "lost", "reference.text: unknown key"),
        # Arguments
        (ARGS + 'limit = "integer"', 2, "lost", "args.limit: has to be a table with a type"),
        (ARGS + "limit = { example = 5 }", 2, "lost", "args.limit.type: is missing"),
        (ARGS + 'limit = { type = "int", example = 5 }', 2, "lost", "args.limit.type: has to be one of text, integer"),
        (ARGS + "limit = { type = [1], example = 5 }", 2, "lost", "args.limit.type: has to be one of text, integer"),
        (ARGS + '"2nd" = { type = "text", example = "a" }', 2, "lost", "args.2nd: the name is not a Fluent identifier"),
        (LIMIT + ", form = 'a' }", 2, "lost", "args.limit.form: unknown key"),
        (LIMIT + ", from = 5 }", 2, "lost", "args.limit.from: has to be a meta path or a list of them"),
        (LIMIT + ", from = '' }", 2, "lost", "args.limit.from: has to be a meta path or a list of them"),
        (LIMIT + ", from = ['a', 5] }", 2, "lost", "args.limit.from: has to be a meta path or a list of them"),
        (LIMIT + ", of = 'int' }", 2, "lost", "args.limit.of: has to be the type of a list's items"),
        (LIMIT + ", of = 'list' }", 2, "lost", "args.limit.of: has to be the type of a list's items"),
        (LIMIT + ", required = 'no' }", 2, "lost", "args.limit.required: has to be true or false"),
        (LIMIT + ", setting = 5 }", 2, "lost", "args.limit.setting: has to be the name of a setting"),
        (LIMIT + ", setting = 'suport' }", 2, "lost", "args.limit.setting: has to be the name of a setting"),
        (LIMIT + ", placeholder = 5 }", 2, "lost", "args.limit.placeholder: has to be text"),
        (LIMIT + ", note = 5 }", 2, "lost", "args.limit.note: has to be text"),
        # What JSON does not have
        *(
            (f"{ARGS}limit = {{ type = 'text', {key} = {value}{more} }}", 2, "lost", f"args.limit.{key}: has to be")
            for value in ("2026-11-21", "14:05:00", "2026-11-21T14:05:00Z", "nan", "-inf", "1e400", "[[{ a = inf }]]")
            for key, more in (("example", ""), ("default", ", example = 1"))
        ),
        # Keys that contradict each other
        (ENTRY + 'code = "card_lost"', 2, "lost", "id: has to be card_lost"),
        ('[lost-Card]\nstatus = 403\ncode = "lost"\nname = "Card"', 1, "lost-Card", "id: has to be lost,"),
        ('[lost]\nstatus = 403\ncode = ""\nname = "CardLost"', 1, "lost", "id: has to be CardLost"),
        (
            '[lost]\nstatus = 403\n[lost-Card]\nstatus = 403\ncode = "lost"\nname = "Card"',
            1,
            "lost",
            "id: has to be lost-lost",
        ),
        (
            '[lost]\nstatus = 403\nname = "Gone"\n[gone]\nstatus = 404\nname = "Gone"',
            4,
            "gone",
            "name: Gone stands twice in the domain acme",
        ),
    ],
)
def test_a_fault_is_found_with_file_line_entry_and_key(tmp_path, text, line, id, fragment):
    with pytest.raises(LoadError) as raised:
        load_acme(tmp_path, text)
    [finding] = raised.value.findings
    assert (finding.path, finding.line, finding.id) == (tmp_path / "acme" / "cards.toml", line, id)
    assert finding.message.startswith(fragment)


@pytest.mark.parametrize(
    "files, path, line, message",
    [
        # An id or a name that two files of a domain share, whatever the layout
        (
            {"acme/a.toml": "[a]\nstatus = 400", "acme/b.toml": "# B\n[a]\nname = 'B'\nstatus = 400"},
            "acme/b.toml",
            2,
            "id: a ",
        ),
        ({"acme/a.toml": "[a]\nstatus = 400", "acme.toml": "[a]\nname = 'B'\nstatus = 400"}, "acme.toml", 1, "id: a "),
        (
            {"acme/a.toml": "[a]\nname = 'B'\nstatus = 400", "acme.toml": "[B]\nstatus = 400"},
            "acme.toml",
            1,
            "name: B ",
        ),
    ],
)
def test_what_stands_twice_is_found_where_it_stands_the_second_time(tmp_path, files, path, line, message):
    with pytest.raises(LoadError) as raised:
        load(tmp_path, files)
    finding = next(finding for finding in raised.value.findings if "stands twice" in finding.message)
    assert (finding.path, finding.line) == (tmp_path / path, line)
    assert finding.message.startswith(message)


def test_domains_may_share_ids_and_names(tmp_path):
    files = {"acme/a.toml": "[a]\nstatus = 400", "bank/a.toml": "[a]\nstatus = 400"}
    assert [entry.domain for entry in load(tmp_path, files)] == ["acme", "bank"]


def test_all_faults_of_all_files_are_found_at_once(tmp_path):
    files = {"acme/a.toml": "[a]\nzeal = 1\nangst = 1", "acme/b.toml": "[", "bank.toml": "[c]\nstatus = 7"}
    with pytest.raises(LoadError) as raised:
        load(tmp_path, files)
    places = [(finding.path.name, finding.id, finding.message.split(":")[0]) for finding in raised.value.findings]
    assert places == [
        ("a.toml", "a", "angst"),
        ("a.toml", "a", "zeal"),
        ("a.toml", "a", "status"),
        ("b.toml", "", "cannot be read"),
        ("bank.toml", "c", "status"),
    ]


def test_a_file_that_is_not_utf_8_is_found(tmp_path):
    (tmp_path / "acme.toml").write_bytes(b"[lost]\nname = '\xff'")
    with pytest.raises(LoadError, match=r"acme\.toml: cannot be read"):
        read_catalog(tmp_path)


@pytest.mark.parametrize("folder", ["", "nowhere"])
def test_a_folder_without_a_catalogue_is_found(tmp_path, folder):
    with pytest.raises(LoadError, match="there is no catalogue here"):
        read_catalog(tmp_path / folder)


# --- Where meta holds a value ---


@pytest.mark.parametrize(
    "meta, path, value",
    [
        ({"a": 1}, "a", 1),
        ({"a": {"b": {"c": 1}}}, "a.b.c", 1),
        ({"a.b": 1, "a": {"b": 2}}, "a.b", 1),
        ({}, "a", None),
        ({"a": 1}, "a.b", None),
        ({"a": [1]}, "a.0", None),
        ({"a": {"b": None}}, "a.b", None),
    ],
)
def test_a_path_leads_into_nested_objects(meta, path, value):
    assert lookup(meta, path) == value


# --- Which variant ---


@pytest.mark.parametrize(
    "code, meta, domain, name, expected",
    [
        pytest.param(
            case["code"],
            case["meta"],
            case.get("domain"),
            case.get("name"),
            case["expected"],
            id=f"{group['title']}: {case['code']} {json.dumps(case['meta'])}",
        )
        for group in GROUPS
        for case in group["cases"]
    ],
)
def test_the_shipped_variant_is(code, meta, domain, name, expected):
    entry = find(SHIPPED, code, meta, domain=domain, name=name)
    assert (entry and entry.id) == expected


ACME = """
[declined-A]
code = "declined"
name = "A"
status = 402

[declined-B]
code = "declined"
name = "B"
status = 402
args.limit = { type = "integer", from = ["max", "nested.limit"], example = 5 }

[declined-C]
code = "declined"
name = "C"
status = 402
args.limit = { type = "integer", from = "max", example = 5 }
args.period = { type = "duration", example = 60 }
args.hint = { type = "text", required = false, example = "h" }

[declined-D]
code = "declined"
name = "D"
status = 402
when = { reason = ["lost", "stolen"] }

[declined-E]
code = "declined"
name = "E"
status = 402
when = { reason = "lost", final = true, tries = 3 }

[declined-F]
code = "declined"
name = "F"
status = 402
args.limit = { type = "integer", from = "max", example = 5 }

[strict-SA]
code = "strict"
name = "SA"
status = 402
args.one = { type = "text", example = "1" }
args.two = { type = "text", example = "2" }

[strict-SB]
code = "strict"
name = "SB"
status = 402
args.three = { type = "text", example = "3" }

[strict-SC]
code = "strict"
name = "SC"
status = 402
when = { reason = "lost" }
args.three = { type = "text", example = "3" }

[filled-FA]
code = "filled"
name = "FA"
status = 402

[filled-FB]
code = "filled"
name = "FB"
status = 402
args.three = { type = "text", default = "3", example = "3" }

[filled-FC]
code = "filled"
name = "FC"
status = 402
plain = true

[bound-BA]
code = "bound"
name = "BA"
status = 402
when = { reason = "lost" }

[bound-BB]
code = "bound"
name = "BB"
status = 402
when = { param = "x" }
args.param = { type = "identifier", from = ["name", "nested.name"], example = "x" }
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory):
    return Catalog(load(tmp_path_factory.mktemp("catalog"), {"acme.toml": ACME}))


@pytest.mark.parametrize(
    "code, meta, name, expected",
    [
        # 1. An exact name wins, over all that follows; another name decides nothing.
        ("declined", {"max": 5}, "D", "D"),
        ("declined", {}, "C", "C"),
        ("declined", {}, "c", "A"),
        ("declined", {}, "SA", "A"),
        ("declined", {}, "", "A"),
        # 2. A `when` that meta contradicts, or does not meet, drops an entry out.
        ("declined", {"reason": "lost"}, None, "D"),
        ("declined", {"reason": "stolen"}, None, "D"),
        ("declined", {"reason": "sold"}, None, "A"),
        ("declined", {"reason": None}, None, "A"),
        ("declined", {"reason": ["lost"]}, None, "A"),
        ("declined", {"reason": {"lost": 1}}, None, "A"),
        ("bound", {"param": "x"}, None, "BB"),
        # A path of `when` may be spelt as the argument that reads it may.
        ("bound", {"name": "x"}, None, "BB"),
        ("bound", {"nested": {"name": "x"}}, None, "BB"),
        # 3. A required argument that nothing supplies drops an entry out; a value that cannot be read supplies nothing.
        ("declined", {}, None, "A"),
        ("declined", {"max": "many"}, None, "A"),
        ("declined", {"max": ""}, None, "A"),
        ("declined", {"period": 60}, None, "A"),
        # 4. Most `when` keys, as JSON or as a query string,
        ("declined", {"reason": "lost", "final": True, "tries": 3}, None, "E"),
        ("declined", {"reason": "lost", "final": "true", "tries": "3"}, None, "E"),
        ("declined", {"reason": "lost", "final": False, "tries": 3}, None, "D"),
        ("declined", {"reason": "lost", "max": 5, "period": 60}, None, "D"),
        # then most arguments supplied by meta (not by a default),
        ("declined", {"max": 5}, None, "B"),
        ("declined", {"limit": "5"}, None, "B"),
        ("declined", {"nested": {"limit": 5}}, None, "B"),
        ("declined", {"max": 5, "period": 60}, None, "C"),
        ("declined", {"max": 5, "period": 60, "hint": "h"}, None, "C"),
        ("filled", {"three": "3"}, None, "FB"),
        # then the entry that says it is the plain one, then catalogue order.
        ("filled", {}, None, "FC"),
        ("declined", {"max": 7, "hint": "h"}, None, "B"),
        # 5. If none is left, the fewest missing arguments; at par as in 4.
        ("strict", {}, None, "SB"),
        ("strict", {"one": ""}, None, "SB"),
        ("strict", {"reason": "lost"}, None, "SC"),
        ("strict", {"one": "1"}, None, "SA"),
        ("bound", {}, None, "BA"),
        ("bound", {"name": "y"}, None, "BB"),
    ],
)
def test_the_variant_is(acme, code, meta, name, expected):
    assert find(acme, code, meta, name=name).name == expected


def test_the_only_entry_of_a_code_is_taken_whatever_meta_says(tmp_path):
    text = '[lost]\nstatus = 403\nwhen = { reason = "a" }\n[lost.args]\nlimit = { type = "integer", example = 5 }'
    catalog = Catalog(load_acme(tmp_path, text))
    assert find(catalog, "lost", {"reason": "b"}, name="Other").id == "lost"


def test_an_unknown_code_has_no_variants(acme):
    assert acme.variants("nothing") == ()
    assert acme.variants("declined", "bank") == ()
    assert acme.get("bank", "declined-A") is None
    assert acme.entries("bank") == ()


# --- The order of domains ---


@pytest.mark.parametrize(
    "present, order, expected",
    [
        # The configured ones, then the others by name
        (("zeta", "authos", "clerk", "acme"), ("clerk", "authos"), ("clerk", "authos", "acme", "zeta")),
        (("zeta", "authos", "clerk"), ("zeta",), ("zeta", "authos", "clerk")),
        (("b", "a"), ("missing",), ("a", "b")),
        # What every catalogue has gives way to what is one's own, unless it is asked for
        (("zeta", "pydantic", "http"), (), ("zeta", "http", "pydantic")),
        (("zeta", "pydantic", "acme"), ("pydantic",), ("pydantic", "acme", "zeta")),
        # An older edition of another domain last
        (("clerk-2024-02", "zeta", "clerk"), ("clerk", "authos"), ("clerk", "zeta", "clerk-2024-02")),
        (("clerk-2024-02", "clerk"), (), ("clerk", "clerk-2024-02")),
        # unless it is asked for, or there is no newer one
        (("clerk-2024-02", "clerk"), ("clerk-2024-02",), ("clerk-2024-02", "clerk")),
        (("clerk-2024-02", "zeta"), (), ("clerk-2024-02", "zeta")),
    ],
)
def test_domains_are_tried_in_order(present, order, expected):
    catalog = Catalog([Entry(domain, "lost", "lost", "Lost", 403) for domain in present], order)
    assert catalog.domains == expected
    assert [entry.domain for entry in catalog] == list(expected)
    assert catalog.variants("lost")[0].domain == expected[0]
    assert all(catalog.variants("lost", domain)[0].domain == domain for domain in present)


# --- The shipped catalogue ---


@pytest.mark.parametrize(
    "domain, entries, codes, sections",
    [("clerk", 347, 295, 45), ("clerk-2024-02", 17, 16, 2), ("authos", 61, 58, 12)],
)
def test_the_shipped_domain_has(domain, entries, codes, sections):
    found = SHIPPED.entries(domain)
    assert len(found) == entries
    assert len({entry.code for entry in found}) == codes
    assert len({entry.section for entry in found}) == sections


def test_the_order_of_the_shipped_domains():
    assert SHIPPED.domains == ("clerk", "authos", "http", "pardon", "pydantic", "clerk-2024-02")
    assert len(SHIPPED) == sum(len(SHIPPED.entries(domain)) for domain in SHIPPED.domains)


def test_one_entry_has_no_code_and_one_has_its_status_from_us():
    assert [entry.name for entry in SHIPPED if not entry.code] == ["IdentificationExists"]
    blocked = next(entry for entry in SHIPPED.entries("clerk") if entry.name == "FraudDeviceBlocked")
    assert blocked.status == 403
    assert blocked.note


def test_every_status_of_the_summary_and_of_the_iana_registry_has_its_generic_text():
    generic = {entry.id: entry.status for entry in SHIPPED.entries("http")}
    summary = {200, 201, 204, 400, 401, 403, 404, 409, 429, 500, 503}
    registry = {status.value for status in HTTPStatus if status >= 400}
    exact = {int(id.removeprefix("http_")) for id in generic if id.removeprefix("http_").isdigit()}
    assert exact == summary | registry
    assert all(generic[f"http_{status}"] == status for status in exact)
    assert set(generic) - {f"http_{status}" for status in exact} == {"http_4xx", "http_5xx", "http_unknown"}
    assert {entry.status for entry in SHIPPED if entry.domain != "pardon"} <= exact


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_example_fits_its_type(domain):
    for entry in SHIPPED.entries(domain):
        for argument in entry.arguments:
            _, was_cut = read_value(argument.type, argument.sample, argument.of)
            assert not was_cut
            if argument.default is not None:
                read_value(argument.type, argument.default, argument.of)


NESTED = [
    # the paths of arguments, in their order; what the example meta holds
    (("plan", "plan.name"), {"plan": 0, "plan.name": 1}),
    (("plan.name", "plan"), {"plan": 1, "plan.name": 0}),
    (("a.b.c", "a.b", "d.e"), {"a": {"b": 1}, "a.b.c": 0, "d": {"e": 2}}),
]


@pytest.mark.parametrize("paths, meta", NESTED)
def test_one_argument_may_be_read_where_another_has_its_parts(paths, meta):
    arguments = (Argument(f"x{n}", "integer", paths=(path,), example=n) for n, path in enumerate(paths))
    entry = Entry("d", "m", "m", "m", 400, tuple(arguments))
    assert entry.example_meta() == meta
    assert [argument.find(meta) for argument in entry.arguments] == list(range(len(paths)))


def test_an_example_meta_can_be_changed_without_harm():
    entry = Entry("d", "m", "m", "m", 400, (Argument("x", "list", paths=("x",), example=["a"]),))
    entry.example_meta()["x"].append("b")
    assert entry.example_meta() == {"x": ["a"]}


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_example_meta_fills_its_entry_without_a_problem(domain):
    for entry in SHIPPED.entries(domain):
        values, problems = read_arguments(entry, entry.example_meta(), SETTINGS)
        assert problems == []
        assert set(values) == {argument.name for argument in entry.arguments}
        assert all(value.raw is not None for value in values.values())


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_a_code_of_one_entry_means_it(domain):
    codes = Counter(entry.code for entry in SHIPPED.entries(domain))
    for entry in SHIPPED.entries(domain):
        if codes[entry.code] == 1:
            assert find(SHIPPED, entry.code, {}, domain=domain) is entry


# The reference gives these the same meta, or none, as the entry of the same code that is assumed instead:
# only their name tells them apart.
SAME_META = {
    "clerk": {
        "billing_not_enabled-BillingNotEnabledForOrg": "billing_not_enabled-BillingNotEnabled",
        "billing_not_enabled-BillingNotEnabledForUser": "billing_not_enabled-BillingNotEnabled",
        "captcha_invalid-CaptchaClientSideError": "captcha_invalid-CaptchaInvalid",
        "captcha_invalid-FraudRateLimitExceeded": "captcha_invalid-CaptchaInvalid",
        "form_param_duplicate-FormMaximumParametersExceeded": "form_param_duplicate-FormDuplicateParameter",
        "form_param_value_invalid-FormInvalidEncodingParameterValue": "form_param_value_invalid-FormValidationFailed",
        "form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed": (
            "form_param_value_invalid-FormValidationFailed"
        ),
        "oauth_fetch_user_error-OAuthFetchUserInfo": "oauth_fetch_user_error-OAuthFetchUserError",
        "organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired": (
            "organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired"
        ),
        "request_body_invalid-ImageDecodingFailed": "request_body_invalid-InvalidRequestBody",
        "request_header_missing-MissingRequestHeadersForStandardBrowsers": (
            "request_header_missing-MissingRequestHeadersForNonStandardBrowsers"
        ),
        "resource_forbidden-IdentificationBelongsToDifferentUser": "resource_forbidden-ResourceForbidden",
        "resource_forbidden-MutationOnOlderSignInNotAllowed": "resource_forbidden-ResourceForbidden",
        "resource_forbidden-SignUpForbiddenAccess": "resource_forbidden-ResourceForbidden",
        "unsupported_country_code-RateLimitedCountry": "unsupported_country_code-UnsupportedCountry",
    },
    "authos": {
        "FORBIDDEN-Authorization": "FORBIDDEN-General",
        "NOT_FOUND-Resource": "NOT_FOUND-General",
        "UNAUTHORIZED-Authentication": "UNAUTHORIZED-General",
    },
    "clerk-2024-02": {
        "resource_forbidden-IdentificationBelongsToDifferentUser": (
            "resource_forbidden-MutationOnOlderSignInNotAllowed"
        ),
    },
}


def _taken_instead(domain):
    found = (
        (entry, find(SHIPPED, entry.code, entry.example_meta(), domain=domain)) for entry in SHIPPED.entries(domain)
    )
    return {entry.id: other.id for entry, other in found if other is not entry}


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_entry_of_a_shared_code_is_reached_by_its_own_meta_where_the_reference_allows(domain):
    assert _taken_instead(domain) == SAME_META.get(domain, {})


@pytest.mark.parametrize("domain", SAME_META)
def test_the_reference_gives_what_is_taken_instead_the_same_keys_of_meta(domain):
    rows = json.loads((CASES / "reference" / f"{domain}.json").read_text("utf-8"))
    keys = {row["id"]: re.findall(r'"(\w+)":', row.get("meta") or "") for row in rows}
    for id, other in SAME_META[domain].items():
        assert keys[id] == keys[other]


@pytest.mark.parametrize("domain", SHIPPED.domains)
def test_every_entry_is_reached_by_its_name_and_by_its_id(domain):
    for entry in SHIPPED.entries(domain):
        assert find(SHIPPED, entry.code, {}, domain=domain, name=entry.name) is entry
        assert find(SHIPPED, entry.id, {}, domain=domain) is entry


def test_resource_not_found_reaches_each_of_its_11_variants_by_its_own_meta():
    variants = SHIPPED.variants("resource_not_found")
    assert len(variants) == 11
    assert [find(SHIPPED, "resource_not_found", entry.example_meta()) for entry in variants] == list(variants)
    assert find(SHIPPED, "resource_not_found", {}).name == "ResourceNotFound"


def test_an_entry_with_when_is_met_by_its_example_meta():
    entries = [entry for entry in SHIPPED if entry.when]
    assert len(entries) >= 9
    for entry in entries:
        assert not entry.contradicts(entry.example_meta())
        assert entry.contradicts({})
