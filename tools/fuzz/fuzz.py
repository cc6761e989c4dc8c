"""`make fuzz`: any bytes as a language, as a query, as a Fluent file; targets.py says what has to hold for each.

    fuzz.py negotiation|query|ftl [options of libFuzzer]    e.g. -max_total_time=60
    fuzz.py ftl FILE                                        one case again

The seeds are cut from the shipped data into `.fuzz/corpus/<target>`, which libFuzzer adds to. A find is written to
`.fuzz/finds/<target>`; once mended, it is kept in tests/cases/fuzz.json.
"""

import sys
from hashlib import sha256
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pardon", "fluent", "langcodes"]):
    from targets import SEEDS, TARGETS

HERE = Path(".fuzz")
MAX_LENGTH = 4_096  # bytes of an input


def _folder(*names: str) -> Path:
    path = HERE.joinpath(*names)
    path.mkdir(parents=True, exist_ok=True)
    return path


def main(target: str, *options: str) -> None:
    """Fuzz one target until libFuzzer's options say that it is enough, or something is found."""
    corpus, finds = _folder("corpus", target), _folder("finds", target)
    for seed in SEEDS[target]():
        (corpus / sha256(seed).hexdigest()[:16]).write_bytes(seed)
    again = [option for option in options if not option.startswith("-")]
    where = again or [str(corpus)]
    limits = [f"-max_len={MAX_LENGTH}", "-timeout=300", "-rss_limit_mb=2000", f"-artifact_prefix={finds}/"]
    flags = [option for option in options if option.startswith("-")]
    words = Path(__file__).with_name(f"{target}.dict")
    dictionary = [f"-dict={words}"] if words.exists() else []
    atheris.Setup([sys.argv[0], *limits, *dictionary, *flags, *where], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
