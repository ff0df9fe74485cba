"""`descent-golden/activations@1`: values and gradients of activation functions."""

from typing import Any

import keras

from .. import session
from ..gradients import draw_cotangent, value_and_gradients
from ..numbers import decode_tensor, encode_tensor, to_numpy
from ..outcomes import attempt
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "gradient_of": "sum(output * cotangent)",
        "cases": [record_case(case) for case in document["cases"]],
        "get": [record_identifier(entry["identifier"]) for entry in document.get("get", [])],
    }


def record_case(case: dict[str, Any]) -> dict[str, Any]:
    function = getattr(keras.activations, case["name"])
    options = case.get("options", {})
    x = decode_tensor(case["input"])
    shape = to_numpy(function(x, **options)).shape
    cotangent = decode_tensor(case["cotangent"]) if "cotangent" in case else draw_cotangent(shape)

    def call(tensor: Any) -> tuple[Any, Any]:
        output = function(tensor, **options)
        return output, keras.ops.sum(output * cotangent)

    output, [gradient], _ = value_and_gradients(call, [x])
    return {
        "name": case["name"],
        "options": options,
        "serialized": keras.activations.serialize(function),
        "input": encode_tensor(x),
        "output": encode_tensor(output),
        "cotangent": encode_tensor(cotangent),
        "gradient": encode_tensor(gradient),
    }


def record_identifier(identifier: Any) -> dict[str, Any]:
    def describe(found: Any) -> dict[str, Any]:
        return {"function": found.__name__, "serialized": keras.activations.serialize(found)}

    return {"identifier": identifier, **attempt(lambda: keras.activations.get(identifier), describe)}
