"""What differs between two recordings, and whether it is more than rounding."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .numbers import BASE64, NON_FINITE, decode_tensor

MISSING = "(nothing)"
RELATIVE, OF_LARGEST = 1e-5, 2e-6  # processors round reciprocals and fused sums differently


@dataclass(frozen=True)
class Difference:
    pointer: str
    recorded: Any
    computed: Any
    rounding: bool = False

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: recorded {shorten(self.recorded)}, now {shorten(self.computed)}"


def differences(recorded: Any, computed: Any, pointer: str = "") -> list[Difference]:
    """Every difference, by JSON pointer. Types count: 1 is not 1.0, as in Python; so does -0.0 against 0.0."""
    if is_base64(recorded) and is_base64(computed):
        recorded, computed = unpack(recorded), unpack(computed)
    if isinstance(recorded, dict) and isinstance(computed, dict):
        keys = [*recorded, *(key for key in computed if key not in recorded)]
        pairs = [(key, recorded.get(key, MISSING), computed.get(key, MISSING)) for key in keys]
        reordered = list(recorded) != list(computed) and set(recorded) == set(computed)
        found = [Difference(pointer, list(recorded), list(computed))] if reordered else []
    elif isinstance(recorded, list) and isinstance(computed, list):
        if is_numeric(recorded) and is_numeric(computed) and len(recorded) == len(computed):
            return compare_numbers(recorded, computed, pointer)
        pairs = [(str(i), at(recorded, i), at(computed, i)) for i in range(max(len(recorded), len(computed)))]
        found = []
    elif is_numeric([recorded]) and is_numeric([computed]):
        return compare_numbers([recorded], [computed], pointer)
    else:
        same = type(recorded) is type(computed) and recorded == computed
        return [] if same else [Difference(pointer, recorded, computed)]
    for key, a, b in pairs:
        found += differences(a, b, f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
    return found


def compare_numbers(recorded: list[Any], computed: list[Any], pointer: str) -> list[Difference]:
    """At most one difference: the largest. It is rounding if every number is a float and close."""
    unequal = [i for i, (a, b) in enumerate(zip(recorded, computed)) if type(a) is not type(b) or repr(a) != repr(b)]
    if not unequal:
        return []
    a, b = (np.array([NON_FINITE.get(v, v) for v in values], dtype="float64") for values in (recorded, computed))
    largest = max([abs(value) for value in a if np.isfinite(value)], default=0.0)
    with np.errstate(invalid="ignore"):
        share = np.abs(a - b) / np.maximum(RELATIVE * np.abs(a) + OF_LARGEST * largest, 1e-300)
    floats = all(isinstance(recorded[i], float) and isinstance(computed[i], float) for i in unequal)
    worst = max(unequal, key=lambda i: np.inf if np.isnan(share[i]) else share[i])
    where = f"{pointer}/{worst}" if len(recorded) > 1 else pointer
    return [Difference(where, recorded[worst], computed[worst], floats and bool(share[worst] <= 1))]


def is_numeric(values: list[Any]) -> bool:
    numbers = all(type(value) in (int, float) or isinstance(value, str) and value in NON_FINITE for value in values)
    return bool(values) and numbers


def is_base64(value: Any) -> bool:
    return isinstance(value, dict) and value.get("encoding") == BASE64


def unpack(tensor: dict[str, Any]) -> dict[str, Any]:
    return {**tensor, "value": decode_tensor(tensor).astype("float64").ravel().tolist()}


def at(values: list[Any], index: int) -> Any:
    return values[index] if index < len(values) else MISSING


def shorten(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "…"


def unrepeatable(document: dict[str, Any]) -> dict[str, str]:
    """Parts that no second recording can give again, by pointer, and why."""
    if document["format"] == "descent-golden/initializers@1":
        numbered = list(enumerate(document["cases"]))
        unseeded = [i for i, case in numbered if case["random"] and case["serialized"]["config"]["seed"] is None]
        measured = [i for i, case in numbered if "gram_error" in case]
        draws = {f"/cases/{index}/statistics": "a draw without a seed" for index in unseeded}
        return draws | {f"/cases/{index}/gram_error": "the size of rounding errors" for index in measured}
    if "before_saving" in document.get("evaluation", {}) and "loss_python" not in document:
        return {"/evaluation/before_saving": "the config lost what it needs, and there is no `loss_python`"}
    return {}
