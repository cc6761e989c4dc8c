// Types of pardon.js. `fluent` is the module @fluent/bundle: `import * as fluent from "@fluent/bundle"`.

import type * as Fluent from "@fluent/bundle";

/** A part of a message. */
export type Facet = "short" | "long" | "resolution" | "help";

/** An error's values as they came with it. */
export type Meta = Readonly<Record<string, unknown>>;

/** What went wrong while a message was rendered: a missing value, a text of a fallback language and so on. */
export interface Problem {
  readonly kind:
    | "cut-value"
    | "fallback"
    | "generic-text"
    | "invalid-argument"
    | "missing-argument"
    | "not-rendered"
    | "unknown-code";
  readonly detail: string;
}

/** A rendered error: the service's native answer without its meta. */
export interface Message {
  /** null for an unknown code, as are `name`, `id` and `status`. */
  readonly domain: string | null;
  readonly code: string;
  readonly name: string | null;
  readonly id: string | null;
  readonly status: number | null;
  readonly locale: string;
  readonly known: boolean;
  readonly shortMessage: string;
  readonly longMessage: string | null;
  readonly resolution: string | null;
  readonly help: string | null;
  readonly problems: readonly Problem[];
}

/** How an argument is read from meta. */
export interface BundleArgument {
  readonly name: string;
  readonly type: string;
  readonly of: string | null;
  readonly exact: boolean;
  readonly paths: readonly string[];
  readonly required: boolean;
  readonly default: unknown;
  readonly example: unknown;
}

/** One documented error. */
export interface BundleEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: number;
  readonly when: Readonly<Record<string, readonly unknown[]>>;
  readonly plain: boolean;
  readonly args: readonly BundleArgument[];
  readonly opens: Readonly<Partial<Record<Facet, string>>>;
}

/** The answer of `GET /bundles/{locale}/{domain}.json`. */
export interface Bundle {
  readonly locale: string;
  readonly formats: string;
  readonly direction: "ltr" | "rtl";
  readonly chain: readonly string[];
  readonly domain: string;
  readonly timezone: string | null;
  readonly maxValue: number;
  readonly texts: string;
  readonly entries: readonly BundleEntry[];
}

export interface PardonOptions {
  /** Writes a phone number in international format; default: as it is. */
  formatPhone?: (text: string) => string;
}

export interface RenderOptions {
  /** Default: the first domain that has the code. */
  domain?: string | null;
  /** The documented name of the error, which decides between the variants of a code. */
  name?: string | null;
  /** Which values are isolated by U+2068 and U+2069; default: those of the other direction. */
  isolate?: "auto" | "always" | "never";
}

/** The functions that messages may call. */
export type FunctionName = "NUMBER" | "DATETIME" | "RELATIVE" | "LIST" | "COUNT" | "KEY" | "NAME" | "GENDER";

/** A renderer for one language and its fallbacks. One instance serves a whole page: it never changes. */
export class Pardon {
  /**
   * Fetch the bundles of one language: one request for each domain in each locale of its chain.
   *
   * @param base the service's URL.
   * @param lang a tag, tags in order (`navigator.languages`), or an Accept-Language header.
   * @param domains the domains whose errors are rendered, the most important one first.
   * @throws TypeError without a connection; Error where the service has no such domain.
   */
  static load(
    fluent: typeof Fluent,
    base: string,
    lang: string | readonly string[],
    domains: readonly string[],
    options?: PardonOptions,
  ): Promise<Pardon>;

  /**
   * @param bundles for each domain, the bundle of each locale of its chain, in order. The domain `http` has the generic
   *     texts.
   */
  constructor(fluent: typeof Fluent, bundles: readonly Bundle[], options?: PardonOptions);

  /** The tag of the language. */
  readonly locale: string;

  /**
   * The messages, for `new ReactLocalization(pardon.bundles)`.
   *
   * A message's id is the entry's, its variables are the values of meta, and its attributes are the other facets.
   */
  readonly bundles: Fluent.FluentBundle[];

  /** The functions, for a FluentBundle with messages of the application's own. */
  readonly functions: Record<FunctionName, Fluent.FluentFunction>;

  /** Render an error. Never throws for bad data: see the message's problems. */
  render(code: string, meta?: Meta | null, options?: RenderOptions): Message;
}
