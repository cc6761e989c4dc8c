"""pydantic's errors in words: the catalogue of its error types, and what `ctx` means."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import UUID4, AfterValidator, AnyUrl, BaseModel, Field, HttpUrl, Json, TypeAdapter
from pydantic import ValidationError as Invalid
from pydantic_core import PydanticCustomError
from pydantic_core._pydantic_core import list_all_errors

from pardon import Renderer, Settings
from pardon.pydantic_errors import DOMAIN, describe_errors, jsonable, read_ctx

TYPES = {item["type"]: set(item["example_context"] or ()) for item in list_all_errors()}

# What of ctx no message says, and why.
UNSAID = {
    "actual_length": "the person sees how many there are",
    "class": "a name in the program",
    "class_name": "a name in the program",
    "encoding_error": "English prose",
    "error": "English prose",
    "field_type": "a name in the program",
    "method_name": "a name in the program",
    "tag": "the input",
    "tz_actual": "follows from the input",
}


def test_the_catalogue_has_every_error_type_of_the_installed_pydantic(renderer: Renderer) -> None:
    assert {entry.code for entry in renderer.catalog.entries(DOMAIN)} == TYPES.keys()
    assert len(TYPES) == 112


def test_the_arguments_are_what_pydantic_gives(renderer: Renderer) -> None:
    for entry in renderer.catalog.entries(DOMAIN):
        assert {argument.name for argument in entry.arguments} == TYPES[entry.code] - UNSAID.keys(), entry.id


def test_names_and_statuses(renderer: Renderer) -> None:
    for entry in renderer.catalog.entries(DOMAIN):
        camel = "".join(word.capitalize() for word in entry.code.split("_"))
        kind = entry.name.removeprefix(camel)
        assert entry.id == (entry.code if len(renderer.catalog.variants(entry.code, DOMAIN)) == 1 else
                            f"{entry.code}-{entry.name}")  # fmt: skip
        assert (entry.status, kind in ("", "Date", "DateTime", "Time", "Duration")) == (422, True)


def test_every_message_has_a_heading_and_a_sentence(renderer: Renderer) -> None:
    for entry in renderer.catalog.entries(DOMAIN):
        for tag in renderer.locales:
            message = renderer.render(entry.id, tag, entry.example_meta(), domain=DOMAIN)
            assert message.short_message[-1] not in ".。।"
            assert (message.long_message or "")[-1] in ".。।", (tag, entry.id)


# Real errors


class Size(Enum):
    SMALL = "small, really"
    OTHER = "it's"


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


def errors_of(type: Any, value: Any) -> Iterator[dict[str, Any]]:
    with pytest.raises(Invalid) as raised:
        TypeAdapter(type).validate_python(value)
    return iter(raised.value.errors())


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]
NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
REAL = [
    # type, value, error type, English
    (int, "x", "int_parsing", "The value couldn’t be read as a whole number. Check it and try again."),
    (Annotated[float, Field(gt=0.00001)], 0, "greater_than", "Enter a number greater than 0.00001."),
    (Annotated[Decimal, Field(le=Decimal("1.50"))], "2", "less_than_equal", "Enter a number that’s at most 1.5."),
    (Annotated[date, Field(gt=date(2026, 1, 2))], "2020-01-01", "greater_than",
     "Choose a date after Jan 2, 2026."),
    (Annotated[date, Field(lt=date(2026, 1, 2))], "2027-01-01", "less_than",
     "Choose a date before Jan 2, 2026."),
    (Annotated[datetime, Field(gt=NOON)], NOON, "greater_than",
     "Choose a date and time after Jan 2, 2026, 12:00\u202fPM."),
    (Annotated[datetime, Field(le=datetime(2026, 1, 2))], datetime(2027, 1, 1), "less_than_equal",
     "The latest allowed date and time is Jan 2, 2026, 12:00\u202fAM."),
    (Annotated[time, Field(ge=time(9, 30))], "08:00", "greater_than_equal",
     "The earliest allowed time is 9:30\u202fAM."),
    (Annotated[timedelta, Field(lt=timedelta(hours=1, minutes=30))], 9_000, "less_than",
     "Enter a duration shorter than 1 hour, 30 minutes."),
    (Annotated[timedelta, Field(gt=timedelta(0))], 0, "greater_than",
     "Enter a duration longer than 0 seconds."),
    (Annotated[float, Field(gt=float("inf"))], 1, "greater_than", None),
    (Size, "x", "enum", "Choose one of these values: small, really or it's."),
    (Literal["a b or c", 3, True, None], "x", "literal_error",
     "The value must be a b or c, 3, true, or null."),
    (Literal[Size.OTHER, b"raw"], "x", "literal_error", "The value must be it's or raw."),
    (Pet, {"kind": "cow"}, "union_tag_invalid", "The value of “kind” must be cat or dog."),
    (Pet, {}, "union_tag_not_found", "The field “kind” determines which other fields are needed. Fill it in first."),
    (HttpUrl, "ftp://x.io", "url_scheme", "The web address (URL) must begin with http or https."),
    (AnyUrl, "x", "url_parsing", "The web address (URL) isn’t valid. Check it and try again."),
    (UUID, "x", "uuid_parsing", "The UUID isn’t valid. Check it and try again."),
    (UUID4, "e2c9c46a-e659-11f1-a5b1-02fc00000001", "uuid_version", "Enter a version 4 UUID."),
    (Json, "{", "json_invalid", "The data couldn’t be read because it isn’t valid JSON."),
    (Annotated[list[int], Field(min_length=1)], [], "too_short", "Provide at least 1 entry."),
    (Annotated[str, Field(pattern=r"^\d+$")], "x", "string_pattern_mismatch",
     r"The text doesn’t have the expected format (pattern: ^\d+$)."),
]  # fmt: skip


@pytest.mark.parametrize(("type", "value", "error", "text"), REAL)
def test_real_errors(renderer: Renderer, type: Any, value: Any, error: str, text: str | None) -> None:
    described = describe_errors(renderer, errors_of(type, value), "en")
    assert [(item["type"], item["longMessage"]) for item in described] == [(error, text)]
    assert described[0]["shortMessage"]


CTX = [
    # ctx, meta
    ({}, {}),
    ({"min_length": 3}, {"min_length": 3}),
    ({"ge": 5}, {"ge": 5}),
    ({"ge": "2026-01-02"}, {"ge": "2026-01-02", "limit": "date"}),
    ({"ge": "2026-01-02T00:00:00"}, {"ge": "2026-01-02T00:00:00"}),
    ({"ge": "1 day"}, {"ge": "PT86400S"}),
    ({"ge": "2 days and 3 hours and 1 minute and 5 seconds and 7 microseconds"}, {"ge": "PT183665.000007S"}),
    ({"ge": "-1 days and 23 hours"}, {"ge": "-PT3600S"}),
    ({"ge": "0 seconds"}, {"ge": "PT0S"}),
    ({"ge": "1 hour or so"}, {"ge": "1 hour or so"}),
    ({"tz_expected": 20_700}, {"tz_expected": "+05:45"}),
    ({"tz_expected": -18_000}, {"tz_expected": "-05:00"}),
    ({"tz_expected": 0}, {"tz_expected": "+00:00"}),
    ({"tz_expected": "x"}, {"tz_expected": "x"}),
    # what nobody writes stays as it is
    ({"tz_expected": 10**5_000}, {"tz_expected": 10**5_000}),
    ({"gt": "1" + "0" * 5_000 + " days"}, {"gt": "PT864" + "0" * 5_002 + "S"}),
    *(
        ({"expected": text}, {"expected": [text]})
        for text in ("-" * 9_000 + "1", "(" * 9_000, "9" * 9_000, "{{}}", "\ud800")
    ),
    ({"expected": "'a'"}, {"expected": ["a"]}),
    ({"expected": "'a' or 'b'"}, {"expected": ["a", "b"]}),
    ({"expected": "'or', ', ' or \"it's\""}, {"expected": ["or", ", ", "it's"]}),
    ({"expected": r"'\'', '\u202e' or '\\'"}, {"expected": ["'", "\u202e", "\\"]}),
    ({"expected": "1, 2.5, None, True or False"}, {"expected": ["1", "2.5", "null", "true", "false"]}),
    ({"expected": "'None' or <Size.SMALL: 'x or y'>"}, {"expected": ["None", "x or y"]}),
    ({"expected": ["a", "b"]}, {"expected": ["a", "b"]}),
    ({"expected_tags": "'cat', 'dog'"}, {"expected_tags": ["cat", "dog"]}),
    ({"discriminator": "'kind'"}, {"discriminator": "kind"}),
    ({"discriminator": "'kind' | 'sort'"}, {"discriminator": "kind"}),
    ({"discriminator": "kind_of()"}, {"discriminator": "kind_of()"}),
    ({"discriminator": ""}, {"discriminator": ""}),
]


@pytest.mark.parametrize(("ctx", "meta"), CTX)
def test_what_ctx_means(ctx: dict[str, Any], meta: dict[str, Any]) -> None:
    assert read_ctx(ctx) == meta


def test_ctx_works_as_meta_without_help_too(renderer: Renderer) -> None:
    for meta, text in (
        ({"gt": "2026-01-02T12:00:00"}, "Choose a date and time after Jan 2, 2026, 12:00\u202fPM."),
        ({"gt": "12:00:00"}, "Choose a time after 12:00\u202fPM."),
        ({"gt": "3"}, "Enter a number greater than 3."),
    ):
        assert renderer.render("greater_than", "en", meta, domain=DOMAIN).long_message == text


# What is kept from the answer

MARK = "mark-of-the-input"


class Marked(BaseModel, extra="forbid"):
    number: int
    pet: Pet
    url: HttpUrl
    mail: Annotated[str, AfterValidator(lambda value: _refuse(value))]
    own: Annotated[str, AfterValidator(lambda value: _refuse_as("not_in_any_catalogue", value))]


def _refuse(value: str) -> str:
    raise ValueError(f"{value} is wrong")


def _refuse_as(type: Any, value: str) -> str:
    raise PydanticCustomError(type, "wrong", {"value": value, "cause": ValueError(value), "limit": 3, "odd": object()})


def test_the_input_is_never_echoed(renderer: Renderer) -> None:
    values = {"number": MARK, "pet": {"kind": MARK}, "url": f"{MARK}:", "mail": MARK, "own": MARK}
    described = describe_errors(renderer, errors_of(Marked, values), "en")
    assert len(described) == 5
    assert MARK not in json.dumps(described)
    assert {item["loc"][0]: item["ctx"] for item in described} == {
        "number": {},
        "pet": {"discriminator": "'kind'", "expected_tags": "'cat', 'dog'"},
        "url": {"expected_schemes": "'http' or 'https'"},
        "mail": {},
        "own": {"limit": 3, "odd": None},
    }


def test_a_type_that_no_domain_has_is_an_invalid_value(renderer: Renderer) -> None:
    [described] = describe_errors(renderer, [{"loc": ("a",), "type": "own", "ctx": {"x": 1}}], "de")
    assert described == {
        "loc": ["a"],
        "type": "own",
        "ctx": {"x": 1},
        "shortMessage": "Ungültiger Wert",
        "longMessage": "Dieser Wert ist ungültig. Bitte prüfen Sie Ihre Eingabe und versuchen Sie es erneut.",
    }


def test_a_type_may_be_a_code_of_another_domain(renderer: Renderer) -> None:
    error = {"loc": ("a", 1), "type": "user_locked", "ctx": {"timeRemaining": 300}, "input": 300}
    [described] = describe_errors(renderer, [error], "de")
    assert (described["shortMessage"], described["ctx"]) == ("Konto gesperrt", {})
    assert "5 Minuten" in described["longMessage"]


def test_an_error_made_by_hand_may_lack_everything(renderer: Renderer) -> None:
    [described] = describe_errors(renderer, [{}], "en")
    assert (described["loc"], described["type"], described["shortMessage"]) == ([], "value_error", "Invalid value")


def test_at_most_so_many_errors_are_described() -> None:
    renderer = Renderer.load(settings=Settings(max_batch=2))
    assert len(describe_errors(renderer, [{"loc": (), "type": "missing"}] * 3)) == 2


ENDLESS: list[Any] = []
ENDLESS.append(ENDLESS)
JSONABLE = [
    (Decimal("1.50"), 1.5),
    (Decimal("10"), 10),
    (Decimal("NaN"), "NaN"),
    (float("inf"), None),
    (date(2026, 1, 2), "2026-01-02"),
    (timedelta(hours=1), "PT1H"),
    ({"a", 1} - {1}, ["a"]),
    (b"\xff", "_w=="),
    (Size.OTHER, "it's"),
    (object(), None),
    (ValueError("x"), None),
    (ENDLESS, None),
]


@pytest.mark.parametrize(("value", "expected"), JSONABLE)
def test_what_json_can_hold(value: Any, expected: Any) -> None:
    assert jsonable(value) == expected
