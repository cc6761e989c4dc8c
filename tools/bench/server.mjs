// Fastify with i18next: the peer of service.py in Node.js.
import Fastify from "fastify";
import i18next from "i18next";
import { readFileSync } from "node:fs";

const [, , file, port] = process.argv;
const { lockout } = JSON.parse(readFileSync(file, "utf8"));
await i18next.init({
  lng: "de",
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  resources: { de: { translation: lockout.i18next } },
});

const app = Fastify();
app.get("/render", async (request) => {
  const { code, lang, support = "help@example.com" } = request.query;
  const t = i18next.getFixedT(lang);
  const meta = { timeRemaining: "5 Minuten", support };
  return { code, locale: lang, shortMessage: t("short", meta), longMessage: t("long", meta), meta };
});
await app.listen({ host: "127.0.0.1", port: Number(port) });
