// Fastify with i18next and Intl: the peer of render_http.py in Node.js.
import Fastify from "fastify";
import { translate } from "./i18n.mjs";

const app = Fastify();
app.get("/render", async (request) => {
  const { code, lang, "meta[timeRemaining]": timeRemaining, "meta[support]": support } = request.query;
  const meta = { timeRemaining, support };
  const [shortMessage, longMessage] = translate(code, lang, meta);
  return { code, locale: lang, shortMessage, longMessage, meta };
});
await app.listen({ host: "127.0.0.1", port: Number(process.argv[3]) });
