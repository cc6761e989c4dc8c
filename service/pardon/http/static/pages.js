// The pages work without scripts. With them, a form's page renders again as one types, and code can be copied.

const DELAY = 150; // milliseconds after the last key

document.documentElement.classList.add("scripted");

// The page of a form as it is filled in takes the place of the parts with data-live.
const form = document.querySelector("form[data-live]");
let waiting;
let request;

function address() {
  const url = new URL(form.action);
  const values = [...new FormData(form)];
  // An empty value of meta counts as missing; other empty parameters mean nothing.
  url.search = new URLSearchParams(values.filter(([name, value]) => value || name === "code" || name.startsWith("meta")));
  return url;
}

async function refresh() {
  request?.abort();
  request = new AbortController();
  const url = address();
  try {
    const response = await fetch(url, { headers: { Accept: "text/html" }, signal: request.signal });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const old of document.querySelectorAll("[data-live]:not(form)")) {
      const fresh = page.getElementById(old.id);
      if (fresh) show(old, fresh);
    }
    history.replaceState(null, "", url);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

function show(old, fresh) {
  if (old.dataset.key === undefined || old.dataset.key !== fresh.dataset.key) {
    const tab = old.querySelector("input[name=tab]:checked")?.id;
    const folds = [...old.querySelectorAll("details[id]")].map(({ id, open }) => [id, open]);
    old.replaceChildren(...fresh.childNodes); // the element itself stays: screen readers announce what changes in it
    if (fresh.dataset.key !== undefined) old.dataset.key = fresh.dataset.key;
    // What the reader chose and unfolded stays.
    if (document.getElementById(tab)) document.getElementById(tab).checked = true;
    for (const [id, open] of folds) {
      if (document.getElementById(id)) document.getElementById(id).open = open;
    }
    return;
  }
  // The same inputs, perhaps with the cursor in one: only what is said about them changes.
  for (const input of old.querySelectorAll("input[id]")) {
    const other = fresh.querySelector(`#${CSS.escape(input.id)}`);
    if (other?.ariaInvalid) input.ariaInvalid = other.ariaInvalid;
    else input.removeAttribute("aria-invalid");
    document.getElementById(`${input.id}-hint`).innerHTML = fresh.querySelector(`#${CSS.escape(input.id)}-hint`).innerHTML;
  }
}

if (form) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, DELAY);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    refresh();
  });
}

document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("button.copy");
  if (!button) {
    closeMenus(target);
    return;
  }
  await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
  const text = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = text), 2000);
});

function closeMenus(target) {
  for (const menu of document.querySelectorAll("details.languages[open]")) {
    if (!menu.contains(target)) menu.open = false;
  }
}

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  const menu = document.querySelector("details.languages[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
