"""`descent-golden/layer@1`: one call of a layer, with gradients."""

import json
from typing import Any

import keras
import numpy as np

from .. import session
from ..gradients import draw_cotangent, value_and_gradients
from ..numbers import decode_tensor, encode_config, encode_tensor, to_numpy
from ..place import Place
from .configs import same_after

Layer = keras.layers.Layer


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    layer = session.evaluate(document["python"])
    serialized = keras.layers.serialize(layer)
    inputs = [decode_tensor(tensor) for tensor in document["inputs"]]
    build(layer, inputs)
    if document.get("weights"):
        layer.set_weights([decode_tensor(weight) for weight in document["weights"]])
    before = [to_numpy(weight) for weight in layer.weights]
    answer = {
        "format": document["format"],
        **session.HEADER,
        "case": document["case"],
        "layer": type(layer).__name__,
        "python": document["python"],
        "serialized": encode_config(serialized),
        "serialized_json": json.dumps(serialized),
        "serialized_built": encode_config(keras.layers.serialize(layer)),
        "training": document.get("training"),
        "mask": document.get("mask"),
        "inputs": [encode_tensor(value) for value in inputs],
        "weights": describe_weights(layer),
    }
    answer |= call(layer, inputs, document)
    if any(not np.array_equal(old, to_numpy(new)) for old, new in zip(before, layer.weights)):
        answer["weights_after"] = describe_weights(layer)
    if layer.losses:
        answer["regularization_losses"] = [encode_tensor(value) for value in layer.losses]
    session.fresh()
    same = same_after(serialized, keras.layers.deserialize, keras.layers.serialize)
    return answer | {"same_config_after_deserialize": same}


def build(layer: Layer, inputs: list[np.ndarray]) -> None:
    shapes = [tuple(value.shape) for value in inputs]
    layer.build(shapes if len(shapes) > 1 else shapes[0])


def call(layer: Layer, inputs: list[np.ndarray], document: dict[str, Any]) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if document.get("training") is not None:
        options["training"] = document["training"]
    if document.get("mask") is not None:
        options["mask"] = keras.ops.convert_to_tensor(np.array(document["mask"], dtype="bool"))
    given = [decode_tensor(tensor) for tensor in document.get("cotangents", [])]
    cotangents: list[np.ndarray] = []

    def run(*tensors: Any) -> tuple[Any, Any]:
        result = layer(list(tensors) if len(tensors) > 1 else tensors[0], **options)
        outputs = list(result) if isinstance(result, (list, tuple)) else [result]
        cotangents.extend(given or [draw_cotangent(tuple(value.shape), i) for i, value in enumerate(outputs)])
        return outputs, sum(keras.ops.sum(value * weight) for value, weight in zip(outputs, cotangents))

    outputs, by_input, by_weight = value_and_gradients(run, inputs, lambda: layer.trainable_weights)
    return {
        "outputs": [encode_tensor(value) for value in outputs],
        "cotangents": [encode_tensor(value) for value in cotangents],
        "gradient_of": "sum over outputs of sum(output * cotangent)",
        "input_gradients": [encode_gradient(gradient) for gradient in by_input],
        "weight_gradients": [
            {"path": weight.path, "gradient": encode_gradient(gradient)}
            for weight, gradient in zip(layer.trainable_weights, by_weight)
        ],
    }


def encode_gradient(gradient: Any) -> dict[str, Any] | None:
    return None if gradient is None else encode_tensor(gradient)


def describe_weights(layer: Layer) -> list[dict[str, Any]]:
    return [
        {"name": weight.name, "path": weight.path, "trainable": weight.trainable, **encode_tensor(weight)}
        for weight in layer.weights
    ]
