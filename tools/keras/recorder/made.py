"""What every case of a made object tells of it: the call, its arguments, its config."""

import json
from collections.abc import Callable
from typing import Any

from . import session
from .numbers import encode_config


def make(case: dict[str, Any], serialize: Callable[[Any], Any]) -> tuple[Any, dict[str, Any], dict[str, Any]]:
    """The object of a case's `python`, what is recorded of it, and its config as Keras gives it."""
    session.fresh()
    made = session.evaluate(case["python"])
    serialized = serialize(made)
    facts = {
        "python": case["python"],
        "options": session.options_of(case["python"]),
        "serialized": encode_config(serialized),
        "serialized_json": json.dumps(serialized),
    }
    session.fresh()
    return made, facts, serialized
