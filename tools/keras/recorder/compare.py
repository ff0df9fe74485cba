"""What differs between two recordings."""

from dataclasses import dataclass
from typing import Any

MISSING = "(nothing)"


@dataclass(frozen=True)
class Difference:
    pointer: str
    recorded: Any
    computed: Any

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: recorded {shorten(self.recorded)}, now {shorten(self.computed)}"


def differences(recorded: Any, computed: Any, pointer: str = "") -> list[Difference]:
    """Every difference, by JSON pointer. Types count: 1 is not 1.0, as in Python; so does -0.0 against 0.0."""
    if isinstance(recorded, dict) and isinstance(computed, dict):
        keys = [*recorded, *(key for key in computed if key not in recorded)]
        pairs = [(key, recorded.get(key, MISSING), computed.get(key, MISSING)) for key in keys]
    elif isinstance(recorded, list) and isinstance(computed, list):
        length = max(len(recorded), len(computed))
        pad = lambda values: [*values, *[MISSING] * (length - len(values))]  # noqa: E731
        pairs = [(str(i), a, b) for i, (a, b) in enumerate(zip(pad(recorded), pad(computed)))]
    else:
        same = type(recorded) is type(computed) and repr(recorded) == repr(computed)
        return [] if same else [Difference(pointer, recorded, computed)]
    found = []
    for key, a, b in pairs:
        found += differences(a, b, f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
    return found


def shorten(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "…"


def unrepeatable(document: dict[str, Any]) -> dict[str, str]:
    """Parts that no second recording can give again, by pointer, and why."""
    if document["format"] == "descent-golden/initializers@1":
        return {
            f"/cases/{index}/statistics": "a draw without a seed"
            for index, case in enumerate(document["cases"])
            if case.get("random") and case["serialized"]["config"].get("seed", 0) is None
        }
    if "before_saving" in document.get("evaluation", {}) and "loss_python" not in document:
        return {"/evaluation/before_saving": "the config lost what it needs, and there is no `loss_python`"}
    return {}
