// An independent oracle for the locale-aware formatting in service/pardon/formatting/.
//
// The Python side formats with Babel. This script formats the same values with Node's Intl, which is
// ICU, and writes what it says to tests/cases/intl/*.json; the tests compare the two row by row.
//
// Run, from anywhere, with Node.js 20 or later (full ICU, which is what the official builds have):
//
//     node tools/intl-oracle.mjs
//
// The output depends only on the versions in each file's "meta", not on the machine, its language, its
// time zone or the date. Each row is [locale, what, input, expected]:
//
//     number.json    decimal (ICU's default: 0 to 3 fraction digits), decimal/MIN-MAX fraction digits,
//                    percent (of a fraction: 0.5 is 50 %), currency/CODE/DISPLAY, unit/UNIT/STYLE
//     plural.json    cardinal, ordinal: the CLDR plural category
//     list.json      list/and, list/or, list/unit, each in the long style
//     relative.json  relative/UNIT, numeric "always", long style
//     display.json   region, language (dialect names: "Brazilian Portuguese")
//     datetime.json  date/medium, time/short, datetime/medium-short, in UTC and the Gregorian calendar;
//                    where a locale's own calendar is another one, also date/medium/CALENDAR and so on
//
// In the files, no-break spaces and format characters are written as \u escapes, so that a diff shows them.
// Node.js 20 itself (V8) puts a plain space where CLDR's dates and times have U+202F; later versions do not.

import { mkdirSync, writeFileSync } from "node:fs";

const OUTPUT = new URL("../tests/cases/intl/", import.meta.url);

const LOCALES = [
  "en", "en-GB", "de", "de-CH", "fr", "es", "es-MX", "it", "nl", "pt-BR", "pt-PT", "pl", "cs", "ru", "uk", "tr",
  "el", "fi", "hu", "ar", "ar-EG", "he", "fa", "hi", "bn", "th", "ja", "ko", "zh-Hans", "zh-Hant", "sw",
];

const NUMBERS = [0, 0.5, 1, 1.5, 2, 5, 11, 21, 100, 1234, 1000000, 12345678.9, -3];
const DURATIONS = [59, 60, 61, 3600, 5400, 90061, 31536000]; // in seconds, around the turn of a unit
const QUANTITIES = [...NUMBERS, ...DURATIONS];
const LISTS = [["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]];
const REGIONS = ["DE", "PL", "TR", "US", "GB", "FR", "JP", "CN", "TW", "HK", "GR", "EG", "SA", "KR", "BR"];
const LANGUAGES = ["de", "pl", "en", "ar", "ja", "zh-Hant", "pt-BR", "uk", "he"];
const INSTANTS = ["2026-11-21T14:05:00Z", "2026-01-01T00:00:00Z", "2024-02-29T23:59:59Z"];

const FRACTION_DIGITS = [[0, 0], [1, 3], [2, 2]];
const CURRENCIES = ["USD", "EUR", "JPY"];
const CURRENCY_DISPLAYS = ["symbol", "code", "name"];
const BYTE_UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];
const UNITS = {
  long: ["second", "minute", "hour", "day", ...BYTE_UNITS],
  short: BYTE_UNITS,
};
const RELATIVE_UNITS = ["second", "minute", "hour", "day"];
const LIST_TYPES = { and: "conjunction", or: "disjunction", unit: "unit" };
const DATETIME_STYLES = {
  "date/medium": { dateStyle: "medium" },
  "time/short": { timeStyle: "short" },
  "datetime/medium-short": { dateStyle: "medium", timeStyle: "short" },
};

// A case is [what, inputs, a function from a locale to a function from an input to its text].

const numberCase = (what, inputs, options) => [
  what,
  inputs,
  (locale) => {
    const formatter = supported(Intl.NumberFormat, locale, options);
    return (value) => formatter.format(value);
  },
];

const numberCases = () => [
  numberCase("decimal", NUMBERS, {}),
  ...FRACTION_DIGITS.map(([minimumFractionDigits, maximumFractionDigits]) =>
    numberCase(`decimal/${minimumFractionDigits}-${maximumFractionDigits}`, NUMBERS, {
      minimumFractionDigits,
      maximumFractionDigits,
    }),
  ),
  numberCase("percent", NUMBERS, { style: "percent" }),
  ...CURRENCIES.flatMap((currency) =>
    CURRENCY_DISPLAYS.map((currencyDisplay) =>
      numberCase(`currency/${currency}/${currencyDisplay}`, NUMBERS, { style: "currency", currency, currencyDisplay }),
    ),
  ),
  ...Object.entries(UNITS).flatMap(([unitDisplay, units]) =>
    units.map((unit) => numberCase(`unit/${unit}/${unitDisplay}`, QUANTITIES, { style: "unit", unit, unitDisplay })),
  ),
];

const pluralCases = () =>
  ["cardinal", "ordinal"].map((type) => [
    type,
    NUMBERS,
    (locale) => {
      const rules = supported(Intl.PluralRules, locale, { type });
      return (value) => rules.select(value);
    },
  ]);

const listCases = () =>
  Object.entries(LIST_TYPES).map(([name, type]) => [
    `list/${name}`,
    LISTS,
    (locale) => {
      const formatter = supported(Intl.ListFormat, locale, { type, style: "long" });
      return (items) => formatter.format(items);
    },
  ]);

const relativeCases = () =>
  RELATIVE_UNITS.map((unit) => [
    `relative/${unit}`,
    QUANTITIES.filter((number) => number >= 0),
    (locale) => {
      const formatter = supported(Intl.RelativeTimeFormat, locale, { numeric: "always", style: "long" });
      return (value) => formatter.format(value, unit);
    },
  ]);

const displayCases = () =>
  Object.entries({ region: REGIONS, language: LANGUAGES }).map(([type, codes]) => [
    type,
    codes,
    (locale) => {
      const names = supported(Intl.DisplayNames, locale, { type, style: "long", languageDisplay: "dialect" });
      return (code) => names.of(code);
    },
  ]);

const datetimeCases = (locale) => {
  const ownCalendar = supported(Intl.DateTimeFormat, locale, {}).resolvedOptions().calendar;
  const labels = { gregory: "", [ownCalendar]: ownCalendar === "gregory" ? "" : `/${ownCalendar}` };
  return Object.entries(labels).flatMap(([calendar, label]) =>
    Object.entries(DATETIME_STYLES).map(([what, style]) => [
      what + label,
      INSTANTS,
      () => {
        const tag = `${locale}-u-ca-${calendar}`;
        const formatter = supported(Intl.DateTimeFormat, tag, { ...style, timeZone: "UTC" });
        return (instant) => formatter.format(new Date(instant));
      },
    ]),
  );
};

const FILES = {
  number: numberCases,
  plural: pluralCases,
  list: listCases,
  relative: relativeCases,
  display: displayCases,
  datetime: datetimeCases,
};

// Intl answers quietly in another locale when it lacks one; an oracle must not. Only plural rules are
// stored by language (and for pt-PT), so there en-GB is rightly answered by en.
function supported(Constructor, locale, options) {
  const formatter = new Constructor(locale, options);
  const resolved = formatter.resolvedOptions().locale;
  const byLanguage = Constructor === Intl.PluralRules && locale.startsWith(`${resolved}-`);
  if (resolved !== locale && !byLanguage) {
    throw new Error(`this Node.js has no ${Constructor.name} data for ${locale}: it would use ${resolved}`);
  }
  return formatter;
}

const rowsOf = (casesFor) =>
  LOCALES.flatMap((locale) =>
    casesFor(locale).flatMap(([what, inputs, formatterFor]) => {
      const format = formatterFor(locale);
      return inputs.map((input) => [locale, what, input, format(input)]);
    }),
  );

const escaped = (character) =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

const jsonLine = (value) => JSON.stringify(value).replace(/(?! )[\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, escaped);

const meta = {
  node: process.versions.node,
  icu: process.versions.icu,
  cldr: process.versions.cldr,
  generated_by: "node tools/intl-oracle.mjs",
};

const files = Object.entries(FILES).map(([name, casesFor]) => [name, rowsOf(casesFor)]);
mkdirSync(OUTPUT, { recursive: true });
for (const [name, rows] of files) {
  const text = `{"meta": ${jsonLine(meta)}, "rows": [\n${rows.map(jsonLine).join(",\n")}\n]}\n`;
  writeFileSync(new URL(`${name}.json`, OUTPUT), text);
}
const total = files.reduce((sum, [, rows]) => sum + rows.length, 0);
console.log(`${files.map(([name, rows]) => `${name} ${rows.length}`).join(", ")}; ${total} rows`);
