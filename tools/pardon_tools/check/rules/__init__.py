"""The table of the rules of `pardon check`. docs/reference/checks.md has a section for each."""

from . import coverage, files, language, literals, plurals, rendering, selectors, typography, wording
from .rule import Rule, Violation

__all__ = ["RULES", "SPELLING", "Rule", "Violation"]

SPELLING = Rule("misspelling", "warning", "a word that is in no dictionary", "locale", language.misspellings)

RULES: tuple[Rule, ...] = (
    # Faults that stop the load
    Rule("catalog", "error", "the catalogue breaks its rules"),
    Rule("unknown-locale", "error", "a folder that is not named for a locale of CLDR"),
    Rule("unreadable", "error", "a file that is not UTF-8 text"),
    Rule("empty-file", "error", "a file without a single byte"),
    Rule("byte-order-mark", "error", "a file that begins with a byte order mark"),
    Rule("state", "error", "a state.toml that cannot be read"),
    Rule("syntax", "error", "a syntax error", "file", files.syntax),
    Rule("duplicate-id", "error", "a duplicate id"),
    Rule("duplicate-attribute", "error", "a duplicate attribute"),
    Rule("duplicate-variant", "error", "a duplicate variant"),
    Rule("unknown-attribute", "error", "an attribute that is no facet"),
    Rule("no-short-text", "error", "a message without a value"),
    Rule("misplaced-message", "error", "a message in terms.ftl"),
    Rule("message-without-entry", "error", "a message without an entry in the catalogue"),
    Rule("unknown-variable", "error", "a variable that the entry does not have"),
    Rule("unknown-term", "error", "a term that does not exist"),
    Rule("unknown-message", "error", "a message that does not exist"),
    Rule("unknown-reference", "error", "an attribute or a value that another message lacks"),
    Rule("unknown-function", "error", "a function that does not exist"),
    Rule("unknown-option", "error", "an option that the function lacks"),
    Rule("option-value", "error", "a value that the option does not accept"),
    Rule("unusable-literal", "error", "a literal that cannot be shown"),
    Rule("wrong-operand", "error", "an argument that the function does not accept"),
    Rule("wrong-selector", "error", "a selector that cannot select"),
    Rule("cycle", "error", "circular references, or texts that are nested too deep or too long"),
    # Files
    Rule("tab", "warning", "a tab", "file", files.tabs),
    Rule("line-ending", "warning", "Windows line ends", "file", files.carriage_returns),
    # Coverage
    Rule("entry-without-message", "error", "an entry without an English message", "locale",
         coverage.entries_without_message),
    Rule("missing-message", "warning", "a message that a translation lacks", "locale", coverage.missing_messages,
         source=False),
    Rule("extra-message", "warning", "a translation without an English message", "unit", coverage.extra_message),
    Rule("missing-facet", "warning", "a facet that a translation lacks", "unit", coverage.missing_facets),
    Rule("extra-facet", "warning", "a facet that English lacks", "unit", coverage.extra_facets),
    Rule("missing-term", "warning", "an identifier that a translation does not name", "locale",
         coverage.missing_terms, source=False),
    Rule("unused-term", "warning", "a term that no message uses", "locale", coverage.unused_terms),
    Rule("stale", "warning", "a translation of an older English text", "unit", coverage.stale),
    # Values and selectors
    Rule("dropped-variable", "error", "a variable of the English that the translation omits", "unit",
         coverage.dropped_variables),
    Rule("unknown-plural", "error", "a plural category that the language lacks", "text",
         plurals.unknown_plurals),
    Rule("missing-plural", "error", "a plural category without a variant", "text", plurals.missing_plurals),
    Rule("missing-large-plural", "warning", "a plural category of millions without a variant", "text",
         plurals.missing_large_plurals),
    Rule("plural-without-number", "error", "a plural variant that hides which of several numbers it is", "text",
         plurals.plurals_without_number),
    Rule("literal-plural", "error", "[1] instead of [one]", "text", plurals.literal_plurals),
    Rule("unknown-key", "warning", "a key that no value matches", "text", selectors.unknown_keys),
    Rule("needless-selector", "warning", "a selector without an effect", "text", selectors.needless_selects),
    Rule("rendering", "error", "a text that cannot be rendered with some value", "locale", rendering.failures),
    Rule("rendering-gap", "warning", "a text with a gap when some value is filled in", "locale", rendering.gaps),
    # Words
    Rule("empty-text", "error", "an empty text", "text", wording.empty),
    Rule("untranslated", "warning", "a text that is still English", "text", wording.untranslated),
    Rule("other-language", "warning", "a long text in another language", "text", language.other_language,
         source=False),
    SPELLING,
    Rule("changed-markup", "error", "markup that is broken or differs from the English", "text",
         literals.changed_markup),
    Rule("changed-url", "error", "a URL that differs from the English", "text", literals.changed_urls),
    Rule("changed-literal", "warning", "a code, name or number of the English that the translation lacks", "text",
         literals.changed_literals),
    Rule("invisible-character", "error", "an invisible character", "unit", literals.invisible),
    Rule("short-length", "warning", "a long heading", "text", wording.long_shorts, source=False),
    Rule("short-full-stop", "warning", "a heading with a full stop", "text", wording.full_stops, source=False),
    Rule("long-full-stop", "warning", "a sentence without its full stop", "text", wording.missing_stops,
         source=False),
    # Typography
    Rule("quotation-marks", "warning", "quotation marks of another language", "text", typography.quotation_marks,
         source=False),
    Rule("ellipsis", "warning", "three dots", "text", typography.ellipses, source=False),
    Rule("spaces", "warning", "missing, redundant or breaking spaces", "text", typography.spaces,
         source=False),
    Rule("script-marks", "warning", "punctuation of another script", "text", typography.script_marks, source=False),
    # Waivers
    Rule("waiver", "warning", "a waiver without an effect or a reason"),
)  # fmt: skip
