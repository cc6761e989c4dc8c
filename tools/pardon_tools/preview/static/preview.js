// The page shows everything without this file; with it, it follows the translator's files, and saves.

import { remember, restore, save } from "./edit.js";

const choice = document.getElementById("choice");
const status = document.getElementById("status");
const message = document.getElementById("message");
const parts = (root) => [...root.querySelectorAll("[data-live]")];
const served = new Map(parts(document).map((part) => [part.dataset.live, part.outerHTML])); // as they came last
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
  const news = parts(page);
  const olds = new Map(parts(document).map((part) => [part.dataset.live, part]));
  if (news.length !== olds.size || news.some((part) => !olds.has(part.dataset.live))) {
    message.replaceChildren(...page.getElementById("message").childNodes);
  }
  for (const part of news) {
    const name = part.dataset.live;
    const old = olds.get(name);
    const html = part.outerHTML;
    const isSame = served.get(name) === html;
    served.set(name, html);
    if (!old?.isConnected || isSame) continue;
    if (name === "values" && isTypedInto(old, part)) continue;
    swap(old, part);
  }
  choice.elements.id.value = page.querySelector("input[name=id]").value;
  document.body.dataset.version = page.body.dataset.version;
  restore();
  if (reason) say(reason);
}

/** Whether the values are the reader's own: the same choice, or a field of this message that has the focus. */
function isTypedInto(old, part) {
  const isThisMessage = old.dataset.message === part.dataset.message;
  return old.dataset.key === part.dataset.key || (isThisMessage && old.contains(document.activeElement));
}

function swap(old, part) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const place = focused && (focused.dataset.id ? ["data-id", focused.dataset.id] : ["name", focused.name]);
  const selection = [focused?.selectionStart, focused?.selectionEnd];
  const texts = new Map([...old.querySelectorAll("[data-side]")].map((side) => [side.dataset.side, side.innerText]));
  const open = [...old.querySelectorAll("details")].map((details) => details.open);
  const top = old.scrollTop;
  old.replaceWith(part);
  part.scrollTop = top;
  part.querySelectorAll("details").forEach((details, n) => (details.open = open[n] ?? details.open));
  if (place?.[1]) {
    const again = part.querySelector(`[${place[0]}="${CSS.escape(place[1])}"]`);
    again?.focus({ preventScroll: true });
    if (again?.matches("textarea")) {
      restore();
      again.setSelectionRange(...selection);
    }
  }
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

// What is chosen, typed and saved

choice.addEventListener("submit", (event) => event.preventDefault());
choice.addEventListener("input", () => show());
document.getElementById("filters").addEventListener("input", () => show());
message.addEventListener("input", (event) => {
  if (event.target.closest("#edit")) remember();
  else show({}, { keepValues: true });
});
message.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.id === "edit") store(event.submitter?.dataset.mark ?? "");
});

async function store(mark) {
  if (await save(mark, say)) await refresh();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-id]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.closest("#messages")) choose(link);
  else open(link.dataset.id, link.closest("nav") ? focusChosen : () => {});
});

function choose(link) {
  chosen()?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  link.scrollIntoView({ block: "nearest" });
  link.focus({ preventScroll: true });
  show({ id: link.dataset.id });
}

/** Shows a message that may stand on another page of the list. */
async function open(id, then) {
  await show({ id });
  chosen()?.scrollIntoView({ block: "nearest" });
  then();
}

const chosen = () => document.querySelector("#messages [aria-current]");
const focusChosen = () => chosen()?.focus({ preventScroll: true });
const focusEditor = () => (message.querySelector("#edit textarea, #values input") ?? message).focus();

// Keys

const search = choice.elements.search;

document.addEventListener("keydown", (event) => {
  const inEditor = document.activeElement?.closest("#edit");
  if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    const link = message.querySelector(`[data-step="${event.key === "ArrowDown" ? 1 : -1}"]`);
    event.preventDefault();
    if (link) open(link.dataset.id, inEditor ? focusEditor : focusChosen);
    return;
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (event.key === "s" || (inEditor && event.key === "Enter"))) {
    event.preventDefault();
    store("");
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape") return leave();
  const inList = document.activeElement?.closest("#messages");
  const isTyping = document.activeElement?.matches("input:not([type=radio]), select, textarea");
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
  focusEditor();
}

function step(event, by) {
  event.preventDefault();
  const links = [...document.querySelectorAll("#messages a")];
  const at = links.findIndex((link) => link.hasAttribute("aria-current"));
  if (links[at + by]) choose(links[at + by]);
  else if (at < 0 && links.length) choose(links[0]);
  else if (by) turn(by);
}

/** Steps to a message on another page of the list. */
async function turn(by) {
  await latest;
  const link = message.querySelector(`[data-step="${by}"]`);
  if (link) open(link.dataset.id, focusChosen);
}

function leave() {
  if (document.activeElement === search && search.value) {
    search.value = "";
    show();
  }
  (chosen() ?? document.querySelector("#messages a"))?.focus();
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

/** Names the message in the address, so that it stays when the list changes. */
function pin() {
  const query = new URLSearchParams(location.search);
  if (!query.get("id") && choice.elements.id.value) query.set("id", choice.elements.id.value);
  history.replaceState(null, "", `?${query}`);
}

pin();
restore();
listen();
chosen()?.scrollIntoView({ block: "center" });
addEventListener("pagehide", () => events.close());
addEventListener("pageshow", (event) => event.persisted && listen());
