"""`descent-golden/schedule@1`: a schedule's config, and its values at given steps."""

import json
from typing import Any

import keras
import numpy as np

from .. import session
from ..numbers import encode_config, encode_number, to_numpy
from ..outcomes import attempt
from ..place import Place
from .configs import same_after

schedules = keras.optimizers.schedules


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    given = "python" in document
    schedule = session.evaluate(document["python"]) if given else schedules.deserialize(document["serialized"])
    serialized = schedules.serialize(schedule)
    values = [value_at(schedule, step) for step in document["steps"]]
    plain = all(value.get("dtype") == "float32" for value in values)
    return {
        "format": document["format"],
        **session.HEADER,
        "case": document["case"],
        **({"python": document["python"]} if given else {}),
        "serialized": encode_config(serialized),
        "serialized_json": json.dumps(serialized),
        "same_config_after_deserialize": same_after(serialized, schedules.deserialize, schedules.serialize),
        "steps": document["steps"],
        "values": [value["value"] for value in values] if plain else values,
    }


def value_at(schedule: Any, step: int) -> dict[str, Any]:
    """Called with an int64 variable, as an optimizer calls it."""
    variable = keras.Variable(step, dtype="int64", trainable=False)

    def describe(result: Any) -> dict[str, Any]:
        array = np.asarray(to_numpy(result)) if keras.ops.is_tensor(result) else np.asarray(result)
        return {"dtype": str(array.dtype), "value": encode_number(array[()])}

    return attempt(lambda: schedule(variable), describe)
