// The peers of Node.js for library.py: reads ["peer", "scenario"] a line, answers the microseconds of a call.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import i18next from "i18next";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const messages = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [seconds, calls] = process.argv.slice(3).map(Number);
const values = messages.lockout.values;

const scenarios = {
  "the same values": ["lockout", () => values],
  "another text each time": ["lockout", (n) => ({ ...values, support: `help${n}@example.com` })],
  "another duration each time": ["lockout", (n) => ({ ...values, timeRemaining: `${n} Sekunden` })],
  "a plural with another number each time": ["plural", (n) => ({ limit: n, count: n })],
};

const peers = {
  "fluent.js": (message) => {
    const bundle = new FluentBundle("de", { useIsolating: false });
    bundle.addResource(new FluentResource(messages[message].fluent));
    const { value, attributes } = bundle.getMessage("m");
    return (given) => [bundle.formatPattern(value, given), bundle.formatPattern(attributes.long, given)];
  },
  i18next: (message) => {
    const instance = i18next.createInstance();
    instance.init({
      lng: "de",
      initAsync: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false },
      resources: { de: { translation: messages[message].i18next } },
    });
    return (given) => [instance.t("short", given), instance.t("long", given)];
  },
};

const prepared = new Map();
let number = 0;

function measure(peer, scenario) {
  const [message, given] = scenarios[scenario];
  const key = `${peer} ${message}`;
  if (!prepared.has(key)) prepared.set(key, peers[peer](message));
  const operate = prepared.get(key);
  const end = process.hrtime.bigint() + BigInt(Math.round(seconds * 1e9));
  let least = Infinity;
  while (process.hrtime.bigint() < end) {
    const begun = process.hrtime.bigint();
    for (let i = 0; i < calls; i++) operate(given(++number));
    least = Math.min(least, Number(process.hrtime.bigint() - begun));
  }
  return least / calls / 1e3;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [peer, scenario] = JSON.parse(line);
  console.log(measure(peer, scenario));
}
