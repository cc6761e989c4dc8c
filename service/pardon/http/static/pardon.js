// Pardon in the browser: renders an error's texts from the bundles that the service publishes.
//
//     import * as fluent from "@fluent/bundle";
//     import { Pardon } from "./pardon.js";
//
//     const pardon = await Pardon.load(fluent, "https://errors.example.com", "de", ["clerk"]);
//     pardon.render("user_locked", { timeRemaining: 300 }).longMessage;
//
// It needs @fluent/bundle, which it is given, and Intl. It mirrors the service's rules (catalog.py, arguments.py,
// formats.py, functions.py, rendering.py), and a test compares what the two render. What it leaves out: markup
// (`escape`; use textContent) and phone numbers, which stay as they are unless `formatPhone` is given.

/**
 * A renderer for one language, with what it falls back to.
 *
 * Nothing in it changes after it is made: one instance serves a whole page.
 */
export class Pardon {
  /**
   * Fetch what one language needs.
   *
   * @param {object} fluent the module @fluent/bundle.
   * @param {string} base the service's URL.
   * @param {string | string[]} lang a tag, tags in order (`navigator.languages`), or an Accept-Language header.
   * @param {string[]} domains the domains whose errors are to be rendered, the most important one first.
   * @param {object} [options] see the constructor.
   * @returns {Promise<Pardon>}
   */
  static async load(fluent, base, lang, domains, options = {}) {
    const wanted = [...new Set([...domains, GENERIC_DOMAIN])];
    const chains = await Promise.all(wanted.map((domain) => fetchChain(base, [lang].flat().join(","), domain)));
    return new Pardon(fluent, chains.flat(), options);
  }

  /**
   * @param {object} fluent the module @fluent/bundle.
   * @param {{ftl: string, catalog: object}[]} bundles the two answers of /bundles/{locale}/{domain}, for each domain
   *     and each locale of its chain, in order. The domain `http` has the generic texts.
   * @param {object} [options]
   * @param {(text: string) => string} [options.formatPhone] writes a phone number in international format.
   */
  constructor(fluent, bundles, { formatPhone = (text) => text } = {}) {
    const types = placeableTypes(fluent);
    this._place = types.place;
    this._domains = new Map();
    for (const { ftl, catalog } of bundles) {
      const { domain, entries } = catalog;
      if (!this._domains.has(domain)) this._domains.set(domain, { catalog, entries, chain: [] });
      this._domains.get(domain).chain.push(new LocaleBundle(fluent, types.functions, ftl, catalog, formatPhone));
    }
  }

  /**
   * Render an error. Never throws for bad data: see the message's problems.
   *
   * @param {string} code what the API puts in its error body.
   * @param {object} [meta] the values that came with the error.
   * @param {object} [options]
   * @param {string} [options.domain] default: the first one that has the code.
   * @param {string} [options.name] the documented name of the error, which decides between variants of a code.
   * @param {"auto" | "always" | "never"} [options.isolate] where values stand between U+2068 and U+2069.
   * @returns {{domain: ?string, code: string, name: ?string, id: ?string, status: ?number, locale: string,
   *     known: boolean, shortMessage: string, longMessage: ?string, resolution: ?string, help: ?string,
   *     problems: {kind: string, detail: string}[]}} the service's native answer, but for the meta.
   */
  render(code, meta, { domain, name, isolate = "auto" } = {}) {
    const given = isObject(meta) ? meta : {};
    const [owner, variants] = this._variants(code, domain);
    const isMeant = code || variants.some((entry) => entry.name === name); // one documented error has no code
    if (owner === undefined || !isMeant) return this._unknown(String(code));
    const { catalog } = this._domains.get(owner);
    const entry = chooseVariant(variants, given, name, catalog.maxValue);
    const { values, problems } = readArguments(entry, given, catalog.maxValue);
    if (variants.length > 1 && entry.name !== name) {
      problems.push(...findUnread(variants, entry, given, catalog.maxValue));
    }
    return this._message({ domain: owner, entry, values, problems, isolate });
  }

  _variants(code, wanted) {
    for (const domain of wanted === undefined || wanted === null ? this._domains.keys() : [wanted]) {
      const entries = this._domains.get(domain)?.entries ?? [];
      const sharing = entries.filter((entry) => entry.code === code);
      const found = sharing.length ? sharing : entries.filter((entry) => entry.id === code);
      if (found.length) return [domain, found];
    }
    return [undefined, []];
  }

  _message({ domain, entry, values, problems, isolate }) {
    const rendering = { values, problems, isolate };
    const texts = Object.fromEntries(FACETS.map((facet) => [facet, this._facet(domain, entry, facet, rendering)]));
    let [shortMessage, locale] = texts.short;
    if (!shortMessage) {
      problems.push({ kind: "generic-text", detail: "short" });
      const generic = this._generic(entry.status);
      [shortMessage, locale] = this._facet(GENERIC_DOMAIN, generic, "short", rendering);
      shortMessage ??= generic.name;
    }
    const [long, resolution, help] = [texts.long, texts.resolution, texts.help].map(([text]) => text);
    const { code, name, id, status } = entry;
    return {
      domain, code, name, id, status, locale, known: true, shortMessage, longMessage: long, resolution, help, problems,
    };
  }

  _unknown(code) {
    const problems = [{ kind: "unknown-code", detail: "code" }];
    const entry = this._generic(null);
    const message = this._message({ domain: GENERIC_DOMAIN, entry, values: {}, problems, isolate: "never" });
    return { ...message, domain: null, code, name: null, id: null, status: null, known: false };
  }

  _generic(status) {
    const entries = this._domains.get(GENERIC_DOMAIN)?.entries ?? [];
    const ids = status ? [`http_${status}`, `http_${Math.floor(status / 100)}xx`, UNKNOWN] : [UNKNOWN];
    const found = ids.map((id) => entries.find((entry) => entry.id === id));
    return found.find(Boolean) ?? { id: UNKNOWN, code: UNKNOWN, name: UNKNOWN, status, args: [] };
  }

  /** Return a facet's text and its locale, from the first locale of the chain that has it. */
  _facet(domain, entry, facet, { values, problems, isolate }) {
    const chain = this._domains.get(domain)?.chain ?? [];
    for (const bundle of chain) {
      if (!bundle.has(entry.id, facet)) continue;
      const text = bundle.render(entry.id, facet, values, this._place, isolate);
      if (!text) problems.push({ kind: "not-rendered", detail: facet });
      else if (bundle !== chain[0]) problems.push({ kind: "fallback", detail: `${facet}: ${bundle.tag}` });
      return [text || null, bundle.tag];
    }
    return [null, SOURCE_LOCALE];
  }
}

const FACETS = ["short", "long", "resolution", "help"];
const SOURCE_LOCALE = "en";
const GENERIC_DOMAIN = "http";
const UNKNOWN = "http_unknown";

const fetchChain = async (base, lang, domain) => {
  const first = await fetchBundle(base, lang, domain);
  const others = first.catalog.chain.slice(1).map((tag) => fetchBundle(base, tag, domain));
  return [first, ...(await Promise.all(others))];
};

/** The service redirects to the locale that it has for what is wanted: the catalogue says which. */
const fetchBundle = async (base, lang, domain) => {
  const root = `${base.replace(/\/$/, "")}/bundles`;
  const url = (tag, kind) => `${root}/${encodeURIComponent(tag)}/${encodeURIComponent(domain)}.${kind}`;
  const catalog = await (await fetchOk(url(lang, "json"))).json();
  return { catalog, ftl: await (await fetchOk(url(catalog.locale, "ftl"))).text() };
};

const fetchOk = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
};

// The messages of one locale and domain

const IDENTIFIER_TERM = "-identifier-";

class LocaleBundle {
  constructor(fluent, functions, ftl, catalog, formatPhone) {
    const resource = new fluent.FluentResource(ftl);
    this.tag = catalog.locale;
    this.locale = catalog.formats;
    this.isRightToLeft = catalog.direction === "rtl";
    this.timeZone = catalog.timezone ?? undefined;
    this.formatPhone = formatPhone;
    this._opens = new Map(catalog.entries.map((entry) => [entry.id, entry.opens]));
    this._terms = new Map(resource.body.map((item) => [item.id, item]));
    const bundleOf = (source) => {
      const bundle = new fluent.FluentBundle([this.locale], { functions, useIsolating: false });
      bundle.addResource(source);
      return bundle;
    };
    this._bundle = bundleOf(resource);
    this._isolated = this.isRightToLeft ? bundleOf(new fluent.FluentResource(isolateLiterals(ftl))) : this._bundle;
  }

  has(id, facet) {
    return Boolean(patternOf(this._bundle, id, facet));
  }

  /** Return a facet's text; null where a value is missing that it needs. */
  render(id, facet, values, place, isolate) {
    const bundle = isolate === "never" ? this._bundle : this._isolated;
    const style = { bundle: this, isolate };
    const placed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, place(value, style)]));
    const errors = [];
    const text = bundle.formatPattern(patternOf(bundle, id, facet), placed, errors);
    if (errors.length) return null;
    const opening = values[this._opens.get(id)?.[facet]];
    const isNamed = opening?.type === "identifier" && this.name(opening.raw, {}) !== null;
    return isNamed ? this._capitalized(text) : text;
  }

  /** A parameter's name that begins a sentence begins with a capital, an isolate before it or not. */
  _capitalized(text) {
    const start = text.slice(0, 3).search(/\p{L}/u);
    const capital = start < 0 ? "" : text[start].toLocaleUpperCase(this.locale);
    return capital.length === 1 ? text.slice(0, start) + capital + text.slice(start + 1) : text;
  }

  /** Return the locale's name of an identifier in a grammatical form; null for an unknown one. */
  name(key, form) {
    const term = this._terms.get(IDENTIFIER_TERM + key);
    return term ? this._bundle.formatPattern(term.value, form, []) : null;
  }

  gender(key) {
    const pattern = this._terms.get(IDENTIFIER_TERM + key)?.attributes.gender;
    return pattern ? this._bundle.formatPattern(pattern, {}, []) : null;
  }
}

const patternOf = (bundle, id, facet) => {
  const message = bundle.getMessage(id);
  return facet === "short" ? message?.value : message?.attributes[facet];
};

const LITERAL = /\{\s*"((?:[^"\\\n]|\\.)*)"\s*\}/g;
const ESCAPED = /\\u([\da-f]{4})|\\U([\da-f]{6})/gi;

/** The left-to-right literals of a right-to-left text, such as { "http://" }, are isolated as its values are. */
const isolateLiterals = (ftl) =>
  ftl.replace(LITERAL, (whole, text) => {
    const said = text.replace(ESCAPED, (_, four, six) => String.fromCodePoint(Number.parseInt(four ?? six, 16)));
    return LTR.test(said) ? `{ "${FSI}${text}${PDI}" }` : whole;
  });

// Which variant

const chooseVariant = (variants, meta, name, limit) => {
  const named = variants.find((entry) => entry.name === name);
  if (named || variants.length === 1) return named ?? variants[0];
  const agreeing = variants.filter((entry) => !contradicts(entry, meta));
  const fitting = agreeing.length ? agreeing : variants;
  const ranked = fitting.map((entry) => ({ entry, rank: rank(entry, meta, limit) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank))[0].entry; // a stable sort: the catalogue's order decides
};

const rank = (entry, meta, limit) => {
  const sources = entry.args.map((argument) => [argument.required, sourceOf(argument, meta, limit)]);
  const missing = sources.filter(([required, source]) => required && !source).length;
  const fromMeta = sources.filter(([, source]) => source === "meta").length;
  return [missing, -Object.keys(entry.when).length, -fromMeta, entry.plain ? 0 : 1];
};

/**
 * Return what is wrong with values of meta that other variants look for, and none of them can read, each once.
 * A variant that contradicts meta looks for nothing in it.
 */
const findUnread = (variants, entry, meta, limit) => {
  const isWrong = (argument) => {
    const raw = findIn(meta, argument);
    return !isAbsent(raw) && !readOne(argument, raw, limit);
  };
  const all = variants.flatMap(({ args }) => args);
  const told = all.filter((argument) => entry.args.includes(argument) || (!isWrong(argument) && sourceOf(argument, meta, limit)));
  const isTold = ({ paths }) => told.some((other) => other.paths.some((one) => paths.some((path) => overlap(one, path))));
  const possible = variants.filter((variant) => !contradicts(variant, meta)).flatMap(({ args }) => args);
  const names = possible.filter((argument) => isWrong(argument) && !isTold(argument)).map(({ name }) => name);
  return [...new Set(names)].map((detail) => ({ kind: "invalid-argument", detail }));
};

const overlap = (path, other) => path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);

const compare = (a, b) => a.map((part, index) => part - b[index]).find(Boolean) ?? 0;

const contradicts = (entry, meta) =>
  Object.entries(entry.when).some(([path, allowed]) => {
    const spellings = entry.args.find((argument) => argument.paths.includes(path))?.paths ?? [path];
    const value = spellings.map((spelling) => lookup(meta, spelling)).find((found) => found !== undefined);
    return !allowed.some((one) => one === value || (typeof value === "string" && String(one) === value));
  });

const sourceOf = (argument, meta, limit) => {
  if (readOne(argument, findIn(meta, argument), limit)) return "meta";
  return readOne(argument, argument.default, limit) ? "default" : null;
};

// meta -> typed arguments

const MAX_DIGITS = 60;
const MAX_SECONDS = 1e11;
const MAX_ITEMS = 100;
const ELLIPSIS = "…";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const isAbsent = (value) =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && !value.trim()) ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** Return the value at a dotted path of nested objects. */
const lookup = (meta, path) => {
  if (Object.hasOwn(meta, path)) return meta[path] ?? undefined;
  const step = (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
  return path.split(".").reduce(step, meta) ?? undefined;
};

const findIn = (meta, argument) =>
  argument.paths.map((path) => lookup(meta, path)).find((value) => !isAbsent(value));

/** A required argument that nothing supplies has no value; an optional one has an absent value. */
const readArguments = (entry, meta, limit) => {
  const values = {};
  const problems = [];
  for (const argument of entry.args) {
    const given = [findIn(meta, argument), argument.default].filter((raw) => !isAbsent(raw));
    const read = given.map((raw) => readOne(argument, raw, limit)).find(Boolean);
    const failed = given.length > 0 && !readOne(argument, given[0], limit);
    if (read) values[argument.name] = { ...read, isExact: argument.exact };
    else if (!argument.required) values[argument.name] = { type: argument.type, raw: null };
    if (read?.wasCut) problems.push({ kind: "cut-value", detail: argument.name });
    else if (failed) problems.push({ kind: "invalid-argument", detail: argument.name });
    else if (!read && argument.required) problems.push({ kind: "missing-argument", detail: argument.name });
  }
  return { values, problems };
};

const readOne = (argument, raw, limit) => (isAbsent(raw) ? null : readValue(argument.type, raw, argument.of, limit));

/** Return a typed value; null where it does not fit its type. */
const readValue = (type, raw, of, limit) => {
  if (type === "list") return readList(raw, of, limit);
  const value = READERS[type](raw);
  if (value === null || Number.isNaN(value)) return null;
  if (typeof value !== "string") return { type, raw: value, wasCut: false };
  const text = clean(value);
  const kept = cut(text, limit);
  return text ? { type, raw: kept, wasCut: kept !== text } : null;
};

const readList = (raw, of, limit) => {
  const given = typeof raw === "string" ? raw.split(",") : typeof raw === "number" ? [raw] : raw;
  if (!Array.isArray(given)) return null;
  const present = given.filter((item) => !isAbsent(item)).slice(0, MAX_ITEMS + 1);
  const read = present.map((item) => readValue(of, item, null, limit));
  if (!read.length || read.includes(null)) return null;
  const wasCut = read.length > MAX_ITEMS || read.some((item) => item.wasCut);
  return { type: "list", raw: read.slice(0, MAX_ITEMS), wasCut };
};

// Bidi controls (UAX #9) could reorder the sentence around the value.
const REMOVED = new RegExp(
  "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f" +
    "\\ufff9-\\ufffb\\u{e0001}\\u{d800}-\\u{dfff}]",
  "gu",
);

const clean = (text) => text.replace(/[\t\n\r\v\f\x85\u2028\u2029]+/g, " ").replace(REMOVED, "").trim();

/** Shorten a text to `limit` characters, the ellipsis included, never inside a grapheme cluster. */
const cut = (text, limit) => {
  if ([...text].length <= limit) return text;
  let [kept, room] = ["", limit - 1];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    room -= [...segment].length;
    if (room < 0) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
};

const asText = (raw) => (["string", "number", "boolean"].includes(typeof raw) ? String(raw) : null);

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;

const asNumber = (raw) => {
  const text = typeof raw === "string" ? raw.trim().replace("\u2212", "-") : raw;
  const isNumber = typeof text === "number" || (typeof text === "string" && NUMBER.test(text));
  return isNumber && Math.abs(Number(text)) < 10 ** MAX_DIGITS ? Number(text) : null;
};

const asInteger = (raw) => (Number.isInteger(asNumber(raw)) ? asNumber(raw) : null);

const asBytes = (raw) => (asInteger(raw) >= 0 ? asInteger(raw) : null);

const asCurrency = (raw) => {
  const isMoney = isObject(raw) && /^[a-z]{3}$/i.test(raw.currency) && asNumber(raw.amount) !== null;
  return isMoney ? { amount: asNumber(raw.amount), currency: raw.currency.toUpperCase() } : null;
};

const ISO_DURATION = new RegExp(
  "^(-)?P(?:(0+)Y)?(?:(0+)M)?(?:(A)W)?(?:(A)D)?(?:T(?=\\d)(?:(A)H)?(?:(A)M)?(?:(A)S)?)?$".replaceAll("A", "\\d+(?:[.,]\\d+)?"),
);
const ISO_UNITS = [0, 0, 604_800, 86_400, 3_600, 60, 1];

/** Read seconds, or an ISO 8601 duration. Years and months have no fixed length: they may only be zero. */
const asDuration = (raw) => {
  const seconds = typeof raw === "string" && /p/i.test(raw) ? isoSeconds(raw.trim().toUpperCase()) : asNumber(raw);
  return seconds !== null && Math.abs(seconds) <= MAX_SECONDS ? seconds : null;
};

const isoSeconds = (text) => {
  const [, sign, ...parts] = ISO_DURATION.exec(text) ?? [];
  const given = parts.filter(Boolean);
  // Only the smallest unit may have a fraction.
  if (!given.length || given.slice(0, -1).some((part) => /[.,]/.test(part))) return null;
  const total = parts.reduce((sum, part, index) => sum + Number((part ?? "0").replace(",", ".")) * ISO_UNITS[index], 0);
  return sign ? -total : total;
};

// RFC 3339; a time is kept as its own clock shows it, as if in UTC, and its offset beside it.
const STAMP = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

const asMoment = ({ needsDate = false, needsTime = false }) => (raw) => {
  const match = typeof raw === "string" && raw.trim() ? STAMP.exec(raw.trim()) : null;
  if (!match || (needsDate && !match[1]) || (needsTime && !match[4])) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const date = match[1] ? [year, month - 1, day] : [1970, 0, 1];
  const offset = offsetMinutes(match[7]);
  const clock = new Date(0);
  clock.setUTCFullYear(...date); // Date.UTC makes 1901 of the year 1
  clock.setUTCHours(hour, minute, Math.min(second, 59));
  // No 30 February, no month 13.
  const isReal = clock.getUTCMonth() === date[1] && hour < 24 && minute < 60 && second <= 60;
  if (!isReal || (second === 60 && !endsMonth(clock, offset ?? 0, Boolean(match[1])))) return null;
  return { clock, offset: match[1] ? offset : null }; // without its day, no time of the day is an instant
};

/** Return whether this is the minute at whose end UTC may insert a leap second (RFC 3339, 5.7). */
const endsMonth = (clock, offset, isDated) => {
  const next = new Date(clock.getTime() - offset * 60_000 + 1_000);
  return next.getUTCHours() === 0 && next.getUTCMinutes() === 0 && (!isDated || next.getUTCDate() === 1);
};

const offsetMinutes = (text) => {
  if (!text) return null;
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(text) ?? [null, "+", 0, 0];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const READERS = {
  text: asText,
  integer: asInteger,
  number: asNumber,
  percent: asNumber,
  currency: asCurrency,
  duration: asDuration,
  datetime: asMoment({ needsDate: true }),
  date: asMoment({ needsDate: true }),
  time: asMoment({ needsTime: true }),
  territory: asText,
  language: asText,
  identifier: asText,
  token: asText,
  url: asText,
  email: asText,
  phone: asText,
  contact: asText,
  bytes: asBytes,
};

// How a locale writes each type

const DURATION_UNITS = [["day", 86_400], ["hour", 3_600], ["minute", 60], ["second", 1]];
const BYTE_UNITS = [["gigabyte", 1e9], ["megabyte", 1e6], ["kilobyte", 1e3], ["byte", 1]];
const BYTES_ROUNDED = 0.99995; // 999,950 bytes would be 1,000.0 kB
const RELATIVE_EXCESS = 1.25; // a relative time says at most a quarter too much

const formatNumber = ({ locale }, number, options) => new Intl.NumberFormat(locale, options).format(number);

const formatUnit = (bundle, number, unit, unitDisplay, options) =>
  formatNumber(bundle, number, { style: "unit", unit, unitDisplay, ...options });

/** A waiting time in its two largest units, rounded up; what is over is no time at all. */
const formatDuration = (bundle, seconds) => {
  const parts = splitDuration(Math.max(Math.ceil(seconds), 0));
  return joinList(bundle, parts.map(([unit, number]) => formatUnit(bundle, number, unit, "long")), "unit");
};

/** A limit in full, down to microseconds; a negative one has its sign before the largest unit. */
const formatLimit = (bundle, seconds) => {
  let rest = Math.round(Math.abs(seconds) * 1e6) / 1e6;
  const parts = [];
  for (const [unit, size] of DURATION_UNITS) {
    const number = size > 1 ? Math.floor(rest / size) : Math.round(rest * 1e6) / 1e6;
    rest -= number * size;
    if (number || (size === 1 && !parts.length)) parts.push([unit, parts.length || seconds >= 0 ? number : -number]);
  }
  const options = { maximumFractionDigits: 6 };
  return joinList(bundle, parts.map(([unit, number]) => formatUnit(bundle, number, unit, "long", options)), "unit");
};

const splitDuration = (seconds) => {
  const position = DURATION_UNITS.findIndex(([, size]) => seconds >= size || size === 1);
  const units = DURATION_UNITS.slice(position, position + 2);
  const last = units.at(-1)[1];
  const total = Math.ceil(seconds / last) * last;
  if (position > 0 && total >= DURATION_UNITS[position - 1][1]) return splitDuration(total); // 59 min 59.5 s
  const first = units[0][1];
  const amounts = units.map(([unit, size], index) => [unit, Math.floor((index ? total % first : total) / size)]);
  return amounts.filter(([, amount], index) => amount || index === 0);
};

/** "In 5 minutes": one unit, the largest that, rounded up, says little too much; what is over is no time at all. */
const formatRelative = ({ locale }, seconds) => {
  const time = Math.max(Math.ceil(seconds), 0);
  const tells = ([, size]) => time >= size && Math.ceil(time / size) * size <= time * RELATIVE_EXCESS;
  const [unit, size] = DURATION_UNITS.find(tells) ?? DURATION_UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.ceil(time / size), unit);
};

const formatBytes = (bundle, count) => {
  const [unit, size] = BYTE_UNITS.find(([, bytes]) => count >= bytes * BYTES_ROUNDED || bytes === 1);
  return formatUnit(bundle, count / size, unit, "short", { maximumFractionDigits: 1 });
};

const formatCurrency = (bundle, { amount, currency }, options) =>
  formatNumber(bundle, amount, { ...options, style: "currency", currency });

/** Dates are in the Gregorian calendar; an instant is told in the operator's zone, or in its own. */
const formatMoment = ({ locale, timeZone }, { clock, offset }, styles) => {
  const zone = offset === null ? null : (timeZone ?? fixedZone(offset));
  const moment = zone ? new Date(clock.getTime() - offset * 60_000) : clock;
  const { timeStyle } = styles;
  const isUnzoned = !zone && (timeStyle === "full" || timeStyle === "long"); // there is no zone to name
  const options = { ...styles, ...(isUnzoned && { timeStyle: "medium" }), calendar: "gregory", timeZone: zone ?? "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(moment);
};

/** The zone of an offset in whole hours; Intl has none for others. */
const fixedZone = (offset) => {
  if (offset === 0) return "UTC";
  return offset % 60 === 0 && Math.abs(offset) <= 720 ? `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset) / 60}` : null;
};

const nameOf = (locale, type, code, text) => {
  try {
    return new Intl.DisplayNames([locale], { type, fallback: "none" }).of(code) ?? text;
  } catch {
    return text;
  }
};

const formatTerritory = ({ locale }, text) =>
  /^[a-z]{2}$/i.test(text) ? nameOf(locale, "region", text.toUpperCase(), text) : text;

const formatLanguage = ({ locale }, text) =>
  /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i.test(text)
    ? nameOf(locale, "language", text.replaceAll("_", "-"), text)
    : text;

const LIST_TYPES = { and: "conjunction", or: "disjunction", unit: "unit" };

/** Intl chooses the Spanish and the Hebrew "and" by how an item begins: it sees stand-ins, not the isolates. */
const joinList = ({ locale }, items, type) => {
  const standIn = locale.startsWith("es") ? (item) => spanishSound(item, type) : (item) => item;
  const seen = items.map((item) => standIn(item.replace(/^[\u200e\u200f\u2066-\u2068]+/, "")));
  const parts = new Intl.ListFormat(locale, { type: LIST_TYPES[type], style: "long" }).formatToParts(seen);
  let position = 0;
  return parts.map((part) => (part.type === "element" ? items[position++] : part.value)).join("");
};

/** An item that begins with the sound i or o, for "e" and "u", as the RAE has it. */
const spanishSound = (item, type) => {
  const pattern = type === "or" ? /^(h?[oó]|8|11(?!\d))/i : /^h?(i(?![aeáé])|í)/i;
  return pattern.test(item) ? (type === "or" ? "o" : "i") : "a";
};

const asItIs = (bundle, text) => text;

const FORMATTERS = {
  text: asItIs,
  integer: formatNumber,
  number: formatNumber,
  percent: (bundle, number) => formatNumber(bundle, number, { style: "percent" }),
  currency: formatCurrency,
  duration: formatDuration,
  datetime: (bundle, moment) => formatMoment(bundle, moment, { dateStyle: "medium", timeStyle: "short" }),
  date: (bundle, moment) => formatMoment(bundle, moment, { dateStyle: "medium" }),
  time: (bundle, moment) => formatMoment(bundle, moment, { timeStyle: "short" }),
  territory: formatTerritory,
  language: formatLanguage,
  identifier: (bundle, key) => bundle.name(key, {}) ?? key,
  token: asItIs,
  url: asItIs,
  email: asItIs,
  phone: (bundle, text) => bundle.formatPhone(text),
  contact: asItIs,
  bytes: formatBytes,
};

// How a value stands in a text

const MAX_SHOWN = 1_200; // characters of a list
const [FSI, PDI, LRM] = ["\u2068", "\u2069", "\u200e"];
const LEFT_TO_RIGHT = new Set(["token", "url", "email", "phone", "contact"]); // left to right in every language
const FREE = new Set([...LEFT_TO_RIGHT, "text", "identifier", "territory", "language"]); // shown as given, or if unknown

const RTL_BLOCKS = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]";
const RTL = new RegExp(`(?=\\p{L}|[\\u0660-\\u0669])${RTL_BLOCKS}|[\\u061c\\u200f]`, "u");
const LTR = new RegExp(`(?!${RTL_BLOCKS})\\p{L}|\\u200e`, "u");

const show = (value, style) =>
  value.type === "list" ? showList(value, style, "and") : finish(format(value, style), value.type, style);

const format = ({ type, raw, isExact }, { bundle }) => {
  if (raw === null) return "";
  return isExact ? formatLimit(bundle, raw) : FORMATTERS[type](bundle, raw);
};

/** A list's items are isolated one by one; a list that grows too long ends in an ellipsis. */
const showList = (value, style, type) => {
  let room = MAX_SHOWN;
  const shown = (value.raw ?? []).map((item) => show(item, style));
  const end = shown.findIndex((item, index) => (room -= item.length) < 0 && index > 0);
  return joinList(style.bundle, end < 0 ? shown : [...shown.slice(0, end), ELLIPSIS], type);
};

const finish = (text, type, { bundle, isolate }) => {
  if (!text || !isIsolated(text, type, bundle, isolate)) return text;
  // FSI takes the direction of the first strong character, which for a literal must be left to right.
  const first = /\p{L}/u.exec(text)?.[0];
  const isMarked = LEFT_TO_RIGHT.has(type) && (first ? !LTR.test(first) : bundle.isRightToLeft);
  return FSI + (isMarked ? LRM : "") + text + PDI;
};

const isIsolated = (text, type, bundle, isolate) => {
  if (isolate !== "auto") return isolate === "always";
  if (!bundle.isRightToLeft) return RTL.test(text);
  // After Arabic letters, "12-34" would be shown as "34-12".
  const isReordered = LEFT_TO_RIGHT.has(type) || (FREE.has(type) && /[0-9\u0660-\u0669\u06f0-\u06f9]/.test(text));
  return LTR.test(text) || (isReordered && !/^\p{Nd}+$/u.test(text));
};

// The values and functions as Fluent sees them

const placeableTypes = (fluent) => {
  /** A value in a text. Fluent asks it for its text when it is reached. */
  class Placed extends fluent.FluentType {
    constructor(value, style, text = () => show(value, style)) {
      super(value);
      this.style = style;
      this.text = text;
    }

    toString() {
      return this.value.raw === null ? "" : this.text();
    }
  }

  /** A number: Fluent selects on it by its value, or by its plural category as it is shown. */
  class Numeral extends fluent.FluentNumber {
    constructor(value, style, options = {}) {
      const isPercent = (options.style ?? value.type) === "percent";
      // Plural rules know no percent: 1 % is one, as it is shown.
      super(isPercent ? value.raw * 100 : value.raw, isPercent ? percentOptions(options) : options);
      this.placed = value;
      this.given = options;
      this.style = style;
    }

    toString() {
      return finish(formatNumber(this.style.bundle, this.placed.raw, this.opts), this.placed.type, this.style);
    }
  }

  const isNumeric = ({ type, raw }) => ["integer", "number", "percent"].includes(type) && raw !== null;

  const place = (value, style) => (isNumeric(value) ? new Numeral(value, style) : new Placed(value, style));

  const valueIn = (placed) => (placed instanceof Numeral ? placed.placed : placed.value);

  /** Let a function see the value, its style and plain options; a value that is missing stays missing. */
  const define = (apply) => ([placed], named) => {
    if (placed instanceof fluent.FluentNone) return placed;
    const options = Object.fromEntries(Object.entries(named).map(([name, option]) => [name, option.valueOf()]));
    return apply(valueIn(placed), placed.style, options, placed);
  };

  const finished = (value, style, text) => new Placed(value, style, () => finish(text(), value.type, style));

  const functions = {
    NUMBER: define((value, style, options, placed) => {
      if ("useGrouping" in options) options.useGrouping = options.useGrouping !== "false";
      if (placed instanceof Numeral) return new Numeral(value, style, { ...placed.given, ...options });
      return finished(value, style, () => formatCurrency(style.bundle, value.raw, options));
    }),
    DATETIME: define((value, style, options) => {
      const styles = dateTimeStyles(value.type, options);
      return finished(value, style, () => formatMoment(style.bundle, value.raw, styles));
    }),
    RELATIVE: define((value, style) => finished(value, style, () => formatRelative(style.bundle, value.raw))),
    LIST: define((value, style, { type = "and" }) => new Placed(value, style, () => showList(value, style, type))),
    COUNT: define((value, style) => new Numeral({ type: "integer", raw: value.raw?.length ?? 0 }, style)),
    KEY: define(({ raw }) => (raw === null ? "none" : String(raw))),
    NAME: define((value, style, form) => finished(value, style, () => style.bundle.name(value.raw, form) ?? value.raw)),
    GENDER: define(({ raw }, style) => (raw !== null && style.bundle.gender(raw)) || "other"),
  };

  return { place, functions };
};

const percentOptions = (options) => ({
  maximumFractionDigits: options.minimumFractionDigits ?? 0,
  ...options,
  style: "percent",
});

const dateTimeStyles = (type, { dateStyle, timeStyle }) => {
  if (type === "time" || (type === "datetime" && timeStyle && !dateStyle)) return { timeStyle: timeStyle ?? "short" };
  if (type === "date" || (dateStyle && !timeStyle)) return { dateStyle: dateStyle ?? "medium" };
  return { dateStyle: dateStyle ?? "medium", timeStyle: timeStyle ?? "short" };
};
