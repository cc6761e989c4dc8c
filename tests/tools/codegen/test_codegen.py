"""`pardon codegen`: the generated modules type-check, run, and are deterministic."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from support.command import pardon, pardon_process
from support.files import folders, write
from support.servers import ROOT, SHOP

from pardon import Renderer
from pardon_tools.codegen.naming import class_names, pascal_case
from pardon_tools.commands import codegen

DOMAIN = ("--domain", "shop", *folders(SHOP))
NODE = ROOT / "tests" / "node" / "node_modules"


def generate(language: str, folder: Path, name: str, domain: str | None = "shop") -> Path:
    path = folder / name
    own = (SHOP / "catalog", SHOP / "locales") if domain == "shop" else (None, None)
    codegen.run(language, domain, path, False, *own)  # type: ignore[arg-type]
    return path


def run(folder: Path, *command: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done


@pytest.mark.parametrize(
    "text, name",
    [
        ("sold_out", "SoldOut"),
        ("UserLocked", "UserLocked"),
        ("SOLD_OUT", "SoldOut"),
        ("user_locked-UserLocked", "UserLockedUserLocked"),
        ("2fa", "Error2fa"),
        ("SAMLFailed", "SAMLFailed"),
        ("none", "ErrorNone"),  # Python's own word
    ],
)
def test_a_name_in_pascal_case(text: str, name: str) -> None:
    assert pascal_case(text) == name


def test_equal_names_become_unique(renderer: Renderer) -> None:
    for entries in (renderer.catalog.entries("clerk"), list(renderer.catalog)):  # editions share names and ids
        assert len(set(class_names(entries))) == len(entries)


APPLICATION = """
from shop_errors import SoldOut, NotEnoughLeft, CouponExpired
from datetime import date

error = NotEnoughLeft(item="Assam", left=3, headers={"Retry-After": "5"})
assert error.meta == {"item": "Assam", "left": 3}, error.meta
assert (error.code, error.domain) == ("not_enough_left", "shop")
CouponExpired(coupon="SPRING", day=date(2026, 5, 31))
"""
MISTAKES = """
from shop_errors import NotEnoughLeft
NotEnoughLeft(item="Assam", lefft=3)
NotEnoughLeft(item="Assam", left="three")
"""


def test_the_python_classes_run_and_mypy_finds_mistakes(tmp_path: Path) -> None:
    generate("python", tmp_path, "shop_errors.py")
    write(tmp_path, {"app.py": APPLICATION, "wrong.py": MISTAKES})
    run(tmp_path, sys.executable, "app.py")
    mypy = (sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache"))
    run(tmp_path, *mypy, "app.py")
    bad = run(tmp_path, *mypy, "wrong.py", code=1)
    assert 'Unexpected keyword argument "lefft"' in bad.stdout
    assert 'incompatible type "str"; expected "int"' in bad.stdout


ODD = """
[none]
status = 409
[odd]
status = 409
[odd.args]
due-day = { type = "date" }
from = { type = "text" }
super = { type = "text", required = false }
"""
ODD_APPLICATION = """
from odd_errors import ErrorNone, Odd

error = Odd(due_day="2026-05-31", from_="a", super_="b")
assert error.meta == {"due-day": "2026-05-31", "from": "a", "super": "b"}, error.meta
assert ErrorNone().code == "none"
"""


def test_odd_names_and_an_error_without_values(tmp_path: Path) -> None:
    write(
        tmp_path, {"catalog/odd.toml": ODD, "locales/en/odd.ftl": "none = None\nodd = Odd\n", "app.py": ODD_APPLICATION}
    )
    own = (tmp_path / "catalog", tmp_path / "locales")
    codegen.run("python", None, tmp_path / "odd_errors.py", False, *own)  # type: ignore[arg-type]
    run(tmp_path, sys.executable, "app.py")
    options = ("--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache"))
    assert "Success" in run(tmp_path, sys.executable, "-m", "mypy", *options, "app.py").stdout


@pytest.mark.parametrize("domain", ["clerk", "authos"])
def test_the_python_classes_of_a_large_domain_can_be_raised(renderer: Renderer, tmp_path: Path, domain: str) -> None:
    path = generate("python", tmp_path, "errors.py", domain)
    names = run(path.parent, sys.executable, "-c", "import errors; print(*errors.__all__)")
    assert len(names.stdout.split()) == len(renderer.catalog.entries(domain))


READER = """
import { readShopError } from "./shop.js";
const bodies = JSON.parse(process.argv[2]);
console.log(JSON.stringify(bodies.map((body) => readShopError(body))));
"""
USE = """
import { readShopError } from "./shop";
const error = readShopError({});
if (error && error.id === "not_enough_left") { const left: number | string = error.meta.left; console.log(left); }
"""
MISUSE = """
import { readShopError } from "./shop";
const error = readShopError({});
if (error && error.id === "sold_out") { console.log(error.meta.left); }
"""


def test_the_typescript_types_are_strict_and_the_reader_reads(shop: Renderer, tmp_path: Path) -> None:
    generate("typescript", tmp_path, "shop.ts")
    write(tmp_path, {"use.ts": USE, "misuse.ts": MISUSE, "package.json": '{"type": "module"}', "read.mjs": READER})
    tsc = ["node", str(NODE / "typescript" / "bin" / "tsc"), "--strict", "--target", "es2022", "--module", "es2022"]
    tsc += ["--moduleResolution", "bundler", "--lib", "es2022,dom"]
    run(tmp_path, *tsc, "shop.ts", "use.ts")
    bad = run(tmp_path, *tsc, "--noEmit", "misuse.ts", code=2)
    assert "Property 'left' does not exist" in bad.stdout
    message = shop.render("sold_out", "de", {"item": "Assam"})
    native = {"domain": "shop", "code": "sold_out", "id": "sold_out", "shortMessage": message.short_message}
    bodies = [native, {**native, "code": "other"}, {"title": "x"}, None, [], {**native, "shortMessage": None}]
    first, *others = json.loads(run(tmp_path, "node", "read.mjs", json.dumps(bodies)).stdout)
    assert (first["code"], first["shortMessage"], first["meta"]) == ("sold_out", message.short_message, {})
    assert others == [None] * 5


def test_the_schema_accepts_the_bodies_and_no_others(renderer: Renderer, tmp_path: Path) -> None:
    schema = json.loads(generate("json-schema", tmp_path, "clerk.json", "clerk").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    entries = renderer.catalog.entries("clerk")
    for entry, name in zip(entries, class_names(entries), strict=True):
        meta = {argument.name: argument.example for argument in entry.arguments}
        message = renderer.render(entry.code, "de", meta, domain="clerk", name=entry.name)
        body = {
            "domain": message.domain, "code": message.code, "name": message.name, "id": message.id,
            "status": message.status, "locale": message.locale, "shortMessage": message.short_message,
            "longMessage": message.long_message, "meta": meta,
        }  # fmt: skip
        own = {**schema["$defs"][name], "$defs": schema["$defs"]}
        validator = jsonschema.Draft202012Validator(own)
        assert list(validator.iter_errors(body)) == []
        assert list(validator.iter_errors({**body, "id": "other"}))


@pytest.mark.parametrize("language", codegen.LANGUAGES)
def test_the_command_is_deterministic_and_checks(tmp_path: Path, language: str) -> None:
    first, second = (pardon_process("codegen", language, *DOMAIN) for _ in range(2))
    assert first.returncode == 0, first.stderr
    assert first.stdout == second.stdout != ""
    path = tmp_path / "generated"
    assert pardon("codegen", language, *DOMAIN, "--output", str(path), "--check").returncode == 1
    path.write_text(first.stdout, "utf-8")
    assert pardon("codegen", language, *DOMAIN, "--output", str(path), "--check").returncode == 0


def test_an_unknown_domain_is_named() -> None:
    answer = pardon("codegen", "python", "--domain", "shopp", *folders(SHOP))
    assert answer.returncode == 2
    assert "shopp" in answer.stderr
