// The page works without this file; with it, it follows the translator's files and needs no button.

const choice = document.getElementById("choice");
const status = document.getElementById("status");
const message = document.getElementById("message");
let fetching = new AbortController();
let latest = Promise.resolve(); // settled when what was asked for last is shown

/** Shows what the server says now, in the places that are marked with data-live; focus and scrolling stay. */
function refresh(reason = "") {
  fetching.abort();
  fetching = new AbortController();
  latest = load(reason);
  return latest;
}

async function load(reason) {
  let page;
  try {
    const answer = await fetch(location.href, { signal: fetching.signal });
    if (!answer.ok) throw new Error(answer.statusText);
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch (error) {
    if (error.name === "AbortError") return latest;
    return say("The preview has ended", "lost");
  }
  const news = [...page.querySelectorAll("[data-live]")];
  const olds = new Map([...document.querySelectorAll("[data-live]")].map((part) => [part.dataset.live, part]));
  if (news.length !== olds.size || news.some((part) => !olds.has(part.dataset.live))) {
    message.replaceChildren(...page.getElementById("message").childNodes);
  }
  for (const part of news) {
    const old = olds.get(part.dataset.live);
    if (!old?.isConnected || old.outerHTML === part.outerHTML) continue;
    if (part.dataset.live === "values" && old.dataset.key === part.dataset.key) continue; // it is being typed into
    swap(old, part);
  }
  choice.elements.id.value = page.querySelector("input[name=id]").value;
  document.body.dataset.version = page.body.dataset.version;
  if (reason) say(reason);
}

function swap(old, part) {
  const focused = old.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
  const texts = new Map([...old.querySelectorAll("[data-side]")].map((side) => [side.dataset.side, side.innerText]));
  const open = [...old.querySelectorAll("details")].map((details) => details.open);
  const top = old.scrollTop;
  old.replaceWith(part);
  part.scrollTop = top;
  part.querySelectorAll("details").forEach((details, n) => (details.open = open[n] ?? details.open));
  if (focused) part.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  for (const side of part.querySelectorAll("[data-side]")) {
    const before = texts.get(side.dataset.side);
    if (before !== undefined && before !== side.innerText) side.classList.add("changed");
  }
}

function say(words, state = "live") {
  status.textContent = words;
  status.dataset.state = state;
}

/** Makes the address say what is chosen, and shows it. */
function show(changes = {}, { keepValues = false } = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(choice)) if (value) query.set(name, value);
  for (const [name, value] of Object.entries(changes)) {
    choice.elements[name].value = value;
    query.set(name, value);
  }
  if (keepValues) {
    for (const input of document.querySelectorAll("#values input")) {
      if (input.value !== input.defaultValue) query.set(input.name, input.value);
    }
  }
  history.replaceState(null, "", `?${query}`);
  return refresh();
}

// What is chosen

choice.addEventListener("submit", (event) => event.preventDefault());
choice.addEventListener("input", () => show());
document.getElementById("filters").addEventListener("input", () => show());
message.addEventListener("submit", (event) => event.preventDefault());
message.addEventListener("input", () => show({}, { keepValues: true }));

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#messages a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  choose(link);
});

function choose(link) {
  document.querySelector("#messages [aria-current]")?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  link.scrollIntoView({ block: "nearest" });
  link.focus({ preventScroll: true });
  show({ id: link.dataset.id });
}

// Keys

const search = choice.elements.search;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return leave();
  const inList = document.activeElement?.closest("#messages");
  const isTyping = document.activeElement?.matches("input:not([type=radio]), select");
  if (event.key === "ArrowDown" && document.activeElement === search) step(event, 0);
  else if (isTyping) return;
  else if (event.key === "/") go(event, search);
  else if (event.key === "j" || (inList && event.key === "ArrowDown")) step(event, 1);
  else if (event.key === "k" || (inList && event.key === "ArrowUp")) step(event, -1);
  else if (inList && event.key === "Enter") enter(event);
});

function go(event, target) {
  event.preventDefault();
  target.focus();
  target.select?.();
}

async function enter(event) {
  event.preventDefault();
  await latest;
  go(event, message.querySelector("#values input") ?? message);
}

function step(event, by) {
  event.preventDefault();
  const links = [...document.querySelectorAll("#messages a")];
  const at = links.findIndex((link) => link.hasAttribute("aria-current"));
  const link = links[Math.min(Math.max(at + by, 0), links.length - 1)];
  if (link) choose(link);
}

function leave() {
  if (document.activeElement === search && search.value) {
    search.value = "";
    show();
  }
  const links = [...document.querySelectorAll("#messages a")];
  (links.find((link) => link.hasAttribute("aria-current")) ?? links[0])?.focus();
}

// What changes by itself

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
let events;
let wasLost = false;

function listen() {
  events = new EventSource(`events?seen=${document.body.dataset.version}`);
  events.onopen = () => {
    if (wasLost) refresh();
    wasLost = false;
    say("Live: waiting for a save");
  };
  events.onmessage = () => refresh(`Updated at ${time.format(new Date())}`);
  events.onerror = () => {
    wasLost = true;
    say("The preview has ended; waiting for it to come back", "lost");
  };
}

listen();
document.querySelector("#messages [aria-current]")?.scrollIntoView({ block: "center" });
addEventListener("pagehide", () => events.close());
addEventListener("pageshow", (event) => event.persisted && listen());
