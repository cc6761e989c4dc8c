import * as fluent from "@fluent/bundle";
import { LocalizationProvider, Localized, ReactLocalization } from "@fluent/react";
import { Pardon } from "pardon-errors";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const pardon = await Pardon.load(fluent, "http://localhost:8000", navigator.languages, ["clerk"]);

// Messages of the application's own may call Pardon's functions, too.
const own = new fluent.FluentBundle(pardon.locale, { functions: pardon.functions });
own.addResource(new fluent.FluentResource("retry = ↻ { RELATIVE($seconds) }"));

const l10n = new ReactLocalization([own, ...pardon.bundles]);

/** A message of the catalogue: the short text is its value, the other facets are its attributes. */
const Alert = ({ children, long, resolution }) => (
  <div role="alert">
    <h2>{children}</h2>
    <p>{long}</p>
    <p>{resolution}</p>
  </div>
);

const ErrorMessage = ({ code, meta }) => (
  <Localized id={pardon.render(code, meta).id ?? "http_unknown"} vars={meta} attrs={{ long: true, resolution: true }}>
    <Alert />
  </Localized>
);

const SignIn = () => {
  const [error, setError] = useState(null);
  const submit = async (event) => {
    event.preventDefault();
    const answer = await fetch("/sign-in", { method: "POST", body: new FormData(event.target) });
    setError(answer.ok ? null : (await answer.json()).errors[0]);
  };
  return (
    <form onSubmit={submit}>
      <input type="email" name="email" aria-label="E-mail" required />
      <button>Sign in</button>
      {error && <ErrorMessage code={error.code} meta={error.meta} />}
      {error?.meta?.timeRemaining && (
        <Localized id="retry" vars={{ seconds: error.meta.timeRemaining }}>
          <small />
        </Localized>
      )}
    </form>
  );
};

document.documentElement.lang = pardon.locale;
createRoot(document.getElementById("root")).render(
  <LocalizationProvider l10n={l10n}>
    <SignIn />
  </LocalizationProvider>,
);
