"""Buckets: what is read of them, what tells one state from the next, and what the service follows."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest
from support import web
from support.servers import free_port, running
from support.shops import until

from pardon import LoadError, Renderer, Settings, remote
from pardon.storage import as_folder, listing, snapshot

CATALOG = "[sold_out]\nstatus = 409\n"
LOCALES = {"en/shop.ftl": "sold_out = Sold out\n", "fr/shop/errors.ftl": "sold_out = Épuisé\n"}

Put = Callable[..., str]


@pytest.fixture(scope="module")
def s3() -> Iterator[dict[str, str]]:
    """An S3-compatible server on loopback; the environment that leads to it."""
    port = free_port()
    environment = {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    server = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", str(port)], stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            yield environment
    finally:
        server.terminate()
        server.wait(10)
        fsspec.filesystem("s3").clear_instance_cache()


def _wait_for(port: int) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("moto's server did not start")


@pytest.fixture
def put(s3: dict[str, str], request: pytest.FixtureRequest) -> Put:
    """Return what puts files into a bucket of the test's own, and tells its URL."""
    files = fsspec.filesystem("s3")
    bucket = f"bucket-{abs(hash(request.node.name))}"
    files.mkdir(bucket)

    def put(texts: dict[str, str | bytes], prefix: str = "own/locales") -> str:
        folder = f"{bucket}/{prefix}".rstrip("/")
        contents = {name: text if isinstance(text, bytes) else text.encode() for name, text in texts.items()}
        files.pipe({f"{folder}/{name}": content for name, content in contents.items()})
        return f"s3://{folder}"

    return put


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    (tmp_path / "shop.toml").write_text(CATALOG)
    return tmp_path


def test_a_bucket_is_read_in_one_go_and_then_without_the_network(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = snapshot(put(LOCALES | {"fr/picture.png": b"\x89PNG", "fr/.git/x.ftl": "x = y", "fr/a/b/c.ftl": "x = y"}))
    monkeypatch.setattr(fsspec.get_filesystem_class("s3"), "_call_s3", None)
    assert sorted(path.name for path in folder.iterdir()) == ["en", "fr"]
    assert [str(path) for path in folder.glob("*/*/*.ftl")] == [f"{folder}/fr/shop/errors.ftl"]
    assert [path.name for path in (folder / "fr").iterdir()] == ["shop"]
    file = folder / "fr" / "shop" / "errors.ftl"
    assert (file.read_text("utf-8"), file.read_bytes().decode()) == (LOCALES["fr/shop/errors.ftl"],) * 2
    assert (file.is_file(), file.is_dir(), file.parent.name, file.stem) == (True, False, "shop", "errors")
    assert (folder.is_dir(), (folder / "de").is_dir()) == (True, False)
    assert file.stat().st_size == len(file.read_bytes())


@pytest.mark.parametrize("prefix", ["", "own/locales"])
def test_a_bucket_renders(put: Put, catalog: Path, prefix: str) -> None:
    renderer = Renderer.load(catalog, put(LOCALES, prefix))
    assert renderer.locales == ("en", "fr")
    assert renderer.render("sold_out", "fr").short_message == "Épuisé"


def test_the_catalogue_may_lie_in_a_bucket_too(put: Put) -> None:
    assert (
        Renderer.load(put({"shop.toml": CATALOG}, "own/catalog"), put(LOCALES)).render("sold_out", "fr").short_message
        == "Épuisé"
    )


REMOTE_CHANGES: list[dict[str, str | bytes]] = [
    {"en/shop.ftl": "sold_out = Gone\n"},
    {"fr/terms.ftl": "-x = y\n"},
]


@pytest.mark.parametrize("change", REMOTE_CHANGES)
def test_a_change_in_a_bucket_changes_its_listing(put: Put, change: dict[str, str | bytes]) -> None:
    folder = as_folder(put(LOCALES))
    before = listing(folder)
    assert [name for name, _ in before] == sorted(LOCALES)
    put(LOCALES)  # the same again
    assert listing(folder) == before
    put(change)
    assert listing(folder) != before
    assert dict(listing(folder)).keys() >= change.keys()


def test_a_snapshot_stays_and_the_next_one_is_new(put: Put) -> None:
    url = put(LOCALES)
    first = snapshot(url)
    put({"en/shop.ftl": "sold_out = Gone\n"})
    assert [(folder / "en/shop.ftl").read_text("utf-8") for folder in (first, snapshot(url))] == [
        "sold_out = Sold out\n",
        "sold_out = Gone\n",
    ]


FAULTS: list[tuple[dict[str, str | bytes], str]] = [
    # changed files, the finding after the folder's URL
    ({"fr/shop/errors.ftl": "sold_out = Épuisé\n    .long = { $thing }\n"}, "/fr/shop/errors.ftl:2: sold_out: unknown"),
    ({"fr/shop/errors.ftl": b"sold_out = \xff\n"}, "/fr/shop/errors.ftl: cannot be read: 'utf-8' codec"),
    ({"en/shop.ftl": "other = Other\n"}, "/en/shop.ftl:1: other: "),
]


@pytest.mark.parametrize(("changed", "finding"), FAULTS)
def test_a_broken_object_is_told_with_its_url(
    put: Put, catalog: Path, changed: dict[str, str | bytes], finding: str
) -> None:
    url = put(LOCALES | changed)
    with pytest.raises(LoadError) as raised:
        Renderer.load(catalog, url)
    assert str(raised.value).startswith(f"{url}{finding}")


TOO_MUCH = [
    # added objects, settings, the finding after the folder's URL
    ({"en/shop.ftl/x.ftl": "x = y"}, {}, "/en/shop.ftl: cannot be read: it is both an object and a folder"),
    (
        {"de/shop.ftl": "#" * 200},
        {"max_file": 199},
        "/de/shop.ftl: cannot be read: it has more than 199 bytes (max_file)",
    ),
    ({"de/shop.ftl": "#"}, {"max_files": 2}, ": there are more than 2 files (max_files)"),
    ({"de/shop.ftl": "#" * 200}, {"max_data": 200}, ": the files have more than 200 bytes together (max_data)"),
]


@pytest.mark.parametrize(("added", "settings", "finding"), TOO_MUCH)
def test_a_bucket_that_cannot_be_a_folder_is_not_fetched(
    put: Put, monkeypatch: pytest.MonkeyPatch, added: dict[str, str | bytes], settings: dict[str, int], finding: str
) -> None:
    url = put(LOCALES | added)
    monkeypatch.setitem(remote.TIMEOUTS, "cat", 0)
    with pytest.raises(LoadError) as raised:
        snapshot(url, Settings(**settings))
    assert str(raised.value) == f"{url}{finding}"


def test_an_empty_prefix_has_no_locales(put: Put, catalog: Path) -> None:
    url = put({}, "nothing/here")
    assert listing(as_folder(url)) == ()
    with pytest.raises(LoadError, match=f"^{url}: there are no locales here"):
        Renderer.load(catalog, url)


def test_a_file_that_goes_away_meanwhile_is_told(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    url = put(LOCALES)
    monkeypatch.setattr(remote, "_objects", lambda folder: {"x": {"name": f"{url.removeprefix('s3://')}/de/shop.ftl"}})
    with pytest.raises(LoadError, match=f"^{url}/de/shop.ftl: cannot be read: "):
        snapshot(url)


def test_a_bucket_that_is_not_there_is_told(s3: dict[str, str]) -> None:
    for attempt in (snapshot, listing):
        with pytest.raises(LoadError, match=r"^s3://no-such-bucket/x: cannot be read: The specified bucket does not"):
            attempt(as_folder("s3://no-such-bucket/x"))


def test_a_server_that_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(remote.TIMEOUTS, "find", 0.5)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.setenv(name, "test")
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{silent.getsockname()[1]}")
        fsspec.get_filesystem_class("s3").clear_instance_cache()
        with pytest.raises(LoadError, match=r"^s3://bucket/x: cannot be read: no answer within 0.5 s"):
            snapshot("s3://bucket/x")
    fsspec.get_filesystem_class("s3").clear_instance_cache()


# The command


def pardon(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pardon_tools", *arguments],
        env={name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_service_follows_a_bucket(put: Put, catalog: Path, workers: str) -> None:
    url = put(LOCALES)
    arguments = ("--reload", "--workers", workers, "--catalog", str(catalog), "--locales", url)

    def state() -> dict[str, Any]:
        token = {"Authorization": "Bearer sesame-open-sesame"}
        answer: dict[str, Any] = web.get(f"{server.base}/readyz", headers=token).json()["lastReload"] or {}
        return answer

    def words() -> str:
        message = web.get(f"{server.base}/render?code=sold_out&lang=fr").json()
        assert message["locale"] == "fr"
        return str(message["shortMessage"])

    with running(*arguments, PARDON_RELOAD_INTERVAL="0.1", PARDON_ADMIN_TOKEN="sesame-open-sesame") as server:
        put({"fr/shop/errors.ftl": "sold_out = { $x\n"})
        until(lambda: {state().get("result") for _ in range(8)} == {"failed"})
        assert state()["findings"][0]["file"] == f"{url}/fr/shop/errors.ftl"
        assert words() == "Épuisé"
        put({"fr/shop/errors.ftl": "sold_out = Tout est vendu\n"})
        until(lambda: {words() for _ in range(8)} == {"Tout est vendu"})


def test_a_broken_object_stops_the_service(s3: dict[str, str], put: Put, catalog: Path) -> None:
    url = put(LOCALES | {"fr/shop.ftl": "\n\nsold_out = {\n"})
    run = pardon("serve", "--catalog", str(catalog), PARDON_LOCALES=url, **s3)
    assert run.returncode == 2
    assert f"{url}/fr/shop.ftl:" in run.stderr
    assert "Traceback" not in run.stderr


RUNS = [
    # arguments, environment, text on stderr
    (
        ["render", "x", "--locales", "s3://bucket/x"],
        {"AWS_CONFIG_FILE": "/nowhere"},
        "s3://bucket/x: cannot be read: Unable",
    ),
    (["render", "x", "--locales", "foo://bucket/x"], {}, "foo://bucket/x: "),
    (["render", "x"], {"PARDON_CATALOG": "foo://bucket/x"}, "PARDON_CATALOG: foo://bucket/x: "),
    (["check", "--locales", "s3://bucket/x"], {}, "s3://bucket/x: this command works on a local folder"),
]


@pytest.mark.parametrize(("arguments", "environment", "text"), RUNS)
def test_what_cannot_be_used_is_told_in_a_line(arguments: list[str], environment: dict[str, str], text: str) -> None:
    environment = {"AWS_EC2_METADATA_DISABLED": "true", "AWS_SHARED_CREDENTIALS_FILE": "/nowhere", **environment}
    run = pardon(*arguments, **environment)
    assert run.returncode == 2
    assert run.stderr.startswith(text)
    assert "Traceback" not in run.stderr
