"""`descent-golden/constraints@1`: what weight constraints make of a tensor."""

from typing import Any

import keras

from .. import session
from ..made import make
from ..numbers import decode_tensor, encode_tensor
from ..place import Place
from .configs import same_after
from .names import record_get

constraints = keras.constraints


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "cases": [record_case(case) for case in document["cases"]],
        "get": record_get(document, constraints.get, constraints.serialize),
    }


def record_case(case: dict[str, Any]) -> dict[str, Any]:
    constraint, facts, serialized = make(case, constraints.serialize)
    x = decode_tensor(case["input"])
    return {
        "case": case["case"],
        **facts,
        "same_config_after_deserialize": same_after(serialized, constraints.deserialize, constraints.serialize),
        "input": encode_tensor(x),
        "value": encode_tensor(constraint(keras.ops.convert_to_tensor(x))),
    }
