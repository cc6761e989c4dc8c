// The choice between the variants of a code

import { findIn, isAbsent, lookup, readOne } from "./arguments.js";

export const chooseVariant = (variants, meta, name, limit) => {
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
 * Return the problems of values in meta that only other variants look for, and that none of them can read.
 * A variant that contradicts meta looks for nothing in it.
 */
export const findUnread = (variants, entry, meta, limit) => {
  const isWrong = (argument) => {
    const raw = findIn(meta, argument);
    return !isAbsent(raw) && !readOne(argument, raw, limit);
  };
  const all = variants.flatMap(({ args }) => args);
  const readable = all.filter((argument) => entry.args.includes(argument) || (!isWrong(argument) && sourceOf(argument, meta, limit)));
  const sharesPath = ({ paths }) => readable.some((other) => other.paths.some((one) => paths.some((path) => overlap(one, path))));
  const possible = variants.filter((variant) => !contradicts(variant, meta)).flatMap(({ args }) => args);
  const names = possible.filter((argument) => isWrong(argument) && !sharesPath(argument)).map(({ name }) => name);
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

