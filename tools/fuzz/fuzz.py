"""`make fuzz`: drive a target of targets.py with atheris.

    fuzz.py negotiation|query|ftl [options of libFuzzer]    e.g. -max_total_time=60
    fuzz.py ftl FILE                                        one input again

The seeds go into `.fuzz/corpus/<target>`, which libFuzzer extends; a find goes into `.fuzz/finds/<target>`. Keep it in
tests/cases/fuzz.json once it is mended.
"""

import sys
from hashlib import sha256
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pardon", "fluent", "langcodes"]):
    from targets import TARGETS, seeds

HERE = Path(".fuzz")
MAX_LENGTH = 4_096  # bytes of an input
MAX_SECONDS = 10  # for one input


def main(target: str, *arguments: str) -> None:
    """Fuzz one target until libFuzzer's options end the run or an input fails."""
    corpus, finds = HERE / "corpus" / target, HERE / "finds" / target
    for folder in (corpus, finds):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds(target):
        (corpus / sha256(seed).hexdigest()[:16]).write_bytes(seed)
    options = [f"-max_len={MAX_LENGTH}", f"-timeout={MAX_SECONDS}", "-rss_limit_mb=2000", f"-artifact_prefix={finds}/"]
    words = Path(__file__).with_name(f"{target}.dict")
    options += [f"-dict={words}"] if words.exists() else []
    files = [] if any(not argument.startswith("-") for argument in arguments) else [str(corpus)]
    atheris.Setup([sys.argv[0], *options, *arguments, *files], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
