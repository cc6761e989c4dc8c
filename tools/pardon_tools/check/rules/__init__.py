"""The rules of `pardon check`: one table. docs/checks.md has a paragraph for each."""

from . import coverage, files, language, literals, rendering, selectors, typography, wording
from .rule import Rule, Violation

__all__ = ["RULES", "SPELLING", "Rule", "Violation"]

SPELLING = Rule("misspelling", "warning", "a word that no dictionary has", "locale", language.misspellings)

RULES: tuple[Rule, ...] = (
    # What the loader refuses
    Rule("catalog", "error", "the catalogue breaks its rules"),
    Rule("unknown-locale", "error", "a folder that is no locale of CLDR"),
    Rule("unreadable", "error", "a file that is not UTF-8 text"),
    Rule("empty-file", "error", "a file without a single byte"),
    Rule("byte-order-mark", "error", "a file that begins with a byte order mark"),
    Rule("syntax", "error", "what is not Fluent", "file", files.syntax),
    Rule("duplicate-id", "error", "an id that stands twice"),
    Rule("duplicate-attribute", "error", "an attribute that stands twice"),
    Rule("duplicate-variant", "error", "a variant that stands twice"),
    Rule("unknown-attribute", "error", "an attribute that no message has"),
    Rule("no-short-text", "error", "a message without a value"),
    Rule("misplaced-message", "error", "a message in terms.ftl"),
    Rule("message-without-entry", "error", "a message that the catalogue has no entry for"),
    Rule("unknown-variable", "error", "a variable that the entry does not have"),
    Rule("unknown-term", "error", "a term that does not exist"),
    Rule("unknown-message", "error", "a message that does not exist"),
    Rule("unknown-reference", "error", "an attribute or a value that another message lacks"),
    Rule("unknown-function", "error", "a function that does not exist"),
    Rule("unknown-option", "error", "an option that a function does not have"),
    Rule("option-value", "error", "a value that an option does not take"),
    Rule("unusable-literal", "error", "a number or a character that cannot be shown"),
    Rule("wrong-operand", "error", "a function on what it does not take"),
    Rule("wrong-selector", "error", "a choice by what cannot be chosen by"),
    Rule("cycle", "error", "texts that refer to each other, too deep or too long"),
    # Files
    Rule("tab", "warning", "a tab", "file", files.tabs),
    Rule("line-ending", "warning", "Windows line ends", "file", files.carriage_returns),
    # What there is
    Rule("entry-without-message", "error", "an entry that English has no message for", "locale",
         coverage.entries_without_message),
    Rule("missing-message", "warning", "a message that a translation lacks", "locale", coverage.missing_messages,
         source=False),
    Rule("extra-message", "warning", "a translation of no English message", "unit", coverage.extra_message),
    Rule("missing-facet", "warning", "a facet that a translation lacks", "unit", coverage.missing_facets),
    Rule("extra-facet", "warning", "a facet that English does not have", "unit", coverage.extra_facets),
    Rule("missing-term", "warning", "a name of an identifier that a translation lacks", "locale",
         coverage.missing_terms, source=False),
    Rule("unused-term", "warning", "a term that no message uses", "locale", coverage.unused_terms),
    Rule("stale", "warning", "a translation of an English that has changed", "unit", coverage.stale),
    Rule("no-english", "warning", "translations without their English above", "locale",
         coverage.messages_without_english_comment, source=False),
    # Values and choices
    Rule("dropped-variable", "error", "a variable that the English uses and the translation leaves out", "unit",
         coverage.dropped_variables),
    Rule("unknown-plural", "error", "a plural key that the language does not have", "text",
         selectors.unknown_plurals),
    Rule("missing-plural", "error", "a plural category without a variant", "text", selectors.missing_plurals),
    Rule("missing-large-plural", "warning", "a plural category of millions without a variant", "text",
         selectors.missing_large_plurals),
    Rule("plural-without-number", "error", "a plural variant that hides which of several numbers it is", "text",
         selectors.plurals_without_number),
    Rule("literal-plural", "error", "[1] where [one] is meant", "text", selectors.literal_plurals),
    Rule("unknown-key", "warning", "a key that no value has", "text", selectors.unknown_keys),
    Rule("needless-selector", "warning", "a choice that chooses nothing", "text", selectors.needless_selects),
    Rule("rendering", "error", "a text that fails with some value", "locale", rendering.failures),
    Rule("rendering-gap", "warning", "a text that reads as if something was missing", "locale", rendering.gaps),
    # Words
    Rule("empty-text", "error", "a text that shows nothing", "text", wording.empty),
    Rule("untranslated", "warning", "a text that is still English", "text", wording.untranslated),
    Rule("other-language", "warning", "a long text in another language", "text", language.other_language,
         source=False),
    SPELLING,
    Rule("changed-markup", "error", "markup that is broken, or is not that of the English", "text",
         literals.changed_markup),
    Rule("changed-url", "error", "an address that is not that of the English", "text", literals.changed_urls),
    Rule("changed-literal", "warning", "a code, name or number of the English that is missing", "text",
         literals.changed_literals),
    Rule("invisible-character", "error", "a character that nobody sees", "unit", literals.invisible),
    Rule("short-length", "warning", "a heading that is too long", "text", wording.long_shorts, source=False),
    Rule("short-full-stop", "warning", "a heading with a full stop", "text", wording.full_stops, source=False),
    Rule("long-full-stop", "warning", "a sentence without its full stop", "text", wording.missing_stops,
         source=False),
    # Typography
    Rule("quotation-marks", "warning", "quotation marks of another language", "text", typography.quotation_marks,
         source=False),
    Rule("ellipsis", "warning", "three dots", "text", typography.ellipses, source=False),
    Rule("spaces", "warning", "spaces that are too many, too few or may break", "text", typography.spaces,
         source=False),
    Rule("script-marks", "warning", "punctuation of another script", "text", typography.script_marks, source=False),
    # The comments that speak to the check
    Rule("waiver", "warning", "a waiver that waives nothing, or gives no reason"),
)  # fmt: skip
