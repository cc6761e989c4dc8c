// Renders errors as a browser does: reads {base, groups: [{lang, domains, requests: [[code, meta, options]]}]}
// from standard input, writes the messages of each group, and the version of CLDR that Intl has.

import * as fluent from "@fluent/bundle";
import { text } from "node:stream/consumers";
import { Pardon } from "../../service/pardon/browser/pardon.js";

const { base, groups } = JSON.parse(await text(process.stdin));

const renderGroup = async ({ lang, domains, requests }) => {
  const pardon = await Pardon.load(fluent, base, lang, domains);
  return requests.map(([code, meta, options]) => pardon.render(code, meta, options));
};

const messages = await Promise.all(groups.map(renderGroup));
process.stdout.write(JSON.stringify({ cldr: process.versions.cldr, messages }));
