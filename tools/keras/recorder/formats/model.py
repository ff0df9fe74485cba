"""`descent-golden/model@1`: a model saved by Keras, and what the loaded archive predicts and goes on to learn."""

from typing import Any

import keras
import numpy as np

from .. import archives, session
from ..numbers import decode_tensor, encode_config, encode_number, encode_tensor
from ..place import Place
from .training import evaluate


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    session.fresh()
    model = make_model(document)
    inputs = [decode_tensor(tensor) for tensor in document["inputs"]]
    targets = decode_tensor(document["targets"]) if document.get("targets") is not None else None
    train_before_saving(model, one_or_list(inputs), targets, document)
    config = encode_config(keras.saving.serialize_keras_object(model))
    answer = {
        "format": document["format"],
        **session.HEADER,
        "case": document["case"],
        "archive": document["archive"],
        **{key: document[key] for key in ("python", "loss_python", "metrics_python", "train_steps") if key in document},
        "optimizer_python": document.get("optimizer_python"),
        "config": config,
        "inputs": [encode_tensor(value) for value in inputs],
    }
    path = place.target / document["archive"]
    model.save(path)
    others = document.get("other_files", [])
    archives.save_others(keras.saving.load_model(path), place.target, others)
    session.fresh()
    loaded = keras.saving.load_model(path)
    x = one_or_list(inputs)
    answer |= {"predictions": encode_tensor(loaded.predict(x, verbose=0)), "weights": describe(model.weights)}
    if targets is not None:
        answer |= {
            "targets": encode_tensor(targets),
            "optimizer_variables": describe(model.optimizer.variables, trainable=False),
            "evaluation": {"loaded": evaluate(loaded, x, targets), **before_saving(model, x, targets, document)},
        }
    if "continued" in document:
        answer["continued"] = go_on(loaded, x, targets, document["continued"]["steps"])
    return answer | ({"other_files": others} if others else {})


def one_or_list(inputs: list[np.ndarray]) -> Any:
    return inputs if len(inputs) > 1 else inputs[0]


def make_model(document: dict[str, Any]) -> keras.Model:
    """The model as it was before it was saved: from `python`, or from the recorded config, weights and state."""
    seed = document.get("seed")
    if seed is not None:
        keras.utils.set_random_seed(seed)
    model = session.evaluate(document["python"]) if "python" in document else from_config(document["config"])
    if "weights" in document:
        model.set_weights([decode_tensor(weight) for weight in document["weights"]])
    if document.get("optimizer_python") is None:
        return model
    model.compile(optimizer=session.evaluate(document["optimizer_python"]), **losses_of(document))
    if "optimizer_variables" in document:
        model.optimizer.build(model.trainable_variables)
        for variable, given in zip(model.optimizer.variables, document["optimizer_variables"], strict=True):
            variable.assign(decode_tensor(given))
    return model


def from_config(config: dict[str, Any]) -> keras.Model:
    """As the model's maker built it: layers are built inside the model, so their weights are named after it, and
    share the default dtype policy.
    """
    policy = encode_config(keras.saving.serialize_keras_object(keras.config.dtype_policy()))

    def unbuilt(value: Any) -> Any:
        if isinstance(value, dict):
            kept = {key: item for key, item in value.items() if key not in ("build_config", "compile_config")}
            return {key: unbuilt(item) for key, item in kept.items() if (key, item) != ("dtype", policy)}
        return [unbuilt(item) for item in value] if isinstance(value, list) else value

    return keras.saving.deserialize_keras_object(unbuilt(config))


def losses_of(document: dict[str, Any]) -> dict[str, Any]:
    """The loss and metrics to compile with."""
    if "loss_python" in document:
        metrics = session.evaluate(document.get("metrics_python", "[]"))
        return {"loss": session.evaluate(document["loss_python"]), "metrics": metrics}
    compiled = document["config"]["compile_config"]
    return {key: keras.saving.deserialize_keras_object(compiled[key]) for key in ("loss", "metrics")}


def train_before_saving(model: keras.Model, x: Any, targets: Any, document: dict[str, Any]) -> None:
    if "optimizer_variables" not in document:
        for _ in range(document.get("train_steps", 0)):
            model.train_on_batch(x, targets)


def before_saving(model: keras.Model, x: Any, targets: Any, document: dict[str, Any]) -> dict[str, Any]:
    """The score before saving, where saving lost something. It needs `loss_python`; else what was recorded stays."""
    if "loss_python" in document:
        return {"before_saving": evaluate(model, x, targets)}
    recorded = document.get("evaluation", {}).get("before_saving")
    return {} if recorded is None else {"before_saving": recorded}


def go_on(model: keras.Model, x: Any, targets: Any, steps: int) -> dict[str, Any]:
    losses = []
    for _ in range(steps):
        model.reset_metrics()
        losses.append(encode_number(np.float32(model.train_on_batch(x, targets, return_dict=True)["loss"])))
    return {
        "steps": steps,
        "batch": "the whole fixed batch, every time",
        "losses": losses,
        "weights": describe(model.weights),
        "optimizer_variables": describe(model.optimizer.variables, trainable=False),
    }


def describe(variables: list[keras.Variable], trainable: bool = True) -> list[dict[str, Any]]:
    return [
        {
            "path": variable.path,
            "name": variable.name,
            **({"trainable": variable.trainable} if trainable else {}),
            **encode_tensor(variable),
        }
        for variable in variables
    ]
