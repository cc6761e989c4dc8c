"""Entries recognized by their English alone: the right text in every language, or the English; never a third thing."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pardon import Renderer
from pardon.catalog.entries import Argument, Entry
from pardon.english.texts import EnglishTexts, Reading, facet_text, meta_of
from pardon.localizing import localize
from pardon.rendering import Message

Json = dict[str, Any]

SHARE = 0.98  # of the entries, with their examples; docs/reference/localize.md has the figure


def render(renderer: Renderer, entry: Entry, lang: str, meta: Json) -> Message:
    return renderer.render(entry.code, lang, meta, domain=entry.domain, name=entry.name)


def body_of(entry: Entry, message: Message, names: tuple[str, str]) -> Json:
    """Return a body without meta: Clerk's, or a problem that says which entry it is."""
    short, long = names
    own = {"domain": entry.domain, "id": entry.id} if short == "title" else {}
    error = {"code": entry.code, **own, short: message.short_message, long: message.long_message}
    return error if own else {"errors": [error]}


def localized(renderer: Renderer, entry: Entry, english: Message, lang: str, names: tuple[str, str]) -> Any:
    body = localize(renderer, body_of(entry, english, names), lang, domain=entry.domain).body
    error = body["errors"][0] if "errors" in body else body
    return tuple(error[name] for name in names)


CLERK, PROBLEM = ("message", "long_message"), ("title", "detail")


def test_nearly_every_entry_comes_back(renderer: Renderer, capsys: pytest.CaptureFixture[str]) -> None:
    entries = [*renderer.catalog]
    languages = [tag for tag in renderer.locales if tag != "en"]
    stay: set[str] = set()
    for entry in entries:
        meta = entry.example_meta()
        english = render(renderer, entry, "en", meta)
        for lang in languages:
            direct = render(renderer, entry, lang, meta)
            came = localized(renderer, entry, english, lang, CLERK)
            if came != (direct.short_message, direct.long_message):
                assert came == (english.short_message, english.long_message)
                stay.add(f"{entry.domain}/{entry.id}")
    share = 1 - len(stay) / len(entries)
    with capsys.disabled():
        print(f"\n{share:.1%} of {len(entries)} entries come back by their English alone; not {sorted(stay)}")
    assert share > SHARE


IDENTIFIERS = st.text(min_size=1, max_size=9) | st.sampled_from(
    ["email_address", "phone_number", "username", "first_name", "favourite_colour", "a.b", "x"]
)
WORDS = (
    st.text(max_size=15)
    | st.text("abc is,.`'", min_size=1, max_size=12)
    | st.sampled_from(["Enable it.", "שלום", "50%", "is invalid"])
)
NUMBERS = st.integers(-5, 30) | st.integers(0, 10**7)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "text": WORDS,
    "token": st.sampled_from(["phone_code", "org:sys", "https", "%s", "12", "a-b"])
    | st.text("ab_:", min_size=1, max_size=6),
    "url": st.just("https://x.example/a?b"),
    "email": st.sampled_from(["ada@x.example", "a@"]),
    "phone": st.sampled_from(["+48600100200", "600"]),
    "contact": st.sampled_from(["help@example.com", "the helpdesk"]),
    "identifier": IDENTIFIERS,
    "integer": NUMBERS,
    "number": NUMBERS | st.decimals(-1_000, 1_000, places=4).map(str),
    "percent": st.decimals(0, 2, places=3).map(str),
    "bytes": st.integers(0, 10**10),
    "duration": st.integers(0, 200_000) | st.decimals(0, 200, places=2).map(str),
    "date": st.dates().map(str),
    "time": st.times().map(lambda time: time.isoformat("seconds")),
    "datetime": st.datetimes().map(lambda time: time.isoformat(timespec="seconds")),
    "territory": st.sampled_from(["DE", "PL", "US", "Atlantis"]),
    "language": st.sampled_from(["de", "pt-BR", "xx"]),
    "currency": st.sampled_from([{"amount": "12.50", "currency": "EUR"}, {"amount": 7, "currency": "JPY"}]),
}


def value_of(argument: Argument) -> st.SearchStrategy[Any]:
    if argument.type == "list":
        return st.lists(VALUES[argument.of], min_size=1, max_size=4)
    return VALUES[argument.type]


@st.composite
def metas(draw: st.DrawFn, entry: Entry) -> Json:
    given = [a for a in entry.arguments if a.required or draw(st.booleans())]
    meta = {argument.paths[0]: draw(value_of(argument)) for argument in given}
    return meta | {path: allowed[0] for path, allowed in entry.when.items()}


@pytest.fixture(scope="module")
def with_arguments(renderer: Renderer) -> list[Entry]:
    return [entry for entry in renderer.catalog if entry.arguments]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_right_text_or_the_english(renderer: Renderer, with_arguments: list[Entry], data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(with_arguments))
    meta = data.draw(metas(entry))
    lang = data.draw(st.sampled_from([tag for tag in renderer.locales if tag != "en"]))
    names = data.draw(st.sampled_from([CLERK, PROBLEM]))
    english, direct = (render(renderer, entry, tag, meta) for tag in ("en", lang))
    came = localized(renderer, entry, english, lang, names)
    possible = [(message.short_message, message.long_message) for message in (direct, english)]
    assert came in possible


# Reading


@pytest.fixture(scope="module")
def english(renderer: Renderer) -> EnglishTexts:
    return renderer.english


def entry_of(renderer: Renderer, id: str, domain: str = "clerk") -> Entry:
    entry = renderer.catalog.get(domain, id)
    assert entry
    return entry


def test_texts_are_read_together(renderer: Renderer, english: EnglishTexts) -> None:
    entry = entry_of(renderer, "form_param_max_length_exceeded")
    short, long = ("exceeds maximum length", ("short",)), ("Username should not exceed 1 character.", ("long",))
    reading = english.read(entry, [short, long])
    assert reading
    assert (reading.values, reading.facets) == ({"parameter": "username", "limit": "1"}, ("short", "long"))
    assert reading.is_certain
    assert reading.has_words
    assert english.read(entry, [short, ("Something else", ("long",))]) is None
    assert english.read(entry, [("x" * 20_000, ("long",))]) is None


def test_a_literal_is_no_value(renderer: Renderer, english: EnglishTexts) -> None:
    """`support` is the word, not a contact of that name."""
    text = "Your account is locked. For more information, please contact support."
    reading = english.read(entry_of(renderer, "user_locked-UserLockedIndefinitely"), [(text, ("long",))])
    assert reading
    assert (reading.values, reading.is_certain) == ({"support": None}, True)


def test_a_value_alone_has_no_words(renderer: Renderer, english: EnglishTexts) -> None:
    reading = english.read(entry_of(renderer, "bad_request-BadRequestWithMessage"), [("Anything", ("long",))])
    assert reading
    assert not reading.has_words


def test_a_text_of_several_meanings(renderer: Renderer, english: EnglishTexts) -> None:
    entry = entry_of(renderer, "form_conditional_param_missing-FormMissingConditionalParameterOnExistence")
    text = "`a` is required when `b` is required when `c` is present."
    assert english.read(entry, [(text, ("long",))]) == Reading()


def test_entries_are_found_by_a_text_alone(renderer: Renderer, english: EnglishTexts) -> None:
    def ids(text: str) -> Iterator[str]:
        return (entry.id for entry in english.entries_like("clerk", text))

    assert [*ids("You are signed out")] == ["signed_out"]
    assert "form_param_missing-FormMissingParameter" in ids("Username must be included.")
    assert [*english.entries_like("nowhere", "You are signed out")] == []


def test_the_generic_text_of_a_status_is_none_of_an_entrys(renderer: Renderer) -> None:
    entry = entry_of(renderer, "user_locked-UserLocked")
    message = render(renderer, entry, "en", {})
    assert (facet_text(message, "short"), facet_text(message, "long")) == ("Account locked", None)
    assert meta_of(entry, {"timeRemaining": 3, "support": None}) == {"time_remaining": 3}
