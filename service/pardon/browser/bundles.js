// The messages of a domain in one locale

import { readArguments } from "./arguments.js";
import { FSI, LTR, PDI } from "./isolation.js";

const IDENTIFIER_TERM = "-identifier-";

export const FACETS = ["short", "long", "resolution", "help"]; // the short one is the message's value

// Fluent selects on strings, which cannot be isolated: what is shown gets a function of its own.
const SHOWN_KEY = /\{\s*(KEY|GENDER)(\(\s*\$[\w-]+\s*\))\s*\}/g;

export class LocaleBundle {
  /**
   * @param {object} fluent the module @fluent/bundle.
   * @param {object} types what `fluentTypes` returned.
   * @param {object} bundle the answer of /bundles/{locale}/{domain}.json.
   * @param {(text: string) => string} formatPhone writes a phone number in international format.
   */
  constructor(fluent, types, bundle, formatPhone) {
    const texts = bundle.texts.replace(SHOWN_KEY, "{ $1-SHOWN$2 }");
    const resource = new fluent.FluentResource(texts);
    this.tag = bundle.locale;
    this.locale = bundle.formats;
    this.isRightToLeft = bundle.direction === "rtl";
    this.timeZone = bundle.timezone ?? undefined;
    this.formatPhone = formatPhone;
    this.functions = types.createFunctions({ bundle: this, isolate: "auto" });
    this._place = types.place;
    this._maxValue = bundle.maxValue;
    this._entries = new Map(bundle.entries.map((entry) => [entry.id, entry]));
    this._terms = new Map(resource.body.map((item) => [item.id, item]));
    const isolated = this.isRightToLeft ? new fluent.FluentResource(isolateLiterals(texts)) : resource;
    this._bundle = this._add(fluent.FluentBundle, resource);
    this._isolated = isolated === resource ? this._bundle : this._add(fluent.FluentBundle, isolated);
    this._isolatedResource = isolated;
    this._fluent = fluent;
  }

  _add(FluentBundle, resource) {
    const bundle = new FluentBundle([this.locale], { functions: this.functions, useIsolating: false });
    bundle.addResource(resource);
    return bundle;
  }

  has(id, facet) {
    return Boolean(patternOf(this._bundle, id, facet));
  }

  /** Return a facet's text; null where a value is missing that it needs. */
  render(id, facet, values, isolate) {
    const bundle = isolate === "never" ? this._bundle : this._isolated;
    const errors = [];
    const text = bundle.formatPattern(patternOf(bundle, id, facet), this._placed(values, isolate), errors);
    return errors.length ? null : this._begun(id, facet, values, text);
  }

  _placed(values, isolate) {
    const style = { bundle: this, isolate };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this._place(value, style)]));
  }

  /** A parameter's name that begins a sentence begins with a capital, an isolate before it or not. */
  _begun(id, facet, values, text) {
    const opening = values[this._entries.get(id)?.opens[facet]];
    const isNamed = opening?.type === "identifier" && this.name(opening.raw, {}) !== null;
    return isNamed ? capitalized(text, this.locale) : text;
  }

  /** Return a FluentBundle for other renderers: the variables of its messages are the values of meta. */
  asFluentBundle() {
    const locale = this;
    class ErrorBundle extends this._fluent.FluentBundle {
      formatPattern(pattern, meta, errors) {
        const [id, facet] = locale._placeOf(this, pattern);
        if (id === undefined) return super.formatPattern(pattern, meta, errors);
        const { values } = readArguments(locale._entries.get(id), meta ?? {}, locale._maxValue);
        return locale._begun(id, facet, values, super.formatPattern(pattern, locale._placed(values, "auto"), errors));
      }
    }
    return this._add(ErrorBundle, this._isolatedResource);
  }

  /** Return the entry and the facet that a pattern with values belongs to. */
  _placeOf(bundle, pattern) {
    this._places ??= new Map(
      [...this._entries.keys()].flatMap((id) => FACETS.map((facet) => [patternOf(bundle, id, facet), [id, facet]])),
    );
    return (typeof pattern !== "string" && this._places.get(pattern)) || [];
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

const capitalized = (text, locale) => {
  const characters = [...text];
  const start = characters.slice(0, 3).findIndex((character) => /\p{L}/u.test(character));
  const first = characters[start] ?? "";
  // Georgian has capitals, but begins no sentence with them.
  const capital = /\p{Script=Georgian}/u.test(first) ? first : first.toLocaleUpperCase(locale);
  return [...capital].length === 1 ? [...characters.slice(0, start), capital, ...characters.slice(start + 1)].join("") : text;
};

const patternOf = (bundle, id, facet) => {
  const message = bundle.getMessage(id);
  return facet === "short" ? message?.value : message?.attributes[facet];
};

const LITERAL = /\{\s*"((?:[^"\\\n]|\\.)*)"\s*\}/g;
const ESCAPED = /\\u([\da-f]{4})|\\U([\da-f]{6})/gi;

/** The left-to-right literals of a right-to-left text, such as { "http://" }, are isolated as its values are. */
const isolateLiterals = (ftl) =>
  ftl.replace(LITERAL, (whole, text) => {
    const literal = text.replace(ESCAPED, (_, four, six) => String.fromCodePoint(Number.parseInt(four ?? six, 16)));
    return LTR.test(literal) ? `{ "${FSI}${text}${PDI}" }` : whole;
  });

