"""The OpenAPI document says what the service does: schemathesis reads it, asks what it allows, and what it does not."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder

from pardon import Renderer
from pardon.http import create_app

EXAMPLES = 15  # of each operation and phase
CONFIG = {
    "seed": 1,
    "generation": {"max-examples": EXAMPLES, "deterministic": True, "database": "none"},
    "suppress-health-check": ["all"],  # about the time that generating takes
}


def filter_case(context: Any, case: Any) -> bool:
    """What OpenAPI has no words for: one of two parameters is required, `[]` means a list, overlays have names."""
    query = case.query if isinstance(case.query, dict) else {}
    is_nothing = query.get("code") == "" and not query.get("name")
    names_overlay = query.get("overlay") or (isinstance(case.body, dict) and case.body.get("overlay"))
    return not is_nothing and not names_overlay and not any("[]" in name for name in query)


def failures(recorder: ScenarioRecorder) -> Iterator[str]:
    for checks in recorder.checks.values():
        for check in checks:
            if check.failure_info:
                yield f"{check.name}: {check.failure_info.failure}\n{check.failure_info.code_sample}"


@pytest.mark.filterwarnings("ignore")  # what schemathesis and hypothesis advise each other
def test_the_service_does_what_its_document_says(renderer: Renderer) -> None:
    load_all_checks()
    assert len(CHECKS.get_all()) > 10
    config = SchemathesisConfig.from_dict(CONFIG)
    schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(renderer), config=config)
    schema.hook(filter_case)
    tried: dict[str, int] = {}
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.FatalError | events.NonFatalError), event
        if isinstance(event, events.ScenarioFinished):
            assert not list(failures(event.recorder))
            tried[event.recorder.label] = tried.get(event.recorder.label, 0) + len(event.recorder.cases)
    operations = {operation.ok().label for operation in schema.get_all_operations()}
    assert operations <= {label for label, count in tried.items() if count}
    assert tried["GET /render"] > EXAMPLES
