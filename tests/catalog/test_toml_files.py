"""The catalogue's format: files become entries, or findings with file, line, entry and key."""

import pytest
from support.catalogs import load, load_acme

from pardon.catalog.entries import Argument, Entry
from pardon.catalog.toml_files import read_catalog
from pardon.errors import LoadError


def test_an_entry_is_read_with_its_arguments(tmp_path):
    text = """
        [declined-Limit]
        code = "declined"
        name = "Limit"
        status = 402
        audience = "developer"
        description = "The bank declines a payment over its limit."
        retryable = true
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
        audience="developer",
        description="The bank declines a payment over its limit.",
        retryable=True,
    )
    assert (other.arguments, other.when, other.plain, other.note, other.position) == ((), {}, False, "", 1)
    assert (other.audience, other.description, other.retryable) == ("person", "", False)


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


CARD = '[lost-Card]\ncode = "lost"\nname = "Card"\nstatus = 403'
A, B = "[a]\nstatus = 400", "[b]\nstatus = 400"
NAMED = "[a]\nname = 'B'\nstatus = 400"


@pytest.mark.parametrize(
    "text, ids",
    [
        # The code itself where it belongs to one entry
        ('[lost]\nname = "CardLost"\nstatus = 403', ["lost"]),
        # <code>-<Name> where it is shared
        (f'{CARD}\n[lost-Pin]\ncode = "lost"\nname = "Pin"\nstatus = 403', ["lost-Card", "lost-Pin"]),
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
        ({"acme/b.toml": B, "acme/a.toml": A}, [("acme", "a", "a"), ("acme", "b", "b")]),
        # A file for each domain
        ({"acme.toml": A, "bank.toml": A}, [("acme", "a", "acme"), ("bank", "a", "bank")]),
        # Both, and other files beside them
        (
            {"acme.toml": B, "acme/a.toml": A, "README.md": "#", "acme/a.txt": "-"},
            [("acme", "a", "a"), ("acme", "b", "acme")],
        ),
        # An empty file is no fault.
        ({"acme/a.toml": "", "acme/b.toml": B}, [("acme", "b", "b")]),
    ],
)
def test_own_domains_are_folders_or_files(tmp_path, files, expected):
    assert [(entry.domain, entry.id, entry.section) for entry in load(tmp_path, files)] == expected


def test_entries_have_positions_in_catalogue_order_across_files(tmp_path):
    entries = load(tmp_path, {"acme/a.toml": f"{A}\n{B}", "acme/c.toml": "[c]\nstatus = 400"})
    assert [(entry.id, entry.position) for entry in entries] == [("a", 0), ("b", 1), ("c", 2)]


ENTRY = "# Cards\n[lost]\nstatus = 403\n"
ARGS = ENTRY + "[lost.args]\n"
TWICE = '[lost]\nstatus = 403\nname = "Gone"\n[gone]\nstatus = 404\nname = "Gone"'
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
        *(
            (f"{ENTRY}audience = {value}", 2, "lost", "audience: has to be one of person, administrator, developer")
            for value in ('"admin"', '"Person"', '""', '["person"]', "true", "1")
        ),
        (ENTRY + "description = 7", 2, "lost", "description: has to be text"),
        (ENTRY + 'description = ["Lost."]', 2, "lost", "description: has to be text"),
        (ENTRY + 'retryable = "yes"', 2, "lost", "retryable: has to be true or false"),
        (ENTRY + "retryable = 1", 2, "lost", "retryable: has to be true or false"),
        (ENTRY + 'descripton = "Lost."', 2, "lost", "descripton: unknown key"),
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
        (CARD, 1, "lost-Card", "id: has to be lost,"),
        ('[lost]\nstatus = 403\ncode = ""\nname = "CardLost"', 1, "lost", "id: has to be CardLost"),
        (f"[lost]\nstatus = 403\n{CARD}", 1, "lost", "id: has to be lost-lost"),
        (TWICE, 4, "gone", "name: Gone stands twice in the domain acme"),
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
        ({"acme/a.toml": A, "acme/b.toml": f"# B\n{NAMED}"}, "acme/b.toml", 2, "id: a "),
        ({"acme/a.toml": A, "acme.toml": NAMED}, "acme.toml", 1, "id: a "),
        ({"acme/a.toml": NAMED, "acme.toml": "[B]\nstatus = 400"}, "acme.toml", 1, "name: B "),
    ],
)
def test_what_stands_twice_is_found_where_it_stands_the_second_time(tmp_path, files, path, line, message):
    with pytest.raises(LoadError) as raised:
        load(tmp_path, files)
    finding = next(finding for finding in raised.value.findings if "stands twice" in finding.message)
    assert (finding.path, finding.line) == (tmp_path / path, line)
    assert finding.message.startswith(message)


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
