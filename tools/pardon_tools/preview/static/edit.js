// Editing: what is typed stays in this tab until it is saved, whatever happens to the page.

const token = document.querySelector("meta[name=token]").content;
const DRAFTS = "drafts"; // in the tab's storage: message -> label -> { text, hashes }

let saving = ""; // the message that is on its way
let refused = { name: "" }; // the message that was refused last, with the findings

const form = () => document.getElementById("edit");
const fields = () => [...(form()?.querySelectorAll("textarea") ?? [])];
const nameOf = (edit) => `${edit.dataset.locale} ${edit.dataset.domain}/${edit.dataset.message}`;
const drafts = () => JSON.parse(sessionStorage.getItem(DRAFTS) ?? "{}");

function keep(name, texts) {
  const all = drafts();
  if (Object.keys(texts).length) all[name] = texts;
  else delete all[name];
  sessionStorage.setItem(DRAFTS, JSON.stringify(all));
}

/** Keeps the texts of a message that differ from the files. */
export function remember() {
  const edit = form();
  if (!edit) return;
  const changed = fields().filter((field) => field.value !== field.defaultValue);
  keep(nameOf(edit), Object.fromEntries(
    changed.map((field) => [field.name, { text: field.value, hashes: field.dataset.hashes }]),
  ));
  markUnsaved();
}

/** Puts what is kept back into the fields, after the page has come from the server. */
export function restore() {
  const edit = form();
  if (edit && saving !== nameOf(edit)) {
    const kept = drafts()[nameOf(edit)] ?? {};
    const lost = { ...kept };
    for (const field of fields()) {
      const draft = kept[field.name];
      delete lost[field.name];
      if (!draft || field.value === draft.text) continue;
      const { defaultValue: file, dataset: { hashes } } = field;
      field.value = draft.text;
      field.dataset.hashes = draft.hashes;
      if (ofText(hashes) !== ofText(draft.hashes)) {
        under(edit, field.name, conflict(edit, field.name, { mine: draft.text, file, hashes }));
      }
    }
    for (const [label, draft] of Object.entries(lost)) orphan(edit, label, draft.text);
    if (!Object.keys(lost).length) remember();
    if (nameOf(edit) === refused.name && drafts()[refused.name]) explain(edit, refused);
  }
  markUnsaved();
}

/** The hash of the translation in a pair with that of the English. */
const ofText = (hashes) => hashes.split(":")[1];

/** A text whose field is gone from the file. */
function orphan(edit, label, text) {
  const button = element("button", { type: "button" }, "Forget it");
  const box = element("div", { className: "conflict orphan" },
    element("p", {}, `Your text for ${label}, which the file no longer has:`), element("pre", { dir: "auto" }, text), button);
  button.addEventListener("click", () => {
    const kept = drafts()[nameOf(edit)] ?? {};
    delete kept[label];
    keep(nameOf(edit), kept);
    box.remove();
    markUnsaved();
  });
  edit.querySelector(".orphan")?.remove();
  edit.prepend(box);
}

/** Marks the messages of the list with texts that are not saved. */
function markUnsaved() {
  const locale = document.querySelector("[name=locale]").value;
  const all = drafts();
  for (const link of document.querySelectorAll("#messages a")) {
    const isKept = `${locale} ${link.dataset.id}` in all;
    const tag = link.querySelector(".unsaved");
    if (isKept && !tag) link.append(element("em", { className: "tag unsaved" }, "unsaved"));
    if (!isKept) tag?.remove();
  }
}

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/**
 * Saves the message; returns whether it was written.
 * @param {"" | "accepted" | "reviewed"} mark what else is said of the texts
 */
export async function save(mark, say) {
  const edit = form();
  if (!edit || saving) return false;
  const name = nameOf(edit);
  const texts = Object.fromEntries(
    fields().map((field) => [field.name, { text: field.value, hashes: field.dataset.hashes }]),
  );
  const { locale, domain, message: id } = edit.dataset;
  const body = { locale, domain, id, texts, accepted: mark === "accepted", reviewed: mark === "reviewed" };
  clear(edit);
  refused = { name: "" };
  hold(edit, true);
  let answer, result;
  try {
    answer = await fetch("save", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Pardon-Token": token },
      body: JSON.stringify(body),
    });
    result = await answer.json();
  } catch {
    result = { error: "The preview has ended. Your text stays here: start it again and save." };
  }
  hold(edit, false);
  if (answer?.ok) {
    keep(name, {});
    if (edit.isConnected) {
      for (const field of fields()) {
        field.defaultValue = field.value;
        field.dataset.hashes = result.hashes[field.name] ?? field.dataset.hashes; // before the page has followed
      }
    }
    markUnsaved();
    say(result.written ? "Saved" : "Nothing has changed");
    return true;
  }
  restore();
  if (answer) say("Not saved");
  if (form() && nameOf(form()) === name) refuse(form(), result);
  return false;
}

function hold(edit, isHeld) {
  saving = isHeld ? nameOf(edit) : "";
  for (const field of edit.querySelectorAll("textarea")) field.readOnly = isHeld;
}

function clear(edit) {
  edit.querySelector("#answer").replaceChildren();
  for (const note of edit.querySelectorAll(".facet .conflict, .facet .refusal")) note.remove();
  for (const field of edit.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}

/** Shows why nothing was written, and goes to the first field in question. */
function refuse(edit, { error = "", findings = [], conflicts = {} }) {
  refused = { name: nameOf(edit), error, findings };
  explain(edit, refused);
  for (const [label, both] of Object.entries(conflicts)) under(edit, label, conflict(edit, label, both));
  (edit.querySelector("[aria-invalid]") ?? edit.querySelector("textarea"))?.focus();
}

/** Shows the findings beside their fields, also after the fields have come from the server again. */
function explain(edit, { error, findings }) {
  const answer = edit.querySelector("#answer");
  if (!answer || answer.children.length) return;
  const general = error ? [error] : findings.filter((finding) => !finding.label).map((finding) => finding.message);
  answer.append(element("p", { className: "refusal" }, ["Not saved.", ...general].join(" ")));
  for (const finding of findings) if (finding.label) under(edit, finding.label, refusal(finding));
}

function refusal({ message, rule }) {
  return element("p", { className: "refusal" }, message, " ", element("small", {}, rule));
}

function conflict(edit, label, { mine, file, hashes }) {
  const field = edit.elements.namedItem(label);
  const take = element("button", { type: "button" }, "Take the file's text");
  const stay = element("button", { type: "button" }, "Keep mine");
  const shown = element("pre", { dir: field?.dir ?? "auto", lang: field?.lang ?? "" }, file || "(nothing)");
  const own = element("pre", { dir: field?.dir ?? "auto", lang: field?.lang ?? "" }, mine);
  const box = element("div", { className: "conflict" },
    element("p", {}, "In the file now:"), shown, element("p", {}, "Yours:"), own, ...(hashes ? [take, stay] : []));
  const settle = (text) => {
    field.value = text;
    field.dataset.hashes = hashes;
    field.removeAttribute("aria-invalid");
    box.remove();
    remember();
    field.focus();
  };
  take.addEventListener("click", () => settle(file));
  stay.addEventListener("click", () => settle(field.value));
  return box;
}

function under(edit, label, note) {
  const field = edit.elements.namedItem(label);
  if (!field) return edit.querySelector("#answer").append(note);
  field.setAttribute("aria-invalid", "true");
  const last = field.closest(".variant").nextElementSibling;
  if (note.matches(".conflict") && last?.matches(".conflict")) last.remove();
  field.closest(".variant").after(note);
}

addEventListener("beforeunload", (event) => {
  if (Object.keys(drafts()).length) event.preventDefault();
});
