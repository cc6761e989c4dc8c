"""The rules on characters, typography, languages and leftovers: wrong and right texts of many languages."""

import pytest
from support.files import write

from pardon.errors import Finding
from pardon_tools.check.run import check

ENTRY = """\
[{id}]
status = 400
[{id}.args]
item = {{ type = "text", example = "Tea" }}
wait = {{ type = "duration", required = false }}
"""
RULES = frozenset((
    "foreign-letters", "broken-characters", "decomposed", "width", "digits", "typed-escape",
    "foreign-placeholder", "leftover", "quotation-marks", "apostrophes", "brackets", "ellipsis", "spaces",
    "doubled-word", "doubled-mark", "script-marks", "sentence-marks", "end-marks", "other-language", "value-ending",
))  # fmt: skip


Found = dict[tuple[str, str, str], list[str]]  # rule@token by locale, English and text


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """The findings of the rules in this module: each row is a message of its own, and all are checked at once."""
    folder = tmp_path_factory.mktemp("texts")
    rows = dict.fromkeys([*((tag, english, text) for tag, english, text, _ in WRONG), *RIGHT])
    messages = {f"m{number}": row for number, row in enumerate(rows)}
    files = dict.fromkeys(("catalog/d.toml", "locales/en/d.ftl", *(f"locales/{tag}/d.ftl" for tag, _, _ in rows)), "")
    for id, (tag, english, text) in messages.items():
        files["catalog/d.toml"] += ENTRY.format(id=id)
        files["locales/en/d.ftl"] += f"{id} = {{ $item }}\n    .long = {english}\n"
        files[f"locales/{tag}/d.ftl"] += f"{id} = {{ $item }}\n    .long = {text}\n"
    write(folder, files)
    found: Found = {row: [] for row in rows}
    for finding in check(folder / "catalog", folder / "locales"):
        row = messages.get(finding.id)
        if row and finding.rule in RULES and finding.locale == row[0]:
            found[row].append(shown(finding))
    return found


def shown(finding: Finding) -> str:
    line = finding.path.read_text("utf-8").split("\n")[finding.line - 1]
    return f"{finding.rule}@{line[finding.column - 1 : finding.column - 1 + finding.length]}"


EN = "The password of { $item } is wrong."
WRONG = [
    # locale, English, text, rule@token
    # letters of another script or language
    ("pl", EN, "Hаsło do { $item } jest nieprawidłowe.", "foreign-letters@а"),  # Cyrillic а
    ("es", EN, "La contraseña de { $item } no es νálida.", "foreign-letters@ν"),  # Greek ν
    ("ru", EN, "Пaроль { $item } указан неверно.", "foreign-letters@a"),  # Latin a
    ("ru", EN, "Пароль c ошибкой: { $item } неверен.", "foreign-letters@c"),
    ("uk", EN, "Пароль { $item } неправильный.", "foreign-letters@ы"),  # Russian
    ("uk", EN, "Пароль { $item } ещё неправильний.", "foreign-letters@ё"),
    ("uk", EN, "Пароль { $item } не подходит этой.", "foreign-letters@э"),
    ("be", EN, "Пароль { $item } няправільны и кароткі.", "foreign-letters@и"),
    ("el", EN, "Ο κωδικός του { $item } είναι λάθoς.", "foreign-letters@o"),
    ("el", EN, "O κωδικός του { $item } είναι εσφαλμένος και λάθος.", "foreign-letters@O"),
    ("de", EN, "Das Passwort von { $item } ıst falsch.", "foreign-letters@ı"),
    ("de-CH", EN, "Das Passwort von { $item } heißt anders.", "foreign-letters@ß"),
    ("ar", EN, "کلمة المرور { $item } غير صحيحة.", "foreign-letters@ک"),
    ("ar", EN, "كلمة المرور { $item } غیر صحيحة.", "foreign-letters@ی"),
    ("fa", EN, "گذرواژهٔ { $item } نادرست است و بايد عوض شود.", "foreign-letters@ي"),
    ("ro", EN, "Parola pentru { $item } este greşită.", "foreign-letters@ş"),
    ("da", EN, "Adgangskoden til { $item } er förkert.", "foreign-letters@ö"),
    ("ja", EN, "{ $item }的密码不正确。", "foreign-letters@码"),
    ("zh-Hans", EN, "{ $item } 的密碼不正确。", "foreign-letters@碼"),
    ("zh-Hant", EN, "{ $item } 的密码不正確。", "foreign-letters@码"),
    ("zh-Hans", EN, "{ $item } の密码不正确。", "foreign-letters@の"),
    ("he", EN, "הסיסמה של { $item } شגויה.", "foreign-letters@ش"),
    ("hi", EN, "{ $item } का पासव\u09b0्ड गलत है।", "foreign-letters@\u09b0"),
    # broken encodings
    ("de", EN, "Das Passwort fÃ¼r { $item } ist falsch.", "broken-characters@Ã¼"),
    ("fr", EN, "Lâ€™adresse de { $item } est erronÃ©e.", "broken-characters@â€™"),
    ("ru", EN, "ÐŸÐ°Ñ€Ð¾Ð»ÑŒ { $item } неверен.", "broken-characters@ÐŸÐ°Ñ€Ð¾Ð»ÑŒ"),
    ("uk", EN, "РџР°СЂРѕР»СЊ { $item } неправильний.", "broken-characters@РџР°СЂРѕР»СЊ"),
    ("de", EN, "Das Passwort f\ufffdr { $item } ist falsch.", "broken-characters@\ufffd"),
    ("de", EN, "Das Passwort f?r { $item } ist falsch.", "broken-characters@?"),
    ("ja", EN, "{ $item }ã\u0081®パスワードが違います。", "broken-characters@ã\u0081®"),
    # composition and width
    ("de", EN, "Das Passwort fu\u0308r { $item } ist falsch.", "decomposed@u\u0308"),
    ("vi", EN, "Mâ\u0323t khẩu của { $item } không đúng.", "decomposed@â\u0323"),
    ("ja", EN, "{ $item }のハ\u309aスワードが違います。", "decomposed@ハ\u309a"),
    ("ko", EN, "{ $item }의 \u1107\u1175밀번호가 틀립니다.", "decomposed@\u1107\u1175"),
    ("ja", EN, "{ $item }のﾊﾟｽﾜｰﾄﾞが違います。", "width@ﾊﾟｽﾜｰﾄﾞ"),
    ("ja", EN, "{ $item }のＩＤが違います。", "width@ＩＤ"),
    ("zh-Hans", EN, "{ $item } 的密码应有８位。", "width@８"),
    # digits
    ("ar-EG", EN, "كلمة المرور { $item } أقصر من 8 أحرف.", "digits@8"),
    ("fa", EN, "گذرواژهٔ { $item } باید ٨ نویسه باشد.", "digits@٨"),
    ("hi", EN, "{ $item } का पासवर्ड ८ अक्षर का हो।", "digits@८"),
    ("de", EN, "Das Passwort von { $item } hat ٨ Zeichen.", "digits@٨"),
    # escapes and entities
    ("de", EN, "Das Passwort\\nvon { $item } ist falsch.", "typed-escape@\\n"),
    ("de", EN, "Das Passwort f\\u00fcr { $item } ist falsch.", "typed-escape@\\u00fc"),
    ("fr", EN, "Le mot de passe de { $item } est incorrect&nbsp;!", "typed-escape@&nbsp;"),
    ("es", EN, "La contraseña de &amp;quot;{ $item }&quot; es incorrecta.", "typed-escape@&amp;quot;"),
    ("pl", EN, "Has&#322;o do { $item } jest nieprawidłowe.", "typed-escape@&#322;"),
    # placeholders of other formats
    ("de", EN, "Das Passwort von { $item } und %s ist falsch.", "foreign-placeholder@%s"),
    ("pl", EN, "Hasło %(name)s do { $item } jest złe.", "foreign-placeholder@%(name)s"),
    ("fr", EN, "Le mot de passe %1$s de { $item } est incorrect.", "foreign-placeholder@%1$s"),
    ("es", EN, "La contraseña de :name y { $item } es incorrecta.", "foreign-placeholder@:name"),
    ("ru", EN, "Пароль <0>{ $item }</0> неверен.", "foreign-placeholder@<0>"),
    ("it", EN, "La password di { $item } dura $wait.", "foreign-placeholder@$wait"),
    ("ja", EN, "{ $item }のパスワード{ 0 }が違います。", "foreign-placeholder@{ 0 }"),
    ("tr", EN, "$\u007b $item } parolası yanlış.", "foreign-placeholder@$"),
    # notes and chat
    ("de", EN, "TODO: Das Passwort von { $item } ist falsch.", "leftover@TODO"),
    ("pl", EN, "Hasło do { $item } jest złe. FIXME", "leftover@FIXME"),
    ("fr", EN, "[translator: check] Le mot de passe de { $item } est faux.", "leftover@[translator: check]"),
    ("de", EN, "Hier ist die Übersetzung: Das Passwort von { $item } ist falsch.", "leftover@Hier ist die Übersetzung"),
    ("es", EN, "Here is the translation: La clave de { $item } es mala.", "leftover@Here is the translation"),
    ("ru", EN, "Вот перевод: пароль { $item } неверен.", "leftover@Вот перевод"),
    ("uk", EN, "Ось переклад: пароль { $item } неправильний.", "leftover@Ось переклад"),
    ("ja", EN, "以下は翻訳です：{ $item }のパスワードが違います。", "leftover@以下は翻訳"),
    ("it", EN, "Sure! La password di { $item } è errata.", "end-marks@!"),
    ("zh-Hans", EN, "【译注：待定】{ $item } 的密码不正确。", "leftover@【译注：待定】"),
    ("pt", EN, "Como modelo de linguagem, a senha de { $item } está errada.", "leftover@Como modelo de"),
    ("ar", EN, "إليك الترجمة: كلمة المرور { $item } غير صحيحة.", "leftover@إليك الترجمة"),
    ("de", EN, "Das **Passwort** von { $item } ist falsch.", "leftover@**Passwort**"),
    # quotation marks and brackets
    ("de", EN, "Das Passwort von „{ $item } ist falsch.", "quotation-marks@„"),
    ("de", EN, "Das Passwort von { $item }“ ist falsch.", "quotation-marks@“"),
    ("de", EN, "„Das Passwort von ‚{ $item }“ ist falsch.", "quotation-marks@‚"),
    ("fr", EN, "Le mot de passe de «\u00a0{ $item } est incorrect.", "quotation-marks@«"),
    ("ja", EN, "「{ $item }のパスワードが違います。", "quotation-marks@「"),
    ("sv", EN, "Lösenordet för ”{ $item } är fel.", "quotation-marks@”"),
    ("he", EN, "הסיסמה של ”{ $item } שגויה.", "quotation-marks@”"),
    ("pl", EN, "Hasło do „{ $item }“ jest złe.", "quotation-marks@“"),
    ("en-GB", EN, "The password of “{ $item } is wrong.", "quotation-marks@“"),
    ("de", EN, "Das Passwort von ({ $item } ist falsch.", "brackets@("),
    ("pl", EN, "Hasło { $item }) jest złe.", "brackets@)"),
    ("ja", EN, "（{ $item }のパスワードが違います。", "brackets@（"),
    ("de", EN, "Das `Passwort von { $item } ist falsch.", "brackets@`"),
    ("es", EN, "La contraseña [{ $item } es incorrecta.", "brackets@["),
    # apostrophes
    ("fr", EN, "L'adresse de { $item } est incorrecte.", "apostrophes@'"),
    ("uk", EN, "Ім'я { $item } неправильне.", "apostrophes@'"),
    # doubled words and marks
    ("de", EN, "Das das Passwort von { $item } ist falsch.", "doubled-word@das"),
    ("fr", EN, "Le mot de de passe de { $item } est incorrect.", "doubled-word@de"),
    ("ar", EN, "كلمة المرور المرور { $item } غير صحيحة.", "doubled-word@المرور"),
    ("hi", EN, "{ $item } का पासवर्ड पासवर्ड गलत है।", "doubled-word@पासवर्ड"),
    ("ja", EN, "{ $item }のパスワードパスワードが違います。", "doubled-word@パスワードパスワード"),
    ("ja", EN, "{ $item }のパスワードをを確認します。", "doubled-word@をを"),
    ("zh-Hans", EN, "{ $item } 的密码密码不正确。", "doubled-word@密码密码"),
    ("ko", EN, "{ $item }의 비밀번호가 비밀번호가 틀립니다.", "doubled-word@비밀번호가"),
    ("ko", EN, "“{ $item }”을 확인하십시오.", "value-ending@$item"),
    ("ko", EN, "{ $item }로 로그인하십시오.", "value-ending@$item"),
    ("tr", EN, "{ $item }’ı kontrol edin.", "value-ending@$item"),
    ("tr", EN, "“{ $item }”da sorun var.", "value-ending@$item"),
    ("de", EN, "Das Passwort von { $item } ist falsch..", "doubled-mark@.."),
    ("pl", EN, "Hasło do { $item },, jest złe.", "doubled-mark@,,"),
    ("ja", EN, "{ $item }のパスワードが違います。。", "doubled-mark@。。"),
    ("de", EN, "Das Passwort von { $item } ist falsch...", "ellipsis@..."),
    # spaces
    ("de", EN, "Das Passwort ist falsch.Bitte prüfen Sie { $item }.", "spaces@."),
    ("hi", EN, "पासवर्ड गलत है।{ $item } जाँचें।", "spaces@।"),
    ("pl", EN, "Hasło  do { $item } jest złe.", "spaces@\u0020\u0020"),
    ("pl", EN, "Hasło do { $item } jest złe .", "spaces@\u0020"),
    ("de", EN, 'Das Passwort von { $item } ist falsch.{ " " }', "spaces@\u0020"),
    ("de", EN, '{ " " }Das Passwort von { $item } ist falsch.', "spaces@\u0020"),
    ("de", EN, "Das Passwort von{ $item } ist falsch.", "spaces@{"),
    ("de", EN, "Das Passwort von { $item }steht nirgends.", "spaces@s"),
    ("de", EN, "Das Passwort ( von { $item }) ist falsch.", "spaces@\u0020"),
    ("zh-Hans", EN, "{ $item } 的密码 不正确。", "spaces@\u0020"),
    ("fr", EN, "Le mot de passe de { $item } : incorrect.", "spaces@\u0020"),
    # marks of a script
    ("es", "Is { $item } wrong?", "Es incorrecta la contraseña de { $item }?", "script-marks@?"),
    ("es", "Wrong: { $item }! Really?", "¡Error: { $item }! De verdad?", "script-marks@?"),
    ("el", "Is { $item } wrong?", "Είναι λάθος το { $item };  Γιατί?", "script-marks@?"),
    ("ar", "Is { $item } wrong?", "هل { $item } خطأ?", "script-marks@?"),
    ("fa", EN, "گذرواژهٔ { $item } نادرست است, دوباره بنویسید.", "script-marks@,"),
    ("zh-Hans", EN, "{ $item } 的密码不正确, 请重试。", "script-marks@,"),
    ("zh-Hans", EN, "{ $item } 的密码不正确.", "script-marks@."),
    ("ja", EN, "{ $item }のパスワードが違います，確認してください。", "script-marks@，"),
    ("de", EN, "Das Passwort von { $item } ist falsch。", "script-marks@。"),
    ("he", EN, "הסיסמה של { $item } שגויה، נסו שוב.", "script-marks@،"),
    ("hi", EN, "{ $item } का पासवर्ड गलत है.", "sentence-marks@."),
    ("hy", EN, "{ $item } գաղտնաբառը սխալ է.", "sentence-marks@."),
    # marks at the end
    ("de", "Is { $item } wrong?", "Ist { $item } falsch.", "end-marks@."),
    ("pl", EN, "Czy hasło do { $item } jest złe?", "end-marks@?"),
    ("de", EN, "Das Passwort von { $item } ist falsch!", "end-marks@!"),
    ("ja", EN, "{ $item }のパスワードが違います！", "end-marks@！"),
    ("ru", "Wrong password: { $item }:", "Неверный пароль: { $item }.", "end-marks@."),
    ("it", EN, "La password di { $item } è errata:", "end-marks@:"),
    # other languages
    ("de", EN, "Das Passwort ist falsch. Please try again with { $item }.", "other-language@Please try again with { "),
    ("ja", EN, "{ $item }のパスワードが違います。Please try again later.", "other-language@Please try again later."),
    ("ar", EN, "كلمة { $item } خاطئة. Please check your password.", "other-language@Please check your password."),
    ("sr", EN, "Lozinka { $item } nije ispravna.", "other-language@Lozinka { $item } nije i"),
    ("ja", EN, "{ $item }のパスワ一ドが違います。", "foreign-letters@一"),
    ("ja", EN, "{ $item }のパスワ－ドが違います。", "foreign-letters@－"),
    ("de", EN, "Das Passw0rt von { $item } ist falsch.", "foreign-letters@0"),
    ("es", EN, "¡La contraseña de { $item } es incorrecta.", "script-marks@¡"),
    ("de", EN, "Das Passwort von { $item } ist &nbspfalsch.", "typed-escape@&nbsp"),
    ("de", EN, "Das Passwort von {{ $item }} ist falsch.", "foreign-placeholder@{{ $item }}"),
    ("de", EN, "Das Passwort von { $item } und [item] ist falsch.", "foreign-placeholder@[item]"),
    ("de", EN, "Das 'falsche' Passwort von { $item }.", "quotation-marks@'"),
    ("pl", EN, "Heslo k { $item } je nesprávné, zkuste to prosím znovu později.", "foreign-letters@á"),
    # vowel signs, notes in brackets, short sentences
    ("ar", EN, "كلمة مرور { $item } غير صحيحة.يُرجى المحاولة مرة أخرى.", "spaces@."),
    ("ar", EN, "كلمة مرور { $item } في API, وهي غير صحيحة.", "script-marks@,"),
    ("ar", EN, "كلمة مرور { $item } في sign_up, وهي غير صحيحة.", "script-marks@,"),
    ("ja", EN, "{ $item }のIDがが必要です。", "doubled-word@がが"),
    ("pl", EN, "[DO SPRAWDZENIA] Hasło do { $item } jest nieprawidłowe.", "leftover@[DO SPRAWDZENIA]"),
    ("fr", EN, "Le mot de passe de { $item } est incorrect [à revoir].", "leftover@[à revoir]"),
    ("de", EN, "Der Code von { $item } ist falsch. Please contact us.", "other-language@Please contact us."),
    ("fr", EN, "Le code de { $item } est faux. Bitte wenden Sie sich an uns.",
     "other-language@Bitte wenden Sie sich an uns."),
    ("fr", EN, "Le code de { $item } est faux. Inicie sesión de nuevo para continuar.",
     "other-language@Inicie sesión de nuevo para continuar."),
]  # fmt: skip


@pytest.mark.parametrize(("tag", "english", "text", "slip"), WRONG, ids=lambda value: str(value)[:40])
def test_a_slip_is_found(tag: str, english: str, text: str, slip: str, found: Found) -> None:
    assert slip in found[tag, english, text]


RIGHT = [
    # names, codes, loans and addresses of other scripts and languages
    ("ru", EN, "Пароль { $item } для Google и iCloud неверен, см. `user_locked`."),
    ("uk", EN, "Адреса name@example.com і URL-адреса https://example.com/шлях { $item } неправильні."),
    ("pl", EN, "Hasło do { $item } jest złe w Los Ángeles, São Paulo i Zürich."),
    ("de", EN, "Das Passwort von { $item } im Café von Łódź ist falsch."),
    ("de", "The Greek α of { $item } is wrong.", "Das griechische α von { $item } ist falsch."),
    ("bg", EN, "ПИН-кодът и PIN-ът на { $item } са грешни."),
    ("sr", EN, "Лозинка { $item } није исправна, проверите URL-ове."),
    ("ar", EN, "كلمة المرور { $item } في پاريس غير صحيحة."),
    ("fa", EN, "گذرواژهٔ { $item } نادرست است؛ نمی\u200cتوان ادامه داد."),
    ("tr", EN, "{ $item } parolası yanlış, İstanbul’da ve Diyarbakır’da da öyle."),
    ("az", EN, "{ $item } üçün parol yanlışdır, sınağı təkrarlayın."),
    ("ja", EN, "{ $item }のOAuthトークンが違います。"),
    ("ko", EN, "“{ $item }” 항목이 주소({ $item })와 다릅니다. { $item }을(를) 확인하십시오."),
    ("tr", EN, "“{ $item }” alanı boş, { $item } adresine yazın."),
    ("zh-Hans", EN, "{ $item } 的 OAuth 令牌不正确。"),
    ("hi", EN, "{ $item } का OAuth टोकन गलत है।"),
    ("he", EN, "הסיסמה של { $item } שגויה, ראו OAuth וצה״ל."),
    ("vi", EN, "Mật khẩu của { $item } không đúng, hãy từ từ thử lại."),
    ("bn", EN, "{ $item } এর পাসওয়ার্ড সক্রিয় নয়।"),
    ("de-CH", EN, "Das Passwort von { $item } heisst anders, es ist «falsch»."),
    ("de", "Big { $item }…", "Das große Passwort „groß“ von { $item } hat Spaß…"),
    ("fr", EN, "L’adresse de «\u00a0{ $item }\u00a0» est erronée, nous nous excusons."),
    ("fr", EN, "Vous vous êtes trompé de { $item }."),
    # digits
    ("ar-EG", EN, "كلمة المرور { $item } أقصر من ٨ أحرف."),
    ("ar-EG", EN, "كلمة المرور { $item } لا تعمل مع OAuth 2.0 ولا HTTP 404."),
    ("fa", EN, "گذرواژهٔ { $item } باید ۸ نویسه باشد."),
    # escapes, placeholders and tags that the English has too
    ("de", "Send %20 and \\n for { $item }.", "Senden Sie %20 und \\n für { $item }."),
    ("de", "<b>{ $item }</b> &amp; more.", "<b>{ $item }</b> &amp; mehr."),
    ("de", "Save 20% of { $item }.", "Sparen Sie 20\u00a0% sofort an { $item }."),
    ("tr", "Save 20% of { $item }.", "{ $item } için %20 indirim."),
    ("es", "Note: { $item } is wrong.", "Nota: { $item } es incorrecto."),
    ("de", "Here is the text: { $item }.", "Hier ist der Text: { $item }."),
    ("de", EN, 'Das Passwort von `{ "{" }name{ "}" }` und { $item } ist falsch.'),
    # quotation marks, brackets, apostrophes
    ("de", EN, "Das „Passwort ‚von‘ { $item }“ ist falsch."),
    ("de", EN, "Das Passwort von { $item } ist falsch: a) zu kurz, b) zu alt."),
    ("pl", EN, "Hasło do „{ $item }” („złe”) jest złe."),
    ("sv", EN, "Lösenordet för ”{ $item }” är fel."),
    ("fi", EN, "Kohteen ”{ $item }” salasana on väärä."),
    ("he", EN, "הסיסמה של ”{ $item }” שגויה."),
    ("en-GB", EN, "The users’ password of “{ $item }” isn’t right."),
    ("it", EN, "L’indirizzo dell’utente «{ $item }» è errato, un po’ alla volta."),
    ("nl", EN, "Het wachtwoord van ‘{ $item }’ is fout, zo’n fout."),
    ("uk", EN, "Ім’я «{ $item }» неправильне."),
    ("ca", EN, "L’adreça «{ $item }» és incorrecta."),
    ("ja", EN, "「{ $item }」のパスワード（『古い』）が違います。"),
    ("ru", EN, "Пароль «{ $item }» („старый“) неверен."),
    # doubled words
    ("de", EN, "Die Personen, die die Adresse { $item } kennen, können sie sie nennen."),
    ("de", EN, "Dienste, über die die Adresse { $item } läuft, sind bekannt."),
    ("id", EN, "Kata sandi { $item } salah, ulangi masing-masing kata."),
    ("tr", EN, "{ $item } parolasını tek tek ve ayrı ayrı girin."),
    ("hi", EN, "{ $item } का पासवर्ड बार बार गलत है।"),
    ("it", EN, "La password di { $item } è errata via via."),
    ("nl", EN, "Weet u dat dat wachtwoord van { $item } fout is."),
    ("hu", EN, "Az az érték ({ $item }) hibás."),
    ("zh-Hans", EN, "{ $item } 的目的的确不正确，请看看。"),
    ("ja", EN, "サインインのときに{ $item }が違います。"),
    ("he", EN, "הסיסמה של { $item } שגויה, נסו שוב לאט לאט."),
    # spaces
    ("de", EN, "Das Passwort von { $item }s Konto ist falsch, z. B. hier (oder dort)."),
    ("de", EN, "Node.js und example.com/{ $item } sind falsch, um 10:30 Uhr."),
    ("fi", EN, "Kohteen { $item }n salasana ja SMS:n numero ovat väärät."),
    ("hu", EN, "A(z) { $item }-t használja, és a PIN-kódot."),
    ("ko", EN, "{ $item }에서 비밀번호가 틀립니다."),
    ("fr", EN, "Le mot de passe de l’{ $item } est faux\u202f; réessayez\u00a0: merci."),
    ("ja", EN, "{ $item } のパスワードが違います。"),
    ("th", EN, "รหัสผ่านของ { $item } ไม่ถูกต้อง"),
    # marks
    ("es", "Is { $item } wrong?", "¿Es incorrecta la contraseña de { $item }?"),
    ("es", "Stop! Is { $item } wrong?", "¡Alto! ¿Es incorrecta la de { $item }?"),
    ("el", "Is { $item } wrong?", "Είναι λάθος το { $item };"),
    ("ar", "Is { $item } wrong?", "هل { $item } خطأ؟"),
    ("ja", "Is { $item } wrong?", "{ $item }は違いますか。"),
    ("hy", "Is { $item } wrong?", "Սխա՞լ է { $item } գաղտնաբառը։"),
    ("hy", EN, "{ $item } գաղտնաբառը սխալ է։"),
    ("my", EN, "{ $item } စကားဝှက် မှားနေသည်။"),
    ("ur", EN, "{ $item } کا پاس ورڈ غلط ہے۔ دوبارہ لکھیں۔"),
    ("de", "Loading { $item }…", "{ $item } wird geladen …"),
    ("de", "The items: { $item }:", "Die Angaben: { $item }:"),
    # languages
    ("de", EN, "Die Google Cloud Platform und Sign in with Apple kennen { $item } nicht."),
    ("nl", EN, "Het wachtwoord van { $item } is niet juist of al in gebruik."),
    ("da", EN, "Adgangskoden til { $item } er forkert, og der er ikke plads til flere."),
    ("pt-BR", EN, "A senha de { $item } está incorreta, verifique o endereço e tente novamente."),
    ("cs", EN, "Heslo k { $item } je nesprávné, zkuste to prosím znovu a lépe."),
    ("ru", EN, "Пароль { $item } для Amazon Web Services и Google Cloud неверен."),
    ("id", EN, "Kata sandi { $item } salah, silakan coba lagi beberapa saat lagi nanti."),
    # vowel signs, brackets, short sentences
    ("ko", EN, "‘{ $item }’이(가) 올바르지 않습니다."),
    ("ja", EN, "{ $item }は25 MBまでです。彼ががっかりしました。"),
    ("de", "The list [a, b] of { $item } is wrong.", "[a, b] ist für { $item } falsch."),
    ("de", EN, "Das Passwort von { $item } ist falsch. This Person spielt The Sims."),
    ("ar", EN, "كلمة مرور { $item } غير صحيحة. يُرجى المحاولة مرة أخرى."),
]  # fmt: skip


@pytest.mark.parametrize(("tag", "english", "text"), RIGHT, ids=lambda value: str(value)[:40])
def test_a_right_text_is_quiet(tag: str, english: str, text: str, found: Found) -> None:
    assert found[tag, english, text] == []
