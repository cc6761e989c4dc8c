// CLDR formatting of each argument type, by Intl

const DURATION_UNITS = [["day", 86_400], ["hour", 3_600], ["minute", 60], ["second", 1]];
const BYTE_UNITS = [["gigabyte", 1e9], ["megabyte", 1e6], ["kilobyte", 1e3], ["byte", 1]];
const BYTES_ROUNDED = 0.99995; // 999,950 bytes would be 1,000.0 kB
const RELATIVE_EXCESS = 1.25; // a relative time says at most a quarter too much

export const formatNumber = ({ locale }, number, options) => new Intl.NumberFormat(locale, options).format(number);

const formatUnit = (bundle, number, unit, unitDisplay, options) =>
  formatNumber(bundle, number, { style: "unit", unit, unitDisplay, ...options });

/** A waiting time in its two largest units, rounded up; what is over is no time at all. */
const formatDuration = (bundle, seconds) => {
  const parts = splitDuration(Math.max(Math.ceil(seconds), 0));
  return joinList(bundle, parts.map(([unit, number]) => formatUnit(bundle, number, unit, "long")), "unit");
};

/** A limit in full, down to microseconds; a negative one has its sign before the largest unit. */
export const formatLimit = (bundle, seconds) => {
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
export const formatRelative = ({ locale }, seconds) => {
  const time = Math.max(Math.ceil(seconds), 0);
  const tells = ([, size]) => time >= size && Math.ceil(time / size) * size <= time * RELATIVE_EXCESS;
  const [unit, size] = DURATION_UNITS.find(tells) ?? DURATION_UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.ceil(time / size), unit);
};

const formatBytes = (bundle, count) => {
  const [unit, size] = BYTE_UNITS.find(([, bytes]) => count >= bytes * BYTES_ROUNDED || bytes === 1);
  return formatUnit(bundle, count / size, unit, "short", { maximumFractionDigits: 1 });
};

export const formatCurrency = (bundle, { amount, currency }, options) =>
  formatNumber(bundle, amount, { ...options, style: "currency", currency });

/** Dates are in the Gregorian calendar; an instant is shown in the operator's zone, or in its own. */
export const formatMoment = ({ locale, timeZone }, { clock, offset, isInstant }, styles) => {
  const zone = offset === null ? null : ((isInstant && timeZone) || fixedZone(offset));
  const moment = zone ? new Date(clock.getTime() - offset * 60_000) : clock;
  const { timeStyle } = styles;
  const isUnzoned = !zone && (timeStyle === "full" || timeStyle === "long"); // there is no zone to name
  const options = { ...styles, ...(isUnzoned && { timeStyle: "medium" }), calendar: "gregory", timeZone: zone ?? "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(moment);
};

/** The zone of an offset in whole hours; Intl has none for others. */
const fixedZone = (offset) => {
  if (offset === 0) return "UTC";
  return offset % 60 === 0 && offset >= -720 && offset <= 840 ? `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset) / 60}` : null;
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
export const joinList = ({ locale }, items, type) => {
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

export const FORMATTERS = {
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

