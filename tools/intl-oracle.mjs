// An independent oracle for service/pardon/formatting/: Node's Intl, which is ICU.
//
// Run, from anywhere, with Node.js 20 or later (with full ICU, as the official builds are):
//
//     node tools/intl-oracle.mjs
//
// It writes tests/cases/intl/icu.json: for each case ("what") its inputs, and for each locale the texts of all cases,
// one line a case, in the order of the inputs. The output depends only on the versions in "meta", not on the machine, its language, its
// time zone or the date.
//
//     decimal (ICU's default: 0 to 3 fraction digits), decimal/MIN-MAX fraction digits, percent (0.5 is 50 %),
//     currency/CODE/DISPLAY, unit/UNIT/STYLE
//     cardinal, ordinal: the CLDR plural category
//     list/and, list/or, list/unit: the long style
//     relative/UNIT: numeric "always", long style
//     region, language: language names in dialect form ("Brazilian Portuguese")
//     date/STYLE, time/STYLE/ZONE, datetime/STYLE-STYLE in UTC, all in the Gregorian calendar
//
// No-break spaces and format characters are written as \u escapes, so that a diff shows them.
// Node.js 20 itself (V8) puts a plain space where CLDR's dates and times have U+202F; later versions do not.

import { writeFileSync } from "node:fs";

const OUTPUT = new URL("../tests/cases/intl/icu.json", import.meta.url);

// CLDR's locales of modern coverage, as far as ICU has them, and regional ones whose data differ.
const MODERN = `af am ar as az be bg bn bs ca chr cs cy da de el en es et eu fa fi fil fr ga gd gl gu ha he hi hr hsb
  hu hy id ig is it ja jv ka kk km kn ko kok ky lo lt lv mk ml mn mr ms my ne nl nn no or pa pcm pl ps pt qu ro ru sd
  si sk sl so sq sr sr-Latn sv sw ta te th ti tk tr uk ur uz vi yo yue yue-Hans zh zh-Hant zu ak ba cv dsb hi-Latn
  kk-Arab rm shn`.split(/\s+/);
const REGIONAL = `ar-EG ar-MA de-AT de-CH en-AU en-CA en-GB en-IN en-ZA es-419 es-AR es-MX fr-CA fr-CH it-CH nl-BE
  pt-PT sw-KE zh-Hant-HK`.split(/\s+/);

const DECIMALS = [0, 0.5, 1, -3, 1234, 12345.678, 12345678.9];
const COUNTS = [0, 1, 1.5, 2, 3, 5, 11, 1234];
const PLURALS = [...COUNTS, 0.5, 4, 6, 7, 8, 9, 10, 12, 21, 22, 80, 100, 1000000, 12345678.9];
const AMOUNTS = [1, -12.5, 12345.678];
const SIZES = [1, 1.5, 5];
const LISTS = [["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]];
const REGIONS = `DE PL US GB HK MO CD CG CI PS MM SZ CZ TR XK UK BU`.split(" ");
const LANGUAGES = `de en he zh zh-Hant zh-Hans zh-Hant-HK en-GB en-US pt-BR pt-PT fr-CA fr-CD es-419 es-MX en-HK
  my-MM sr-Latn sr-Cyrl-BA uz-Cyrl az nl-BE ar-001 iw tl`.split(/\s+/);
const INSTANTS = ["2026-11-21T14:05:09Z", "2026-01-01T00:00:00Z", "2024-07-29T23:59:59Z"];
const SEASONS = ["2026-01-15T12:34:56Z", "2026-07-15T00:34:56Z"];

const CURRENCIES = { USD: ["symbol", "code", "name"], EUR: ["symbol"], CHF: ["symbol"], JPY: ["symbol", "name"] };
const TIME_UNITS = ["second", "minute", "hour", "day"];
const BYTE_UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];
const LIST_TYPES = { and: "conjunction", or: "disjunction", unit: "unit" };
const STYLES = ["full", "long", "medium", "short"];
const ZONES = ["UTC", "Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata"];

// A case is [what, inputs, a function from a locale to a function from an input to its text].

const numberCase = (what, inputs, options) => [
  what,
  inputs,
  (locale) => {
    const formatter = supported(Intl.NumberFormat, locale, options);
    return (value) => formatter.format(value);
  },
];

const digitsCase = (least, most) =>
  numberCase(`decimal/${least}-${most}`, DECIMALS, { minimumFractionDigits: least, maximumFractionDigits: most });

const currencyCases = Object.entries(CURRENCIES).flatMap(([currency, displays]) =>
  displays.map((currencyDisplay) =>
    numberCase(`currency/${currency}/${currencyDisplay}`, AMOUNTS, { style: "currency", currency, currencyDisplay }),
  ),
);

const unitCases = (units, unitDisplay, inputs) =>
  units.map((unit) => numberCase(`unit/${unit}/${unitDisplay}`, inputs, { style: "unit", unit, unitDisplay }));

const pluralCase = (type) => [
  type,
  PLURALS,
  (locale) => {
    const rules = supported(Intl.PluralRules, locale, { type });
    return (value) => rules.select(value);
  },
];

const listCase = ([name, type]) => [
  `list/${name}`,
  LISTS,
  (locale) => {
    const formatter = supported(Intl.ListFormat, locale, { type, style: "long" });
    return (items) => formatter.format(items);
  },
];

const relativeCase = (unit) => [
  `relative/${unit}`,
  COUNTS,
  (locale) => {
    const formatter = supported(Intl.RelativeTimeFormat, locale, { numeric: "always", style: "long" });
    return (value) => formatter.format(value, unit);
  },
];

const nameCase = (type, codes) => [
  type,
  codes,
  (locale) => {
    const names = supported(Intl.DisplayNames, locale, { type, style: "long", languageDisplay: "dialect" });
    return (code) => names.of(code);
  },
];

const momentCase = (what, inputs, options) => [
  what,
  inputs,
  (locale) => {
    const formatter = supported(Intl.DateTimeFormat, `${locale}-u-ca-gregory`, { timeZone: "UTC", ...options });
    return (instant) => formatter.format(new Date(instant));
  },
];

const CASES = [
  numberCase("decimal", DECIMALS, {}),
  digitsCase(0, 0),
  digitsCase(2, 2),
  numberCase("percent", [0, 0.5, -1234.5], { style: "percent" }),
  ...currencyCases,
  ...unitCases(TIME_UNITS, "long", COUNTS),
  ...unitCases(BYTE_UNITS, "long", SIZES),
  ...unitCases(BYTE_UNITS, "short", SIZES),
  ...["cardinal", "ordinal"].map(pluralCase),
  ...Object.entries(LIST_TYPES).map(listCase),
  ...TIME_UNITS.map(relativeCase),
  nameCase("region", REGIONS),
  nameCase("language", LANGUAGES),
  ...STYLES.map((dateStyle) => momentCase(`date/${dateStyle}`, INSTANTS, { dateStyle })),
  ...["medium", "short"].map((timeStyle) => momentCase(`time/${timeStyle}/UTC`, INSTANTS, { timeStyle })),
  ...["full", "long"].flatMap((timeStyle) =>
    ZONES.map((timeZone) => momentCase(`time/${timeStyle}/${timeZone}`, SEASONS, { timeStyle, timeZone })),
  ),
  ...STYLES.flatMap((dateStyle) =>
    STYLES.map((timeStyle) =>
      momentCase(`datetime/${dateStyle}-${timeStyle}`, INSTANTS.slice(0, 1), { dateStyle, timeStyle }),
    ),
  ),
];

// Intl answers quietly in another locale when it lacks one; an oracle must not. Only plural rules are
// stored by language (and for pt-PT), so there en-GB is rightly answered by en.
function supported(Constructor, locale, options) {
  const formatter = new Constructor(locale, options);
  const wanted = locale.split("-u-")[0];
  const resolved = formatter.resolvedOptions().locale.split("-u-")[0];
  const byLanguage = Constructor === Intl.PluralRules && wanted.startsWith(`${resolved}-`);
  if (resolved !== wanted && !byLanguage) {
    throw new Error(`this Node.js has no ${Constructor.name} data for ${wanted}: it would use ${resolved}`);
  }
  return formatter;
}

const escaped = (character) =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

const jsonLine = (value) => JSON.stringify(value).replace(/(?! )[\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, escaped);

const lines = (object, line) =>
  Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}: ${line(value)}`)
    .join(",\n");

const { node, icu, cldr } = process.versions;
const meta = { node, icu, cldr, generated_by: "node tools/intl-oracle.mjs" };
const inputs = Object.fromEntries(CASES.map(([what, values]) => [what, values]));
const textsOf = (locale) => CASES.map(([, values, formatterFor]) => values.map(formatterFor(locale)));
const isKnown = (tag) => [Intl.DateTimeFormat, Intl.PluralRules].every(({ supportedLocalesOf }) => supportedLocalesOf(tag).length);
const tags = [...MODERN, ...REGIONAL].filter(isKnown);
const texts = Object.fromEntries(tags.sort().map((locale) => [locale, textsOf(locale)]));

writeFileSync(
  OUTPUT,
  `{"meta": ${jsonLine(meta)},\n"inputs": {\n${lines(inputs, jsonLine)}\n},\n` +
    `"locales": {\n${lines(texts, (cases) => `[\n${cases.map(jsonLine).join(",\n")}\n]`)}\n}}\n`,
);
const rows = Object.values(inputs).reduce((sum, values) => sum + values.length, 0);
console.log(`${tags.length} locales, ${rows} rows each`);
