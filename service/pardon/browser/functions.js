// Values and functions in the type system of @fluent/bundle

import { readValue } from "./arguments.js";
import { formatCurrency, formatMoment, formatNumber, formatRelative } from "./formats.js";
import { finish, show, showList } from "./isolation.js";

// The types that the functions read raw values as, in messages of an application's own
const RAW_TYPES = {
  NUMBER: "number",
  DATETIME: "datetime",
  RELATIVE: "duration",
  LIST: "list",
  COUNT: "list",
  KEY: "text",
  "KEY-SHOWN": "text",
  NAME: "identifier",
  GENDER: "identifier",
  "GENDER-SHOWN": "identifier",
};
const MAX_RAW = 1_000; // characters

/**
 * Return Fluent's view of typed values.
 *
 * @param {object} fluent the module @fluent/bundle.
 * @returns {{place: Function, createFunctions: Function}} `place` makes a value with its style a Fluent value,
 *     `createFunctions` returns the functions for a FluentBundle; a raw value gets the style that is given.
 */
export const fluentTypes = (fluent) => {
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
      if (this.placed.raw === null) return "";
      return finish(formatNumber(this.style.bundle, this.placed.raw, this.opts), this.placed.type, this.style);
    }
  }

  const isNumeric = ({ type, raw }) => ["integer", "number", "percent"].includes(type) && raw !== null;

  const place = (value, style) => (isNumeric(value) ? new Numeral(value, style) : new Placed(value, style));

  const finished = (value, style, text) => new Placed(value, style, () => finish(text(), value.type, style));

  const keyOf = ({ raw }) => (raw === null ? "none" : String(raw));

  const genderOf = ({ raw }, style) => (raw !== null && style.bundle.gender(raw)) || "other";

  const APPLY = {
    NUMBER: (value, style, options, placed) => {
      if ("useGrouping" in options) options.useGrouping = options.useGrouping !== "false";
      if (placed instanceof Numeral) return new Numeral(value, style, { ...placed.given, ...options });
      return finished(value, style, () => formatCurrency(style.bundle, value.raw, options));
    },
    DATETIME: (value, style, options) => {
      const styles = dateTimeStyles(value.type, options);
      return finished(value, style, () => formatMoment(style.bundle, value.raw, styles));
    },
    RELATIVE: (value, style) => finished(value, style, () => formatRelative(style.bundle, value.raw)),
    LIST: (value, style, { type = "and" }) => new Placed(value, style, () => showList(value, style, type)),
    COUNT: ({ raw }, style) => new Numeral({ type: "integer", raw: raw?.length ?? 0 }, style),
    KEY: keyOf,
    "KEY-SHOWN": (value, style) => finished({ type: "token", raw: keyOf(value) }, style, () => keyOf(value)),
    NAME: (value, style, form) => finished(value, style, () => style.bundle.name(value.raw, form) ?? value.raw),
    GENDER: genderOf,
    "GENDER-SHOWN": (value, style) =>
      finished({ type: "token", raw: genderOf(value, style) }, style, () => genderOf(value, style)),
  };

  /** Return a typed value for the raw one of a message of the application's own; undefined for one that does not fit. */
  const placeRaw = (name, raw, style) => {
    const value = readValue(RAW_TYPES[name], raw instanceof Date ? raw.toISOString() : raw, "text", MAX_RAW);
    return value ? place(value, style) : undefined;
  };

  /** A missing value stays missing. */
  const define = (name, rawStyle) => ([given], named) => {
    if (given instanceof fluent.FluentNone) return given;
    const isTyped = given instanceof Numeral || given instanceof Placed;
    const placed = isTyped ? given : placeRaw(name, given.valueOf(), rawStyle);
    if (!placed) return new fluent.FluentNone(`${name}()`);
    const options = Object.fromEntries(Object.entries(named).map(([option, setting]) => [option, setting.valueOf()]));
    return APPLY[name](placed instanceof Numeral ? placed.placed : placed.value, placed.style, options, placed);
  };

  const createFunctions = (rawStyle) =>
    Object.fromEntries(Object.keys(APPLY).map((name) => [name, define(name, rawStyle)]));

  return { place, createFunctions };
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
