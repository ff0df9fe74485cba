"""One module per format. Each has `record(document, place)`: the document with its results computed anew."""

from collections.abc import Callable
from typing import Any

from ..place import Place
from . import (
    activations,
    configs,
    constraints,
    constructor_errors,
    identifiers,
    initializers,
    layer,
    loss,
    metric,
    model,
    names,
    optimizer_trace,
    regularizers,
    schedule,
    training,
)

Document = dict[str, Any]

RECORDERS: dict[str, Callable[[Document, Place], Document]] = {
    "descent-golden/activations@1": activations.record,
    "descent-golden/constraints@1": constraints.record,
    "descent-golden/constructor-errors@1": constructor_errors.record,
    "descent-golden/fit-history@1": training.record_fit,
    "descent-golden/identifiers@1": identifiers.record,
    "descent-golden/initializers@1": initializers.record,
    "descent-golden/layer@1": layer.record,
    "descent-golden/loss@1": loss.record,
    "descent-golden/loss-names@1": names.record,
    "descent-golden/metric@1": metric.record,
    "descent-golden/metric-names@1": names.record,
    "descent-golden/model@1": model.record,
    "descent-golden/optimizer-config@1": configs.record,
    "descent-golden/optimizer-trace@1": optimizer_trace.record,
    "descent-golden/regularizers@1": regularizers.record,
    "descent-golden/schedule@1": schedule.record,
    "descent-golden/training@1": training.record,
    "descent-golden/training-setup@1": training.record_setup,
}
