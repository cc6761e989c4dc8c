// Pardon in the browser: renders an error's texts from the bundles that the service publishes.
//
//     import * as fluent from "@fluent/bundle";
//     import { Pardon } from "pardon-errors";
//
//     const pardon = await Pardon.load(fluent, "https://errors.example.com", navigator.languages, ["clerk"]);
//     pardon.render("user_locked", { timeRemaining: 300 }).longMessage;
//
// It mirrors the service's rules, module by module, and a test compares what the two render. It leaves out markup
// (`escape`; use textContent) and phone numbers, which stay as they are unless `formatPhone` is given.

import { isObject, readArguments } from "./arguments.js";
import { FACETS, LocaleBundle } from "./bundles.js";
import { fluentTypes } from "./functions.js";
import { chooseVariant, findUnread } from "./variants.js";

/**
 * A renderer for one language and its fallbacks. One instance serves a whole page: it never changes.
 */
export class Pardon {
  /**
   * Fetch the bundles of one language: one request for each domain in each locale of its chain.
   *
   * @param {object} fluent the module @fluent/bundle.
   * @param {string} base the service's URL.
   * @param {string | string[]} lang a tag, tags in order (`navigator.languages`), or an Accept-Language header.
   * @param {string[]} domains the domains whose errors are rendered, the most important one first.
   * @param {object} [options] see the constructor.
   * @returns {Promise<Pardon>}
   */
  static async load(fluent, base, lang, domains, options = {}) {
    const wanted = [...new Set([...domains, GENERIC_DOMAIN])];
    const languages = [lang].flat().join(",") || SOURCE_LOCALE;
    const chains = await Promise.all(wanted.map((domain) => fetchChain(base, languages, domain)));
    return new Pardon(fluent, chains.flat(), options);
  }

  /**
   * @param {object} fluent the module @fluent/bundle.
   * @param {object[]} bundles the answers of /bundles/{locale}/{domain}.json, for each domain and each locale of its
   *     chain, in order. The domain `http` has the generic texts.
   * @param {object} [options]
   * @param {(text: string) => string} [options.formatPhone] writes a phone number in international format.
   */
  constructor(fluent, bundles, { formatPhone = (text) => text } = {}) {
    const types = fluentTypes(fluent);
    this._domains = new Map();
    for (const bundle of bundles) {
      const { domain, entries, maxValue } = bundle;
      if (!this._domains.has(domain)) this._domains.set(domain, { entries, maxValue, chain: [] });
      this._domains.get(domain).chain.push(new LocaleBundle(fluent, types, bundle, formatPhone));
    }
  }

  /** The tag of the language. */
  get locale() {
    return this._first.tag;
  }

  /**
   * The messages as instances of FluentBundle, for `new ReactLocalization(pardon.bundles)`.
   *
   * A message's id is the entry's, its variables are the values of meta, and its attributes are the other facets.
   */
  get bundles() {
    return [...this._domains.values()].flatMap(({ chain }) => chain.map((bundle) => bundle.asFluentBundle()));
  }

  /** The functions NUMBER, DATETIME, RELATIVE and so on, for a FluentBundle with messages of the application's own. */
  get functions() {
    return this._first.functions;
  }

  get _first() {
    return this._domains.values().next().value.chain[0];
  }

  /**
   * Render an error. Never throws for bad data: see the message's problems.
   *
   * @param {string} code the code of the API's error body.
   * @param {object} [meta] the values of the error.
   * @param {object} [options]
   * @param {string} [options.domain] default: the first one that has the code.
   * @param {string} [options.name] the documented name of the error, which decides between variants of a code.
   * @param {"auto" | "always" | "never"} [options.isolate] which values are isolated by U+2068 and U+2069.
   * @returns {{domain: ?string, code: string, name: ?string, id: ?string, status: ?number, locale: string,
   *     known: boolean, shortMessage: string, longMessage: ?string, resolution: ?string, help: ?string,
   *     problems: {kind: string, detail: string}[]}} the service's native answer, but for the meta.
   */
  render(code, meta, { domain, name, isolate = "auto" } = {}) {
    const given = isObject(meta) ? meta : {};
    const [owner, variants] = this._variants(code, domain);
    const isMeant = code || variants.some((entry) => entry.name === name); // one documented error has no code
    if (owner === undefined || !isMeant) return this._unknown(String(code));
    const { maxValue } = this._domains.get(owner);
    const entry = chooseVariant(variants, given, name, maxValue);
    const { values, problems } = readArguments(entry, given, maxValue);
    if (variants.length > 1 && entry.name !== name) {
      problems.push(...findUnread(variants, entry, given, maxValue));
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
      const text = bundle.render(entry.id, facet, values, isolate);
      if (!text) problems.push({ kind: "not-rendered", detail: facet });
      else if (bundle !== chain[0]) problems.push({ kind: "fallback", detail: `${facet}: ${bundle.tag}` });
      return [text || null, bundle.tag];
    }
    return [null, SOURCE_LOCALE];
  }
}

const SOURCE_LOCALE = "en";
const GENERIC_DOMAIN = "http";
const UNKNOWN = "http_unknown";

const fetchChain = async (base, lang, domain) => {
  const first = await fetchBundle(base, lang, domain);
  return [first, ...(await Promise.all(first.chain.slice(1).map((tag) => fetchBundle(base, tag, domain))))];
};

/** The service redirects to the locale that it has for the wanted one. */
const fetchBundle = async (base, lang, domain) => {
  const url = `${base.replace(/\/$/, "")}/bundles/${encodeURIComponent(lang)}/${encodeURIComponent(domain)}.json`;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
};
