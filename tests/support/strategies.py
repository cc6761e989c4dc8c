"""Strategies for hostile input: texts, JSON, languages."""

from hypothesis import strategies as st

# Lone surrogates come too: JSON can hold them.
ANY_TEXT = st.text(st.characters(exclude_characters="{}?%"), max_size=40)
HOSTILE = st.sampled_from(
    ["<b>", '"', "&amp;", "\u202e", "\u2068", "\u2069\u2069", "\x00", "\ud800", "دنה", "سارة", "١", "1,000", "1e400",
     "NaN", "PT1H5M", "P", "2026-11-21T14:05:00Z", "0001-01-01T00:00:00Z", "+48600100200", "DE", "zh-Hant", "xx-YY",
     "email_address", "a" * 5_000, "<" * 3_000, "\u05d0" * 2_000, "👩\u200d👩\u200d👧" * 500, ",".join("abc" * 200)]
)  # fmt: skip
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-5, 200_000), st.floats(), ANY_TEXT, HOSTILE,
    st.just(10**40), st.just({"amount": 10, "currency": "EUR"}), st.just({"amount": "1e50", "currency": "xxx"}),
)  # fmt: skip
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(ANY_TEXT, inner, max_size=4), max_leaves=8
) | st.lists(HOSTILE, min_size=50, max_size=200)
TAGS = st.one_of(
    st.none(), ANY_TEXT, HOSTILE, st.lists(ANY_TEXT, max_size=4),
    st.sampled_from(["*", "C", "en_US.UTF-8", "de;q=0", "../../etc/passwd", "iw", "zh-TW", "de-AT, fr", "x" * 10_000]),
)  # fmt: skip
# Numbers as nobody writes them, brackets that never close.
ENDLESS = st.sampled_from(
    [
        "9" * 5_000,
        "-0." + "0" * 5_000,
        "9" * 5_000 + " days",
        "(" * 5_000,
        "[" * 20_000,
        "-" * 9_000 + "1",
        "1e999999999",
    ]
)
TEXT = ANY_TEXT | HOSTILE | ENDLESS | st.text(max_size=40)
META = st.dictionaries(TEXT, JSON | ENDLESS, max_size=4)
CODES = TEXT | st.sampled_from(["user_locked", "not_allowed_access", "resource_not_found", "FORBIDDEN", "http_404"])
HEADERS = st.binary(max_size=40) | TEXT.map(lambda text: text.encode("utf-8", "replace"))
