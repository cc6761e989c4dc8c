"""What is made of a form and its values: the same on the wire and in its parts, counted each time."""

import pytest

from pardon import Renderer
from pardon.http.answers import Finished, Maker
from pardon.http.forms import read_form, split_values
from pardon.http.metrics import Metrics

QUERY = "code={}&lang={}&meta[timeRemaining]={}"
ADDED = [(b"x-added", b"1")]


def make(renderer: Renderer, metrics: Metrics, query: str, lang: str) -> tuple[Maker, Finished]:
    frame, values = split_values(query.encode())
    form = read_form(frame, b"", renderer.settings)
    assert form
    maker = Maker(form, lang, ADDED, renderer, metrics)
    return maker, maker.make(values)


@pytest.mark.parametrize("lang", ["de", "ar", "fr"])
def test_the_wire_says_what_the_parts_say(renderer: Renderer, lang: str) -> None:
    _, answer = make(renderer, Metrics(), QUERY.format("user_locked", lang, 300), lang)
    ready = answer.ready()
    assert answer.wire == ready.wire
    headers = dict(ready.headers)
    assert headers[b"content-length"] == b"%d" % len(ready.content)
    assert headers[b"etag"] == answer.etag.encode()
    assert headers[b"x-added"] == b"1"
    assert (ready.status, answer.not_modified().status, answer.not_modified().content) == (200, 304, b"")
    assert ready.with_header(b"x", b"y").wire == ready.wire.replace(b"\r\n\r\n", b"\r\nx: y\r\n\r\n", 1)


def test_other_values_have_another_tag_and_the_same_cells(renderer: Renderer) -> None:
    maker, first = make(renderer, Metrics(), QUERY.format("user_locked", "de", 300), "de")
    second, again = maker.make(["600"]), maker.make(["300"])
    assert first.etag == again.etag != second.etag
    assert first.cells is again.cells is second.cells


COUNTED = [
    # code, language, value; the cells that one more message adds to
    ("user_locked", "de", "300", [("messages", "clerk", "de")]),
    ("user_locked", "fr", "300", [("messages", "clerk", "en"), ("unserved_languages", "fr")]),
    (
        "form_param_type_invalid", "de", "300",
        [("messages", "clerk", "de"),
         *(("missing_arguments", "clerk", "form_param_type_invalid", "form_param_type_invalid", name)
           for name in ("param", "paramType"))],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("code", "lang", "value", "counted"), COUNTED)
def test_what_its_reader_missed_is_counted(
    renderer: Renderer, code: str, lang: str, value: str, counted: list[tuple[str, ...]]
) -> None:
    metrics = Metrics()
    maker, first = make(renderer, metrics, QUERY.format(code, lang, value), lang)
    for answer in (first, maker.make([value])):
        expected = [metrics.cell(*labels) for labels in counted]
        assert sorted(map(id, answer.cells)) == sorted(map(id, expected))
