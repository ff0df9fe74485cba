"""`descent-golden/training-setup@1`, `training@1` and `fit-history@1`: a small network on real MNIST rows."""

import json
from typing import Any

import keras
import numpy as np

from .. import mnist, session
from ..numbers import decode_tensor, encode_config, encode_number, encode_tensor, to_numpy
from ..place import Place
from .optimizer_trace import make_optimizer


def record_setup(document: dict[str, Any], place: Place) -> dict[str, Any]:
    model = make_model(document)
    found = {
        **session.HEADER,
        "model": encode_config(keras.saving.serialize_keras_object(model)),
        "initial_weights": describe_weights(model),
    }
    return document | found


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    setup = read_setup(document, place)
    optimizer = make_optimizer(document)
    answer = describe_run(document, optimizer)
    model = make_model(setup)
    # Not compiled: XLA reads ScheduleFreeAdamW's variables at another time.
    model.compile(optimizer=optimizer, loss=setup["loss"], metrics=["accuracy"], run_eagerly=True)
    x, y = mnist.load("train")
    losses, accuracies = [], []
    for step in range(setup["steps"]):
        first = setup["first_row"] + step * setup["batch"]
        rows = slice(first, first + setup["batch"])
        model.reset_metrics()
        result = model.train_on_batch(x[rows], y[rows], return_dict=True)
        losses.append(encode_number(np.float32(result["loss"])))
        accuracies.append(encode_number(np.float32(result["accuracy"])))
    optimizer.finalize_variable_values(model.trainable_variables)
    score = evaluate(model, *rows_of("test", setup["test_first_row"], setup["test_rows"]))
    return {
        "format": document["format"],
        **session.HEADER,
        "case": document["case"],
        "optimizer": type(optimizer).__name__,
        **answer,
        "loss": losses,
        "accuracy": accuracies,
        "test_loss": score["loss"],
        "test_accuracy": score["accuracy"],
        "final_weights": describe_weights(model),
    }


def record_fit(document: dict[str, Any], place: Place) -> dict[str, Any]:
    setup = read_setup(document, place)
    optimizer = make_optimizer(document)
    answer = describe_run(document, optimizer)
    model = make_model(setup)
    model.compile(optimizer=optimizer, loss=setup["loss"], metrics=["accuracy"])
    kept = ("first_row", "rows", "batch", "epochs", "validation_first_row", "validation_rows", "shuffle")
    history = model.fit(
        *rows_of("train", document["first_row"], document["rows"]),
        batch_size=document["batch"],
        epochs=document["epochs"],
        validation_data=rows_of("train", document["validation_first_row"], document["validation_rows"]),
        shuffle=document["shuffle"],
        verbose=0,
    ).history
    return {
        "format": document["format"],
        **session.HEADER,
        **answer,
        **{key: document[key] for key in kept},
        "history": {key: [encode_number(np.float32(value)) for value in history[key]] for key in sorted(history)},
        "final_weights": describe_weights(model),
    }


def read_setup(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return json.loads((place.source / document["setup"]).read_text(encoding="utf-8"))


def make_model(setup: dict[str, Any]) -> keras.Model:
    """The network with its start weights. Its layers are built inside it, as a new model's are."""
    configs = [{**config, "build_config": None} for config in setup["model"]["config"]["layers"]]
    layers = [keras.saving.deserialize_keras_object(config) for config in configs]
    model = keras.Sequential(layers, name=setup["model"]["config"]["name"])
    model.set_weights([decode_tensor(weight) for weight in setup["initial_weights"]])
    return model


def describe_run(document: dict[str, Any], optimizer: keras.optimizers.Optimizer) -> dict[str, Any]:
    return {
        "python": document.get("python"),
        "config": encode_config(keras.optimizers.serialize(optimizer)),
        "setup": document["setup"],
    }


def describe_weights(model: keras.Model) -> list[dict[str, Any]]:
    return [{"path": weight.path, **encode_tensor(weight, base_64=True)} for weight in model.weights]


def rows_of(part: str, first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = mnist.load(part)
    return x[first : first + count], y[first : first + count]


def evaluate(model: keras.Model, x: Any, y: Any) -> dict[str, Any]:
    result = model.evaluate(x, y, batch_size=len(y), verbose=0, return_dict=True)
    return {name: encode_number(np.float32(to_numpy(result[name]))) for name in sorted(result)}
