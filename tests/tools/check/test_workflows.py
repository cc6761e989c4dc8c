"""The files that run the check elsewhere: the GitHub workflow and the pre-commit hook."""

from support.servers import ROOT


def test_the_workflow_runs_the_commands() -> None:
    workflow = (ROOT / "docs/examples/pardon-check.yml").read_text("utf-8")
    assert "pip install './pardon[check]'" in workflow
    assert "pardon check --catalog my/catalog --locales my/locales --format github" in workflow
    assert "pardon status --catalog my/catalog --locales my/locales --format markdown" in workflow


def test_the_hook_runs_the_command() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "id: pardon-check" in hook
    assert "entry: pardon check" in hook
    assert 'additional_dependencies: [".[check]"]' in hook  # of the checkout that pre-commit installs
