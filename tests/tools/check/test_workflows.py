"""The files that run the check elsewhere: the GitHub workflow and the pre-commit hook."""

from support.servers import ROOT


def test_the_workflow_of_the_page_is_the_one_that_is_shipped() -> None:
    page = (ROOT / "docs/reference/checks.md").read_text("utf-8")
    workflow = (ROOT / "docs/examples/pardon-check.yml").read_text("utf-8")
    assert workflow.partition("\n")[2] in page


def test_the_hook_runs_the_command() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "id: pardon-check" in hook
    assert "entry: pardon check" in hook
    assert 'additional_dependencies: [".[check]"]' in hook  # of the checkout that pre-commit installs
