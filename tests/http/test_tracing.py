"""Whose request it is: W3C Trace Context, an id of the caller's, or a new one."""

import pytest

from pardon.http.access_log import new_id, read_id

TRACE = "0af7651916cd43dd8448eb211c80319c"
PARENT = f"00-{TRACE}-b7ad6b7169203331-01"

HEADERS: list[tuple[list[tuple[str, str]], str | None]] = [
    ([], None),
    ([("traceparent", PARENT)], TRACE),
    ([("traceparent", PARENT), ("x-request-id", "mine")], TRACE),
    # A later version may say more; version 00 may not, and there is no version ff.
    ([("traceparent", f"01-{TRACE}-b7ad6b7169203331-01-more")], TRACE),
    ([("traceparent", f"01-{TRACE}-b7ad6b7169203331-01more")], None),
    ([("traceparent", PARENT + "-more")], None),
    ([("traceparent", PARENT + "-")], None),
    ([("traceparent", "ff" + PARENT[2:])], None),
    # What is no trace: zeros, capitals, too short, twice
    ([("traceparent", f"00-{'0' * 32}-b7ad6b7169203331-01")], None),
    ([("traceparent", f"00-{TRACE}-{'0' * 16}-01")], None),
    ([("traceparent", PARENT.upper())], None),
    ([("traceparent", PARENT[:-1])], None),
    ([("traceparent", PARENT), ("traceparent", PARENT)], None),
    ([("traceparent", "nonsense"), ("x-request-id", "mine")], "mine"),
    # An id is short, and nothing that could break a line
    ([("x-request-id", "a-1.b_2~/+=:@")], "a-1.b_2~/+=:@"),
    ([("x-request-id", "")], None),
    ([("x-request-id", "x" * 128)], "x" * 128),
    ([("x-request-id", "x" * 129)], None),
    ([("x-request-id", "a b")], None),
    ([("x-request-id", "a\n")], None),
    ([("x-request-id", "é")], None),
    ([("x-request-id", "a"), ("x-request-id", "b")], None),
]


@pytest.mark.parametrize(("headers", "id"), HEADERS)
def test_the_id_of_a_request(headers: list[tuple[str, str]], id: str | None) -> None:
    assert read_id([(name.encode(), value.encode()) for name, value in headers]) == id


def test_new_ids_differ_and_are_trace_ids() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(read_id([(b"traceparent", f"00-{id}-b7ad6b7169203331-01".encode())]) == id for id in ids)
