"""What a call did: its result, or its exception, and what was warned."""

import re
import warnings
from collections.abc import Callable
from typing import Any


def without_addresses(text: str) -> str:
    return re.sub(r"0x[0-9a-fA-F]{4,}", "0x…", text)


def attempt(call: Callable[[], Any], describe: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """`{"ok": true, …describe(result)}` or `{"ok": false, "error", "message"}`, with `warnings` if any."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            outcome = {"ok": True, **describe(call())}
        except Exception as error:
            outcome = {"ok": False, "error": type(error).__name__, "message": without_addresses(str(error))}
    if caught:
        outcome["warnings"] = [
            {"category": warning.category.__name__, "message": without_addresses(str(warning.message))}
            for warning in caught
        ]
    return outcome
