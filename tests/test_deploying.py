"""The files under deploy/: each is valid, and its settings are those of the service."""

import copy
import fnmatch
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from dockerfile_parse import DockerfileParser
from support import web
from support.servers import ROOT, free_port, serving

from pardon import Renderer
from pardon.http.settings import ServiceSettings

KUBERNETES = "1.37"
FOLDER = ROOT / "deploy" / "kubernetes"
FILES = sorted(FOLDER.glob("*.yaml"))

Manifest = dict[str, Any]


def read(name: str) -> Manifest:
    manifest: Manifest = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return manifest


# The image


@pytest.fixture(scope="module")
def steps() -> list[tuple[str, str]]:
    parser = DockerfileParser(path=str(ROOT / "deploy"))
    return [(step["instruction"], step["value"]) for step in parser.structure if step["instruction"] != "COMMENT"]


def final(steps: list[tuple[str, str]], instruction: str) -> str:
    """Return what an instruction says in the last stage, where it stands once."""
    start = max(number for number, (name, _) in enumerate(steps) if name == "FROM")
    [value] = [value for name, value in steps[start:] if name == instruction]
    return value


def lint(dockerfile: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("hadolint")
    return subprocess.run([linter, "--no-color", dockerfile], capture_output=True, text=True, timeout=30, check=False)


def test_the_dockerfile_has_no_findings(tmp_path: Path) -> None:
    assert lint(ROOT / "deploy" / "Dockerfile").stdout == ""
    (tmp_path / "Dockerfile").write_text("FROM python\nENTRYPOINT pardon serve\n")
    assert {code for code in ("DL3006", "DL3025") if code in lint(tmp_path / "Dockerfile").stdout} == {
        "DL3006",
        "DL3025",
    }


def test_what_is_copied_is_there_and_not_ignored(steps: list[tuple[str, str]]) -> None:
    rules = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and line[0] != "#"]
    kept = [rule[1:] for rule in rules if rule.startswith("!")]
    assert rules[0] == "*"
    copied = [value.split()[:-1] for name, value in steps if name == "COPY" and not value.startswith("--from")]
    for source in (source for sources in copied for source in sources):
        assert (ROOT / source).exists(), source
        assert any(fnmatch.fnmatch(source, rule) for rule in kept), source


def test_the_image_has_a_numeric_user_and_needs_no_shell(steps: list[tuple[str, str]]) -> None:
    assert final(steps, "USER") == "65532:65532"
    assert (final(steps, "ENTRYPOINT"), final(steps, "CMD")) == ('["/opt/pardon/bin/pardon"]', '["serve"]')
    start = max(number for number, (name, _) in enumerate(steps) if name == "FROM")
    assert not [value for name, value in steps[start:] if name == "RUN"]


def test_the_health_check_distinguishes_a_service_from_none(steps: list[tuple[str, str]]) -> None:
    python, *arguments = json.loads(final(steps, "HEALTHCHECK").partition("CMD")[2])
    assert python == "/opt/pardon/bin/python"
    environment = dict(word.split("=", 1) for word in shlex.split(final(steps, "ENV")))

    def check(port: str) -> int:
        settings = {**os.environ, **environment, "PARDON_PORT": port, "http_proxy": "http://127.0.0.1:9"}
        return subprocess.run(
            [sys.executable, *arguments], env=settings, stderr=subprocess.DEVNULL, check=False
        ).returncode

    with serving(**environment) as base:
        assert check(base.rpartition(":")[2]) == 0
    assert check(str(free_port())) == 1


# nginx


def test_nginx_lets_pass_what_the_service_refuses_in_words(steps: list[tuple[str, str]]) -> None:
    text = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    directives = dict(re.findall(r"^ *(\w+) ([^{;]*);$", text, re.MULTILINE))
    port = dict(word.split("=", 1) for word in shlex.split(final(steps, "ENV")))["PARDON_PORT"]
    assert directives["server"] == f"127.0.0.1:{port}"
    settings = ServiceSettings()
    assert int(directives["client_max_body_size"].removesuffix("k")) * 1_000 > settings.max_body
    _, line = directives["large_client_header_buffers"].split()
    assert int(line.removesuffix("k")) * 1_000 > settings.max_url
    assert int(directives["proxy_read_timeout"].removesuffix("s")) > settings.request_time
    headers = dict(re.findall(r"proxy_set_header (\S+) (\S+);", text))
    assert (headers["Upgrade"], headers["Connection"]) == ('""', '""')
    assert {"Host", "X-Forwarded-For", "X-Forwarded-Proto"} <= headers.keys()


# The manifests


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_manifest_is_valid(file: Path) -> None:
    kubernetes_validate.validate(yaml.safe_load(file.read_text("utf-8")), KUBERNETES, strict=True)


BREAKS: list[tuple[str, Callable[[Manifest], Any]]] = [
    ("deployment.yaml", lambda it: it["spec"].update(replicsa=3)),
    ("deployment.yaml", lambda it: it["spec"].pop("selector")),
    ("deployment.yaml", lambda it: it["spec"]["template"]["spec"]["containers"][0].update(readynessProbe={})),
    ("deployment-init.yaml", lambda it: it["spec"]["template"]["spec"]["initContainers"][0].pop("name")),
    ("autoscaler.yaml", lambda it: it["spec"].update(maxReplicas="many")),
    ("network.yaml", lambda it: it["spec"]["ingress"][1]["from"][0].update(namespace="monitoring")),
    ("service.yaml", lambda it: it["spec"]["ports"][0].pop("port")),
    ("settings.yaml", lambda it: it["data"].update(PARDON_ADMIN_PORT=9000)),
]


@pytest.mark.parametrize(("name", "change"), BREAKS)
def test_a_broken_manifest_is_not(name: str, change: Callable[[Manifest], Any]) -> None:
    manifest = copy.deepcopy(read(name))
    change(manifest)
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(manifest, KUBERNETES, strict=True)


def pod(name: str) -> Manifest:
    spec: Manifest = read(name)["spec"]["template"]["spec"]
    return spec


def test_the_two_deployments_differ_in_where_the_catalogue_comes_from() -> None:
    plain, init = read("deployment.yaml"), read("deployment-init.yaml")
    assert init["spec"]["template"]["spec"].pop("initContainers")
    for manifest in (plain, init):
        volumes = manifest["spec"]["template"]["spec"]["volumes"]
        assert volumes.pop(0)["name"] == "own"
    assert plain == init


@pytest.mark.parametrize("name", ["deployment.yaml", "deployment-init.yaml"])
def test_no_container_may_do_more_than_it_needs(name: str) -> None:
    spec = pod(name)
    assert spec["securityContext"]["runAsNonRoot"]
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    for container in (*spec["containers"], *spec.get("initContainers", ())):
        security = container["securityContext"]
        assert security["readOnlyRootFilesystem"]
        assert security["capabilities"] == {"drop": ["ALL"]}
        assert not security["allowPrivilegeEscalation"]


def test_every_manifest_means_the_same_pods_and_ports() -> None:
    label = {"app.kubernetes.io/name": "pardon"}
    selectors = [read("service.yaml")["spec"]["selector"]]
    selectors += [read(name)["spec"]["selector"]["matchLabels"] for name in ("deployment.yaml", "disruption.yaml")]
    selectors += [read("network.yaml")["spec"]["podSelector"]["matchLabels"]]
    assert selectors == [label] * 4
    container = pod("deployment.yaml")["containers"][0]
    ports = {port["name"]: str(port["containerPort"]) for port in container["ports"]}
    annotations = read("deployment.yaml")["spec"]["template"]["metadata"]["annotations"]
    assert ports["admin"] == annotations["prometheus.io/port"] == read("settings.yaml")["data"]["PARDON_ADMIN_PORT"]
    used = {container[probe]["httpGet"]["port"] for probe in ("startupProbe", "readinessProbe", "livenessProbe")}
    used |= {port["port"] for rule in read("network.yaml")["spec"]["ingress"] for port in rule["ports"]}
    used |= {port["targetPort"] for port in read("service.yaml")["spec"]["ports"]}
    assert used == ports.keys()


def mount(folder: Path) -> None:
    """Lay the ConfigMap's keys out as the kubelet does: a hidden folder, and links to what is in it."""
    keys = read("catalogue.yaml")["data"]
    [items] = [v["configMap"]["items"] for v in pod("deployment.yaml")["volumes"] if v["name"] == "own"]
    assert {item["key"] for item in items} == keys.keys()
    for item in items:
        file = folder / "..2026_11_22" / item["path"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(keys[item["key"]], "utf-8")
    (folder / "..data").symlink_to("..2026_11_22")
    for top in {item["path"].split("/")[0] for item in items}:
        (folder / top).symlink_to(f"..data/{top}")


def test_the_example_s_catalogue_renders(tmp_path: Path) -> None:
    mount(tmp_path)
    settings = read("settings.yaml")["data"]
    names = [settings[name].removeprefix("/etc/pardon/") for name in ("PARDON_CATALOG", "PARDON_LOCALES")]
    renderer = Renderer.load(*(tmp_path / name for name in names))
    message = renderer.render("sold_out", "de", {"item": "Assam"})
    assert (message.short_message, message.long_message) == ("Ausverkauft", "„Assam“ ist ausverkauft.")


def test_the_example_s_settings_are_settings() -> None:
    names = {name.removeprefix("PARDON_").lower() for name in read("settings.yaml")["data"]}
    assert names <= {field.name for field in fields(ServiceSettings)}


def test_the_data_of_the_init_container_lands_where_the_service_reads(tmp_path: Path) -> None:
    [container] = pod("deployment-init.yaml")["initContainers"]
    (tmp_path / "data" / "catalog").mkdir(parents=True)
    (tmp_path / "data" / "catalog" / "shop.toml").write_text("")
    (tmp_path / "etc").mkdir()
    paths = {"/data/.": f"{tmp_path}/data/.", "/etc/pardon": str(tmp_path / "etc")}
    subprocess.run([paths.get(word, word) for word in container["command"]], check=True)
    assert (tmp_path / "etc" / "catalog" / "shop.toml").exists()


def test_the_pod_s_arguments_are_known_to_the_command() -> None:
    [container] = pod("deployment.yaml")["containers"]
    command, *flags = container["args"]
    run = subprocess.run(
        [sys.executable, "-m", "pardon_tools", command, "--help"], capture_output=True, text=True, check=True
    )
    assert all(flag in run.stdout for flag in flags)


def test_a_service_s_links_would_break_the_port() -> None:
    """Kubernetes sets PARDON_PORT=tcp://… for a Service named pardon; the pods say that they want none of it."""
    assert read("service.yaml")["metadata"]["name"] == "pardon"
    assert pod("deployment.yaml")["enableServiceLinks"] is False
    run = subprocess.run(
        [sys.executable, "-m", "pardon_tools", "serve"],
        env={**os.environ, "PARDON_PORT": "tcp://10.0.0.1:80"},
        capture_output=True,
        check=False,
    )
    assert run.returncode == 2


def test_an_answer_is_the_same_from_every_replica(server: str) -> None:
    """What a CDN in front of many replicas relies on: equal tags and versions for equal data."""
    with serving() as other:
        answers = [web.get(f"{base}/render?code=user_locked&lang=de&format=json") for base in (server, other)]
    for header in ("ETag", "Pardon-Catalog-Version", "Cache-Control", "Content-Language"):
        assert answers[0].headers[header] == answers[1].headers[header]
