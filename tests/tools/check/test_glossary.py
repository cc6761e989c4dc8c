"""The rules on words: strict and avoided words of a glossary, and the register, in tables of texts and findings."""

from pathlib import Path
from typing import NamedTuple

import pytest
from support.files import write

from pardon.errors import Finding
from pardon_tools.check.run import check

CATALOG = """
[locked]
status = 403
[attempts]
status = 403
[attempts.args]
left = { type = "integer", example = 3 }
support = { type = "contact", required = false, example = "help@example.com" }
"""
ENGLISH = """\
locked = Account locked
    .long = Your account is locked. See <a href="/locked">this page</a>.
attempts = Attempts
    .long =
        { $left ->
            [one] You have { $left } attempt left before your account is locked.
           *[other] You have { $left } attempts left before your account is locked.
        }
"""
CONCEPTS = """
[locked]
english = ["locked"]
definition = "Blocked for a while."
not = ["banned"]
[banned]
english = ["banned"]
definition = "Excluded for good."
[account]
english = ["account"]
definition = "What a user signs in to."
not = ["member"]
[member]
english = ["member"]
definition = "A user in an organization."
"""
POLISH = """
[words]
locked = { use = ["zablokowan*", "blokad*"], strict = true }
banned = { use = ["wykluczon*"] }
account = { use = ["kont*", "koncie"], strict = "sentences" }
member = { use = ["człon*"] }
[avoid]
"sekret*" = "tajny klucz"
"bilet*" = "blokada"
token = { use = "odsyłacz", audience = "person" }
klient = { use = "aplikacja", audience = "developer" }
"""
RULES = {"glossary", "glossary-word", "glossary-avoid", "register"}


def run(folder: Path, files: dict[str, str]) -> list[Finding]:
    written = {"catalog/shop.toml": CATALOG, "locales/en/shop.ftl": ENGLISH, "locales/glossary.toml": CONCEPTS, **files}
    write(folder, written)
    return [f for f in check(folder / "catalog", folder / "locales") if f.rule in RULES]


def shown(findings: list[Finding]) -> str:
    """Return rule and token of each finding; the token is read from the file."""
    tokens = []
    for f in findings:
        line = f.path.read_text("utf-8").split("\n")[f.line - 1]
        tokens.append(f"{f.rule}@{line[f.column - 1 : f.column - 1 + f.length]}")
    return " ".join(tokens)


def long(text: str) -> str:
    return f"locked = Konto zablokowane\n    .long = {text}\n"


WORDS = [
    # the Polish, the findings
    (long("Twoje konto jest zablokowane. Zobacz <a href=\"/locked\">tę stronę</a>."), ""),
    (long("Nałożono blokadę na konto."), ""),
    (long("Twoje konto jest zamknięte."), "glossary-word@Twoje konto jest zamknięte."),
    (long("Ten profil jest zablokowany."), "glossary-word@Ten profil jest zablokowany."),
    (long("Twoje konto jest wykluczone."), "glossary-word@wykluczone"),
    (long("Twoje konto jest <b class=\"zablokowane\">zamknięte</b>."),
     "glossary-word@Twoje konto jest <b class=\"zablokowane\">zamknięte</b>."),
    (long("Twoje konto jest `zablokowane`."), "glossary-word@Twoje konto jest `zablokowane`."),
    (long("{ -konto } jest zablokowane.") + "-konto = Konto\n", ""),
    (long("Your account is locked. See <a href=\"/locked\">this page</a>."), ""),  # untranslated is another rule
    # a heading may leave out the account, which its sentence has, but not that it is locked
    ("locked = Blokada\n    .long = Twoje konto jest zablokowane.\n", ""),
    ("locked = Zablokowane\n    .long = Twój profil jest zablokowany.\n",
     "glossary-word@Zablokowane glossary-word@Twój profil jest zablokowany."),
    ("locked = Konto zamknięte\n    .long = Twoje konto jest zablokowane.\n", "glossary-word@Konto zamknięte"),
    ("locked = Członkostwo zablokowane\n    .long = Twoje konto jest zablokowane.\n", "glossary-word@Członkostwo"),
    ("locked = Konto wykluczone\n    .long = Twoje konto jest zablokowane.\n", "glossary-word@wykluczone"),
    ("locked = Profil\n", "glossary-word@Profil glossary-word@Profil"),
    # each variant has the word if each variant of the English has it
    ("attempts = Próby\n    .long =\n        { $left ->\n            [one] Konto będzie zablokowane.\n"
     "            [few] Konto będzie zablokowane.\n            [many] Konto będzie zamknięte.\n"
     "           *[other] Konto będzie zablokowane.\n        }\n", "glossary-word@Konto będzie zamknięte."),
    ("attempts = Próby\n    .long =\n        Konto zostanie zablokowane po { $left ->\n            [one] próbie\n"
     "            [few] próbach\n            [many] próbach\n           *[other] próby\n        }.\n", ""),
    # avoided words
    (long("Konto zablokowane, brak sekretu."), "glossary-avoid@sekretu"),
    (long("Konto zablokowane: `sekret`, <i title=\"sekret\">x</i> i https://example.com/sekret."), ""),
    (long("Konto zablokowane: user_sekret i sekret@example.com."), ""),
    (long("Konto zablokowane: { $sekret }."), ""),
    (long("Konto zablokowane: token i klient."), "glossary-avoid@token"),  # for a person
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), WORDS)
def test_words(text: str, found: str, tmp_path: Path) -> None:
    findings = run(tmp_path, {"locales/pl/shop.ftl": text, "locales/pl/glossary.toml": POLISH})
    assert shown(findings).removesuffix("\n") == found


MESSAGES = [
    # the Polish, the finding's words
    (long("Twoje konto jest zamknięte."),
     "“locked” of the English is missing: use zablokowan…, blokad…. locked (not banned): Blocked for a while."),
    (long("Twoje konto jest wykluczone."),
     "“wykluczone” is banned, but “locked” of the English is zablokowan…, blokad…. "
     "locked (not banned): Blocked for a while."),
    (long("Konto zablokowane: bilet."), "“bilet” is avoided: use blokada. locked (not banned): Blocked for a while."),
    (long("Konto zablokowane: sekret."), "“sekret” is avoided: use tajny klucz"),
    (long("Konto zablokowane: token."), "“token” is avoided in texts for people: use odsyłacz"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), MESSAGES)
def test_a_finding_names_the_concept_and_defines_it(text: str, message: str, tmp_path: Path) -> None:
    (finding,) = run(tmp_path, {"locales/pl/shop.ftl": text, "locales/pl/glossary.toml": POLISH})
    assert finding.message == message


LOOSE = POLISH.replace(", strict = true", "").replace(', strict = "sentences"', "")
QUIET = {
    "words that are not strict": {"pl/shop.ftl": long("Profil zamknięty."), "pl/glossary.toml": LOOSE},
    "no glossary": {"pl/shop.ftl": long("Profil zamknięty."), "glossary.toml": ""},
    "bundled words": {  # are for bundled texts
        "de/clerk.ftl": "session_exists = Session vorhanden\n    .long = Es gibt schon eine Session.\n",
        "de/shop.ftl": "locked = Account gesperrt\n    .long = Dein Account ist gesperrt.\n",
        "glossary.toml": "",
    },
}


@pytest.mark.parametrize("files", QUIET.values(), ids=QUIET)
def test_no_finding(files: dict[str, str], tmp_path: Path) -> None:
    assert run(tmp_path, {f"locales/{name}": text for name, text in files.items()}) == []


def test_words_of_a_lower_layer_are_for_higher_ones_too(tmp_path: Path) -> None:
    run(tmp_path, {"locales/pl/glossary.toml": POLISH, "tenant/pl/shop.ftl": long("Profil zablokowany.")})
    found = check(tmp_path / "catalog", tmp_path / "locales", overlays={"tenant": tmp_path / "tenant"})
    assert [f.path.parts[-3] for f in found if f.rule == "glossary-word"] == ["tenant"]


def test_a_broken_glossary_is_one_error_for_all_locales(tmp_path: Path) -> None:
    files = {"locales/glossary.toml": "locked = 1\n", "locales/de/shop.ftl": "", "locales/pl/shop.ftl": ""}
    (finding,) = run(tmp_path, files)
    assert (finding.rule, finding.severity, finding.line) == ("glossary", "error", 1)


# The register


class Case(NamedTuple):
    tag: str
    texts: tuple[str, ...]
    found: str
    declared: str = ""


SIE = ("Bitte melden Sie sich an.", "Bitte prüfen Sie Ihre Angaben.")
CASES = [
    # the wrong form, among texts with the right one
    Case("de", (*SIE, "Dein Konto ist gesperrt."), "Dein"),
    Case("de", (*SIE, "Bitte gib den Code ein."), "Bitte gib"),
    Case("de", (*SIE, "Versuche es erneut."), "Versuche es"),
    Case("de", (*SIE, "Melde dich an."), "dich"),
    Case("de", ("Melde dich an.", "Prüfe deine Angaben.", "Bitte prüfen Sie Ihre Angaben."), "prüfen Sie"),
    Case("fr", ("Veuillez réessayer.", "Vérifiez votre adresse.", "Vérifie ton adresse."), "ton"),
    Case("fr", ("Veuillez réessayer.", "Vérifiez votre adresse.", "Réessaie plus tard."), "Réessaie"),
    Case("es", ("Inténtelo de nuevo.", "Compruebe los datos.", "Inténtalo de nuevo."), "Inténtalo"),
    Case("es", ("Inténtalo de nuevo.", "Revisa tu cuenta.", "Introduzca el código."), "Introduzca"),
    Case("it", ("Riprovi più tardi.", "Inserisca il codice.", "Inserisci il tuo codice."), "tuo"),
    Case("pt-BR", ("Você precisa entrar.", "Tente novamente.", "Tu precisas entrar."), "Tu"),
    Case("nl", ("Controleer uw account.", "U kunt het later proberen.", "Controleer je account."), "je"),
    Case("nl", ("Controleer je account.", "Je account is weg.", "Controleer uw account."), "uw"),
    Case("pl", ("Spróbuj ponownie.", "Sprawdź swoje konto.", "Pana konto i konto Pani są zablokowane."), "Pani"),
    Case("pl", ("Spróbuj ponownie.", "Sprawdź swoje konto.", "Pana konto zostało zablokowane."), "Pana"),
    Case("fr", ("Veuillez réessayer.", "Vérifiez votre adresse.", "Demande un nouveau code."), "Demande un"),
    Case("tr", ("Lütfen tekrar deneyin.", "Hesabınız kilitli, sizin için.", "Tekrar dene."), "dene."),
    Case("ja", ("ログインしてください。", "ロックされています。", "サポートに問い合わせろ。"), "せろ。"),
    Case("ru", ("Попробуйте ещё раз.", "Проверьте ваши данные.", "Проверь свои данные."), "Проверь"),
    Case("ru", ("Попробуйте ещё раз.", "Введите код.", "Твой аккаунт заблокирован."), "Твой"),
    Case("uk", ("Спробуйте ще раз.", "Введіть код.", "Твій обліковий запис."), "Твій"),
    Case("cs", ("Zkuste to znovu.", "Zadejte kód.", "Zkus to znovu."), "Zkus"),
    Case("sk", ("Skúste to znova.", "Zadajte kód.", "Tvoj účet je zamknutý."), "Tvoj"),
    Case("hu", ("Próbálja újra.", "Adja meg a kódot.", "Próbáld újra."), "Próbáld"),
    Case("ro", ("Încercați din nou.", "Introduceți codul.", "Contul tău este blocat."), "tău"),
    Case("tr", ("Lütfen tekrar deneyin.", "Hesabınız kilitli, sizin için.", "Sana bir kod gönderdik."), "Sana"),
    Case("sv", ("Försök igen när du vill.", "Kontrollera din kod.", "Kontrollera om Ert konto finns."), "Ert"),
    Case("el", ("Δοκιμάστε ξανά.", "Ελέγξτε τον κωδικό σας.", "Ο λογαριασμός σου."), "σου"),
    Case("ko", ("로그인하십시오.", "계정이 잠겼습니다.", "계정이 잠겨 있어요."), "있어요"),
    Case("ja", ("ログインしてください。", "ロックされています。", "アカウントはロックされた。"), "された。"),
    Case("zh", ("请输入您的密码。", "您的帐户已锁定。", "请输入你的密码。"), "你的"),
    Case("id", ("Akun Anda terkunci.", "Silakan periksa akun Anda.", "Akun kamu terkunci."), "kamu"),
    Case("vi", ("Tài khoản của bạn.", "Mã của bạn.", "Tài khoản của quý khách."), "quý khách"),
    Case("hi", ("कृपया फिर कोशिश करें।", "आपका खाता बंद है।", "तुम्हारा खाता बंद है।"), "तुम्हारा"),
    Case("ar", ("يُرجى إعادة المحاولة.", "يجب إدخال الرمز.", "أدخل الرمز."), "أدخل"),
    # with a declaration, the more frequent form may be the wrong one
    Case("de", SIE, "melden Sie prüfen Sie", "informal"),
    Case("de", ("Dein Konto ist gesperrt.", "Melde dich an."), "Dein dich", "formal"),
    Case("it", ("Riprovare più tardi.", "Riprova più tardi."), "Riprova", "impersonal"),
    Case("de", ("Melde dich an.",), "", "informal"),
    # no register
    Case("de", (*SIE, "Sie wurde gelöscht. Ihr Name bleibt.", "Das Konto (Sie wissen schon) fehlt."), ""),
    Case("de", ("Melde dich an.", "Sie wurde gelöscht. Ihr Name bleibt."), ""),
    Case("de", (*SIE, "<a href=\"/du/dein\">Weiter</a> zu `dein_konto` und https://example.com/du."), ""),
    Case("de", (*SIE, "Prüfen: „deine_mail@example.com“."), ""),
    Case("fr", ("Veuillez réessayer.", "Demande non valide.", "Entre 3 et 5 caractères.", "Tous les essais."), ""),
    Case("es", ("Inténtelo de nuevo.", "Espera superada.", "El sistema verifica la cuenta."), ""),
    Case("it", ("Inserisca il codice.", "Verifica non riuscita.", "I contatti sono sei."), ""),
    Case("nl", ("Controleer je account.", "Over 24 u opnieuw."), ""),
    Case("cs", ("Zadejte kód.", "Soubory, ty nové, chybí."), ""),
    Case("ru", ("Введите код.", "Остался лишь один сайт."), ""),
    Case("ja", ("文字列である必要があります。", "ロックされています。"), ""),
    Case("ko", ("다시 시도하세요.", "계정이 잠겼습니다."), ""),
    Case("zh", ("请输入您的密码。", "迷你播放器。"), ""),
    Case("ar", ("يُرجى إعادة المحاولة.", "التأكد من الرمز."), ""),
    Case("pl", ("Spróbuj ponownie.", "Panel jest niedostępny."), ""),
    Case("sw", ("Tafadhali jaribu tena.",), ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.tag} {case.texts[-1]}")
def test_the_register(case: Case, tmp_path: Path) -> None:
    numbers = range(len(case.texts))
    files = {
        "catalog/shop.toml": "".join(f"[m{n}]\nstatus = 400\n" for n in numbers),
        "locales/en/shop.ftl": "".join(f"m{n} = Text\n    .long = Some text.\n" for n in numbers),
        f"locales/{case.tag}/shop.ftl": "".join(f"m{n} = X\n    .long = {case.texts[n]}\n" for n in numbers),
        f"locales/{case.tag}/glossary.toml": f'register = "{case.declared}"\n' if case.declared else "",
    }
    found = run(tmp_path, files)
    assert {f.rule for f in found} <= {"register"}
    assert shown(found).replace("register@", "") == case.found


def test_an_overlay_has_a_register_of_its_own(tmp_path: Path) -> None:
    texts = {"locales/de/shop.ftl": "Bitte melden Sie sich an.", "casual/de/shop.ftl": "Bitte melde dich an."}
    files = {name: f"locked = Gesperrt\n    .long = {text}\n" for name, text in texts.items()}
    run(tmp_path, {**files, "locales/de/glossary.toml": 'register = "formal"\n'})
    found = check(tmp_path / "catalog", tmp_path / "locales", overlays={"casual": tmp_path / "casual"})
    assert "register" not in {finding.rule for finding in found}
