### Die Wörter des Fehlerverzeichnisses

skip = Zum Inhalt springen
language = Sprache
all-errors = Alle Fehler
as-json = Diese Seite als JSON
api = API-Dokumentation

index-title = Fehler
index-lead = Was jeder Fehlercode bedeutet, in Worten, die man versteht.
search = Code, Name oder Wörter
domain = Domäne
all-domains = Alle Domänen
find = Suchen
results =
    { $count ->
        [0] Kein Fehler gefunden
       *[other] { $count } Fehler
    }
pages = Seiten
previous-page = Vorige Seite
next-page = Nächste Seite
page-of = Seite { $page } von { $pages }

name = Name
status = HTTP-Status
section = Abschnitt
note = Anmerkung
preview = Was man liest
resolution = Was zu tun ist
help = Mehr dazu
problems = Was dabei schiefging
problem-missing-argument = Kein Wert für { $detail }
problem-invalid-argument = Der Wert von { $detail } passt nicht zu seinem Typ
problem-unknown-overlay = Dieses Overlay gibt es nicht; dies sind die üblichen Texte
problem-cut-value = Der Wert von { $detail } war zu lang und ist gekürzt
problem-cut-text = Mit den Werten zu lang und gekürzt: { $detail }
problem-fallback = In einer anderen Sprache, weil eine Übersetzung fehlt: { $detail }
problem-generic-text = Der allgemeine Text des HTTP-Status, weil ein Wert fehlt
problem-not-rendered = Weggelassen, weil ein Wert fehlt: { $detail }
problem-unknown-parameter = Diesen Parameter kennt der Dienst nicht: { $detail }

own-values = Eigene Werte ausprobieren
own-values-hint = Mehrere Werte einer Liste werden durch Kommas getrennt. Was leer bleibt, gilt als fehlend.
render = Anzeigen
examples = Zurück zu den Beispielen
no-values = Dieser Fehler hat keine Werte.

values = Werte
value = Wert
type = Typ
paths = In meta
required = Erforderlich
example = Beispiel
yes = ja
no = nein

variants = Andere Fehler mit demselben Code
variants-hint = Welcher gemeint ist, entscheiden die Werte, die mit dem Fehler kommen.
when = Wenn { $path } den Wert { $values } hat
needs = Braucht { $names }
texts = In allen Sprachen
call = Den Dienst fragen
