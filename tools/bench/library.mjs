// The Node.js peer of library.py. A line is [scenario, first, calls]; the answer is [microseconds a call, first message].
import { createInterface } from "node:readline";
import { translate } from "./i18n.mjs";

const SAME = { timeRemaining: 300, support: "help@example.com" };
const scenarios = {
  "same values": () => ["user_locked", SAME],
  "another text": (n) => ["user_locked", { timeRemaining: 300, support: `help${n}@example.com` }],
  "another duration": (n) => ["user_locked", { timeRemaining: n, support: "help@example.com" }],
  plural: (n) => ["max_payment_methods_quota_exceeded", { limit: n }],
};

function render(scenario, n) {
  const [code, meta] = scenarios[scenario](n);
  return translate(code, "de", meta);
}

for await (const line of createInterface({ input: process.stdin })) {
  const [scenario, first, calls] = JSON.parse(line);
  const [begun, used] = [process.hrtime.bigint(), process.cpuUsage()];
  for (let n = first; n < first + calls; n++) render(scenario, n);
  const elapsed = Number(process.hrtime.bigint() - begun) / 1e3;
  const { user, system } = process.cpuUsage(used);
  // The processor time includes the threads of the compiler and the collector; the elapsed time includes other programs.
  console.log(JSON.stringify([Math.min(elapsed, user + system) / calls, render(scenario, first)]));
}
