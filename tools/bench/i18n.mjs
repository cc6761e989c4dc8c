// i18next with Intl: the same message as by_hand.py, for library.mjs and server.mjs.
import i18next from "i18next";
import { readFileSync } from "node:fs";

const messages = JSON.parse(readFileSync(process.argv[2], "utf8"));
await i18next.init({
  fallbackLng: "en",
  supportedLngs: ["ar", "de", "en", "ja", "pl"],
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  resources: { de: { translation: Object.assign({}, ...Object.values(messages).map((m) => m.i18next)) } },
});

const UNITS = [["day", 86_400], ["hour", 3_600], ["minute", 60], ["second", 1]];
const formatters = new Map(); // constructing one costs more than everything else here

// "in 5 Minuten": the largest unit, rounded, as Babel's format_timedelta has it.
export function relative(lang, seconds) {
  if (!formatters.has(lang)) formatters.set(lang, new Intl.RelativeTimeFormat(lang));
  const [unit, size] = UNITS.find(([, size]) => seconds >= 0.85 * size) ?? UNITS.at(-1);
  return formatters.get(lang).format(Math.round(seconds / size), unit);
}

export function translate(code, lng, meta) {
  let key = code;
  const values = { ...meta, lng };
  if (code === "user_locked") key += "timeRemaining" in meta ? "-UserLocked" : "-UserLockedIndefinitely";
  if ("timeRemaining" in meta) values.timeRemaining = relative(lng, meta.timeRemaining);
  if ("limit" in meta) values.count = meta.limit;
  return [i18next.t(`${key}_short`, values), i18next.t(`${key}_long`, values)];
}
