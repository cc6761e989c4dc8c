// Values as they stand in a text, isolated where the text would reorder them (UAX #9)

import { FORMATTERS, formatLimit, joinList } from "./formats.js";

export const [FSI, PDI] = ["\u2068", "\u2069"];
const LRM = "\u200e";

const MAX_SHOWN = 1_200; // characters of a list
const ELLIPSIS = "…";
const LEFT_TO_RIGHT = new Set(["token", "url", "email", "phone", "contact"]); // left to right in every language
const FREE = new Set([...LEFT_TO_RIGHT, "text", "identifier", "territory", "language"]); // shown as given, or if unknown

const RTL_BLOCKS = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]";
const RTL = new RegExp(`(?=\\p{L}|[\\u0660-\\u0669])${RTL_BLOCKS}|[\\u061c\\u200f]`, "u");
// The digits that are not letters to the bidi algorithm: European and Arabic ones
const WEAK_DIGITS = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19\\u{1d7ce}-\\u{1d7ff}]";
export const LTR = new RegExp(`(?!${RTL_BLOCKS}|${WEAK_DIGITS})[\\p{L}\\p{Mc}\\p{Nd}]|\\u200e`, "u");

export const show = (value, style) =>
  value.type === "list" ? showList(value, style, "and") : finish(format(value, style), value.type, style);

const format = ({ type, raw, isExact }, { bundle }) => {
  if (raw === null) return "";
  return isExact ? formatLimit(bundle, raw) : FORMATTERS[type](bundle, raw);
};

/** A list's items are isolated one by one; a list that grows too long ends in an ellipsis. */
export const showList = (value, style, type) => {
  let room = MAX_SHOWN;
  const shown = (value.raw ?? []).map((item) => show(item, style));
  const end = shown.findIndex((item, index) => (room -= item.length) < 0 && index > 0);
  return joinList(style.bundle, end < 0 ? shown : [...shown.slice(0, end), ELLIPSIS], type);
};

export const finish = (text, type, { bundle, isolate }) => {
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
