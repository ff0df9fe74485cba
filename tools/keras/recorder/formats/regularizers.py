"""`descent-golden/regularizers@1`: values and gradients of weight penalties."""

from typing import Any

import keras

from .. import session
from ..gradients import value_and_gradients
from ..made import make
from ..numbers import decode_tensor, encode_tensor
from ..place import Place
from .configs import same_after
from .names import record_get

regularizers = keras.regularizers

NO_GRADIENT = {"shape": [], "dtype": "object", "value": [None]}


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "cases": [record_case(case) for case in document["cases"]],
        "get": record_get(document, regularizers.get, regularizers.serialize),
    }


def record_case(case: dict[str, Any]) -> dict[str, Any]:
    regularizer, facts, serialized = make(case, regularizers.serialize)
    x = decode_tensor(case["input"])
    value, [gradient], _ = value_and_gradients(lambda tensor: (regularizer(tensor),) * 2, [x])
    return {
        "case": case["case"],
        **facts,
        "same_config_after_deserialize": same_after(serialized, regularizers.deserialize, regularizers.serialize),
        "input": encode_tensor(x),
        "value": encode_tensor(value),
        "gradient": NO_GRADIENT if gradient is None else encode_tensor(gradient),
    }
