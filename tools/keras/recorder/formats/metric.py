"""`descent-golden/metric@1`: results of a metric after each update, its state, and its result after a reset."""

from typing import Any

import keras

from .. import session
from ..made import make
from ..numbers import decode_tensor, encode_tensor, to_numpy
from ..outcomes import attempt
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "metric": document["metric"],
        "cases": [record_case(case) for case in document["cases"]],
    }


def record_case(case: dict[str, Any]) -> dict[str, Any]:
    metric, facts, _ = make(case, keras.metrics.serialize)
    updates = [record_update(metric, update) for update in case["updates"]]
    state = [{"name": variable.name, **encode_tensor(variable)} for variable in metric.variables]

    def reset() -> Any:
        metric.reset_state()
        return metric.result()

    after = attempt(reset, lambda result: {"result": encode_tensor(result)})
    return {"case": case["case"], **facts, "updates": updates, "state": state, "result_after_reset": after}


def record_update(metric: keras.metrics.Metric, update: dict[str, Any]) -> dict[str, Any]:
    arguments = [decode_tensor(argument) for argument in update["arguments"]]
    weight = None if update.get("sample_weight") is None else decode_tensor(update["sample_weight"])
    metric.update_state(*arguments, **({} if weight is None else {"sample_weight": weight}))
    return {
        "arguments": [encode_tensor(argument) for argument in arguments],
        "sample_weight": None if weight is None else encode_tensor(weight),
        "result": encode_tensor(to_numpy(metric.result())),
    }
