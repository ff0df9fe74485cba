"""`descent-golden/loss@1`: values of a loss, and gradients with respect to `y_pred`."""

from typing import Any

import keras

from .. import session
from ..gradients import value_and_gradients
from ..made import make
from ..numbers import decode_tensor, encode_tensor
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "loss": document["loss"],
        "gradient_of": "sum(value) with respect to y_pred",
        "cases": [record_case(case) for case in document["cases"]],
    }


def record_case(case: dict[str, Any]) -> dict[str, Any]:
    loss, facts, _ = make(case, keras.losses.serialize)
    y_true, y_pred = decode_tensor(case["y_true"]), decode_tensor(case["y_pred"])
    weight = None if case.get("sample_weight") is None else decode_tensor(case["sample_weight"])

    def call(predicted: Any) -> tuple[Any, Any]:
        value = loss(y_true, predicted, sample_weight=weight)
        return value, keras.ops.sum(value)

    value, [gradient], _ = value_and_gradients(call, [y_pred])
    return {
        "case": case["case"],
        **facts,
        "y_true": encode_tensor(y_true),
        "y_pred": encode_tensor(y_pred),
        "sample_weight": None if weight is None else encode_tensor(weight),
        "value": encode_tensor(value),
        "gradient": encode_tensor(gradient),
    }
