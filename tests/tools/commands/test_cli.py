"""The command, run as a user runs it."""

import json
import os
from pathlib import Path

import pytest
from support import web
from support.command import pardon, pardon_process
from support.files import folders, write
from support.servers import serving
from support.worlds import write_locales

RUNS = [
    # arguments, exit code, text on stdout, text on stderr
    (["--version"], 0, "pardon 0.", ""),
    (["render", "user_locked", "--lang", "de", "--meta", '{"timeRemaining": 300}'], 0, "in 5 Minuten", ""),
    (["render", "user_locked", "--meta", '{"timeRemaining": "soon"}', "--format", "json"], 0, "Indefinitely", ""),
    (["render", "form_param_type_invalid"], 0, "is invalid", "missing-argument: param"),
    (["render", "user_lokced", "--lang", "de"], 1, "Etwas ist schiefgelaufen", "did you mean user_locked"),
    (["render", "user_locked", "--meta", "[1]"], 2, "", "--meta has to be a JSON object"),
    (["render", "user_locked", "--meta", "{"], 2, "", "--meta has to be a JSON object"),
    (["render", "user_locked", "--catalog", "/nowhere"], 2, "", "there is no catalogue here"),
    (["render", "user_locked", "--locales", "/nowhere"], 2, "", "there are no locales here"),
    (["nonsense"], 2, "", "No such command"),
    (["render"], 2, "", "Missing argument"),
    (["proof", "de", "--domain", "http"], 0, "Nicht gefunden", ""),
    (["render", "user_locked", "--domain", "nope"], 1, "Something went wrong", "there is no domain 'nope'"),
    (["proof", "xx"], 2, "", "there is no locale 'xx'; there are ar, de"),
    (["proof", "de", "--domain", "shop"], 2, "", "there is no domain 'shop'; there are clerk"),
    (["proof", "de", "--domain", "clerc"], 2, "", "did you mean clerk?"),
    (["render", "user_locked", "--domain", "clerc"], 1, "", "did you mean clerk?"),
    (["render", "user_locked", "--lang", "klingon!!"], 0, "locked", "there is no locale for 'klingon!!'; there are ar"),
    (["render", "user_locked", "--lang", "gv, ded;q=0.5"], 0, "locked", "'ded'; there are ar, de, "),
    (["render", "user_locked", "--name", "UserLoked"], 0, "locked", "is named 'UserLoked'; did you mean UserLocked?"),
    (["render", "user_locked", "--name", "Nope"], 0, "locked", "no error with the code 'user_locked' is named 'Nope'"),
    (["serve", "--port", "99999999"], 2, "", "65535"),
    (["missing", "file:///etc/passwd"], 2, "", "file:///etc/passwd: not an http or https address"),
    (["missing", "http://127.0.0.1:1"], 2, "", "http://127.0.0.1:1/metrics: [Errno 111] Connection refused"),
    (["missing", "http://127.0.0.1:1", "--token", "a\nb"], 2, "", "--token: not a token"),
    (["missing", "http://["], 2, "", "http://[: Invalid IPv6 URL"),
    (["import", "nonsense", "/nowhere"], 2, "", "nonsense"),
    (["import", "clerk", "/nowhere"], 2, "", "/nowhere"),
]


@pytest.mark.parametrize(("arguments", "code", "out", "err"), RUNS)
def test_run(arguments: list[str], code: int, out: str, err: str) -> None:
    run = pardon(*arguments)
    assert run.returncode == code, run.stderr
    assert out in run.stdout
    assert err in run.stderr
    assert "Traceback" not in run.stderr


QUIET = [
    # arguments that name what there is
    ["--lang", "de-CH, en;q=0.5"],
    ["--lang", "en-GB, *;q=0.1"],
    ["--lang", "en_US.UTF-8"],
    ["--name", "UserLocked"],
    ["--domain", "clerk"],
]


@pytest.mark.parametrize("arguments", QUIET, ids=" ".join)
def test_known_names_give_no_warning(arguments: list[str]) -> None:
    run = pardon("render", "user_locked", *arguments, "--meta", '{"timeRemaining": 300}', PARDON_SUPPORT="a@b.example")
    assert (run.returncode, run.stderr, "a@b.example" in run.stdout) == (0, "", True)


OTHERS = [
    # the command, modules of other commands' extras
    (["check", "--locale", "de"], ["pydantic_settings", "fastapi", "uvicorn", "watchfiles", "tomlkit"]),
    (["render", "user_locked"], ["tomlkit", "py3langid", "spylls"]),
]


@pytest.mark.parametrize(("arguments", "modules"), OTHERS)
def test_a_command_needs_its_own_extra_alone(tmp_path: Path, arguments: list[str], modules: list[str]) -> None:
    write(tmp_path, {f"{name}.py": f"raise ModuleNotFoundError('No module', name='{name}')\n" for name in modules})
    run = pardon_process(*arguments, PYTHONPATH=os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", ""))))
    assert (run.returncode, run.stderr) == (0, "")


COMMANDS = ["init", "serve", "render", "import", "check", "sync", "accept", "status", "proof", "preview", "missing"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_examples(command: str) -> None:
    run = pardon(command, "--help")
    assert run.returncode == 0
    assert f"pardon {command}" in run.stdout.partition("Examples:")[2]


SETTINGS = [
    # variable, value, text on stderr
    ("PARDON_CORS_ORIGINS", "https://app.example.com", "PARDON_CORS_ORIGINS: has to be JSON"),
    ("PARDON_LANGUAGES", "de", 'PARDON_LANGUAGES: has to be JSON, e.g. ["a", "b"], or all\n'),
    ("PARDON_CATALOG", '["a"', "PARDON_CATALOG: has to be a path or a JSON list of paths\n"),
    ("PARDON_FALLBACKS", '{"ca": "es"}', "PARDON_FALLBACKS: has to be a list\n"),
    ("PARDON_MAX_URL", "abc", "PARDON_MAX_URL: "),
    ("PARDON_TIMEZONE", "Mars/X", "PARDON_TIMEZONE: "),
]


@pytest.mark.parametrize(("name", "value", "text"), SETTINGS)
def test_a_wrong_setting_is_told_in_a_line(name: str, value: str, text: str) -> None:
    run = pardon("render", "user_locked", **{name: value})
    assert run.returncode == 2
    assert run.stderr.startswith(text)
    assert "Traceback" not in run.stderr


LAYERS = {
    "base/fr/http.ftl": "http_404 = Rien ici\n",
    "brand/de/http.ftl": "http_404 = Weg\n",
    "tenants/acme/de/http.ftl": "http_404 = Acme sucht noch\n",
}
IN_LAYERS = [
    # arguments, the first line
    (["--lang", "fr"], "Rien ici"),
    (["--lang", "de"], "Weg"),
    (["--lang", "de", "--overlay", "acme"], "Acme sucht noch"),
    (["--lang", "fr", "--overlay", "acme"], "Rien ici"),
]


@pytest.mark.parametrize("is_environment", [False, True])
@pytest.mark.parametrize(("arguments", "text"), IN_LAYERS)
def test_render_takes_layers_and_overlays(
    tmp_path: Path, arguments: list[str], text: str, is_environment: bool
) -> None:
    folder = write_locales(tmp_path, LAYERS)
    layers, tenants = [str(folder / "base"), str(folder / "brand")], str(folder / "tenants")
    options, variables = ["--locales", layers[0], "--locales", layers[1], "--overlays", tenants], {}
    if is_environment:
        options, variables = [], {"PARDON_LOCALES": json.dumps(layers), "PARDON_OVERLAYS": tenants}
    run = pardon("render", "http_404", *arguments, *options, **variables)
    assert (run.returncode, run.stdout.split("\n")[0]) == (0, text)


def test_an_unknown_overlay_is_refused(tmp_path: Path) -> None:
    tenants = write_locales(tmp_path, LAYERS) / "tenants"
    run = pardon("render", "http_404", "--overlays", str(tenants), "--overlay", "acne")
    assert (run.returncode, run.stderr) == (2, "--overlay: there is no overlay 'acne'; did you mean acme?\n")


def test_serve_passes_layers_and_overlays_on(tmp_path: Path) -> None:
    folder = write_locales(tmp_path, LAYERS)
    layers = ("--locales", str(folder / "base"), "--locales", str(folder / "brand"))
    with serving(*layers, "--overlays", str(folder / "tenants"), "--workers", "2") as base:
        texts = [
            web.get(f"{base}/render", params={"code": "http_404", **query}).json()["shortMessage"]
            for query in ({"lang": "fr"}, {"lang": "de"}, {"lang": "de", "overlay": "acme"})
        ]
    assert texts == ["Rien ici", "Weg", "Acme sucht noch"]


BROKEN = {
    "catalog/shop/errors.toml": '[sold_out]\nstatus = 409\n[sold_out.args]\nitem = { type = "text", example = "a" }\n',
    "locales/en/shop/errors.ftl": "sold_out = Sold out\n    .long = { $thing } is sold out.\n",
}


def test_a_broken_catalogue_is_told_with_file_and_line(tmp_path: Path) -> None:
    run = pardon_process("serve", *folders(write(tmp_path, BROKEN)))
    assert run.returncode == 2
    assert "errors.ftl:2: sold_out: unknown variable $thing: the entry has $item" in run.stderr
    assert "Traceback" not in run.stderr
