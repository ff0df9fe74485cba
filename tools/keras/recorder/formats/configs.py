"""`descent-golden/optimizer-config@1`: a serialized optimizer, and whether each loader gives it back."""

import copy
import json
from collections.abc import Callable
from typing import Any

import keras

from .. import session
from ..numbers import encode_config
from ..outcomes import attempt
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    serialized = keras.optimizers.serialize(session.evaluate(document["python"]))
    return {
        "format": document["format"],
        **session.HEADER,
        "case": document["case"],
        "python": document["python"],
        "serialized": encode_config(serialized),
        "serialized_json": json.dumps(serialized),
        "optimizers_deserialize": load(serialized, keras.optimizers.deserialize),
        "saving_deserialize": load(serialized, keras.saving.deserialize_keras_object),
    }


def load(serialized: dict[str, Any], loader: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    def describe(loaded: Any) -> dict[str, Any]:
        again = keras.saving.serialize_keras_object(loaded)
        same = json.dumps(again) == json.dumps(serialized)
        found = {"returned": type(loaded).__name__}
        return found | ({} if same else {"serialized": encode_config(again)}) | {"same_config": same}

    return attempt(lambda: loader(copy.deepcopy(serialized)), describe)


def same_after(
    serialized: dict[str, Any], loader: Callable[[dict[str, Any]], Any], serialize: Callable[[Any], Any]
) -> bool:
    """True if the loaded object serializes to the same config."""
    return json.dumps(serialize(loader(copy.deepcopy(serialized)))) == json.dumps(serialized)
