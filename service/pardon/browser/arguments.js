// meta -> typed arguments

const MAX_DIGITS = 60;
const MAX_SECONDS = 1e11;
const MAX_ITEMS = 100;
const ELLIPSIS = "…";

// White space as Python has it: with the separators of ASCII, without the byte order mark.
const BLANK = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

const strip = (text) => {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text[start])) start += 1;
  while (end > start && BLANK.test(text[end - 1])) end -= 1;
  return text.slice(start, end);
};

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export const isAbsent = (value) =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && !strip(value)) ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** Return the value at a dotted path of nested objects. */
export const lookup = (meta, path) => {
  if (Object.hasOwn(meta, path)) return meta[path] ?? undefined;
  const step = (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
  return path.split(".").reduce(step, meta) ?? undefined;
};

export const findIn = (meta, argument) =>
  argument.paths.map((path) => lookup(meta, path)).find((value) => !isAbsent(value));

/** A required argument without a value is left out; an optional one has an absent value. */
export const readArguments = (entry, meta, limit) => {
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

export const readOne = (argument, raw, limit) => (isAbsent(raw) ? null : readValue(argument.type, raw, argument.of, limit));

/** Return a typed value; null where it does not fit its type. */
export const readValue = (type, raw, of, limit) => {
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

/** Format characters and spaces alone are no text. */
const clean = (text) => {
  const cleaned = strip(text.replace(/[\t\n\r\v\f\x85\u2028\u2029]+/g, " ").replace(REMOVED, ""));
  return /[^\p{Cf}\p{Zs}]/u.test(cleaned) ? cleaned : "";
};

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

const isDigit = (codePoint) => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** Unicode's digits stand in tens, some of which follow each other. */
const asAsciiDigit = (digit) => {
  const codePoint = digit.codePointAt(0);
  let before = 0;
  while (isDigit(codePoint - before - 1)) before += 1;
  return String(before % 10);
};

const asNumber = (raw) => {
  const text = typeof raw === "string" ? strip(raw).replace("\u2212", "-").replace(/\p{Nd}/gu, asAsciiDigit) : raw;
  const isNumber = typeof text === "number" || (typeof text === "string" && NUMBER.test(text));
  return isNumber && Math.abs(Number(text)) < 10 ** MAX_DIGITS ? Number(text) : null;
};

const asInteger = (raw) => (Number.isInteger(asNumber(raw)) ? asNumber(raw) : null);

const asBytes = (raw) => (asInteger(raw) >= 0 ? asInteger(raw) : null);

const asCurrency = (raw) => {
  const hasCode = isObject(raw) && typeof raw.currency === "string" && /^[a-z]{3}$/i.test(raw.currency);
  const isMoney = hasCode && asNumber(raw.amount) !== null;
  return isMoney ? { amount: asNumber(raw.amount), currency: raw.currency.toUpperCase() } : null;
};

const ISO_DURATION = new RegExp(
  "^(-)?P(?:(0+)Y)?(?:(0+)M)?(?:(A)W)?(?:(A)D)?(?:T(?=\\d)(?:(A)H)?(?:(A)M)?(?:(A)S)?)?$".replaceAll("A", "\\d+(?:[.,]\\d+)?"),
);
const ISO_UNITS = [0, 0, 604_800, 86_400, 3_600, 60, 1];

/** Read seconds, or an ISO 8601 duration. Years and months have no fixed length: they may only be zero. */
const asDuration = (raw) => {
  const seconds = typeof raw === "string" && /p/i.test(raw) ? isoSeconds(strip(raw).toUpperCase()) : asNumber(raw);
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
const STAMP = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,20})?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

const asMoment = ({ needsDate = false, needsTime = false }) => (raw) => {
  const match = typeof raw === "string" && strip(raw) ? STAMP.exec(strip(raw)) : null;
  if (!match || (needsDate && !match[1]) || (needsTime && !match[4])) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const date = match[1] ? [year, month - 1, day] : [1970, 0, 1];
  const offset = offsetMinutes(match[7]);
  const clock = new Date(0);
  clock.setUTCFullYear(...date); // Date.UTC makes 1901 of the year 1
  clock.setUTCHours(hour, minute, Math.min(second, 59));
  // No 30 February, no month 13, and no year 0, which Python does not have.
  const isDay = clock.getUTCMonth() === date[1] && date[0] > 0;
  const isReal = isDay && hour < 24 && minute < 60 && second <= 60;
  if (!isReal || (second === 60 && !endsMonth(clock, offset ?? 0, Boolean(match[1])))) return null;
  return { clock, offset, isInstant: offset !== null && Boolean(match[1]) }; // a time of the day needs its day
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

