"""Real Keras with one model at hand: one JSON request per line on stdin, one JSON answer per line on stdout.

    {"id": 1, "do": "open", "path": "model.keras"}      loads a file
    {"id": 2, "do": "build", "json": "{…}"}             makes a model from its config, compiled if that says so
    {"id": 3, "do": "train", "inputs": […], "targets": […], "steps": 2}
    {"id": 4, "do": "predict", "inputs": […]}
    {"id": 5, "do": "evaluate", "inputs": […], "targets": […]}
    {"id": 6, "do": "state"}                            weights and optimizer variables
    {"id": 7, "do": "save", "path": "model.keras"}
    {"id": 8, "do": "load_weights", "path": "model.weights.h5"}
    {"id": 9, "do": "reset"}                            the states of recurrent layers
    {"id": 10, "do": "score_digits", "folder": "mnist"}  loss and metrics on MNIST's test set
    {"id": 11, "do": "fit", "inputs": […], "targets": […], "epochs": 2, "batch": 8, "log_dir": "logs"}  with TensorBoard
    {"id": 12, "do": "events", "folder": "logs"}        what TensorFlow reads in event files
    {"id": 13, "do": "random", "seed": 7}               makes a random model, and data for it (random_models.py)

Tensors are {"shape", "dtype", "value"}, flat; several are in lists and objects. An answer is {"id": 1, "ok": true, …}, or {"id": 1, "ok": false, "error": "…"}.
"""

import gc
import gzip
import json
import os
import sys
import traceback
import warnings
from pathlib import Path
from typing import Any

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)  # whatever libraries print goes to stderr
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import keras  # noqa: E402
import random_models  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402


@keras.saving.register_keras_serializable(package="descent")
class SimpleDense(keras.layers.Layer):
    """y = x @ w + b"""

    def __init__(self, units: int = 32, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape: Any) -> None:
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="random_normal", name="w")
        self.b = self.add_weight(shape=(self.units,), initializer="random_normal", name="b")

    def call(self, inputs: Any) -> Any:
        return keras.ops.matmul(inputs, self.w) + self.b

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units}


@keras.saving.register_keras_serializable(package="descent")
class Residual(keras.layers.Layer):
    """x + second(first(x)): layers inside a layer, one by itself and some in a list."""

    def __init__(self, units: int = 4, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.units = units
        self.first = keras.layers.Dense(units, activation="tanh", name="first")
        self.others = [keras.layers.Dense(units, name=f"other_{i}") for i in range(2)]

    def build(self, input_shape: Any) -> None:
        self.first.build(input_shape)
        for layer in self.others:
            layer.build((*input_shape[:-1], self.units))
        self.scale = self.add_weight(shape=(1,), initializer="ones", name="scale")

    def call(self, inputs: Any) -> Any:
        y = self.first(inputs)
        for layer in self.others:
            y = layer(y)
        return inputs + y * self.scale

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units}


SimpleDense.__module__ = Residual.__module__ = "descent"


def tensor(value: dict[str, Any]) -> np.ndarray:
    return np.array(value["value"], dtype=value["dtype"]).reshape(value["shape"])


def written(value: Any) -> Any:
    """A tensor, or lists and objects of them."""
    if isinstance(value, (list, tuple)):
        return [written(item) for item in value]
    if isinstance(value, dict):
        return {key: written(item) for key, item in value.items()}
    array = np.asarray(value)
    return {"shape": list(array.shape), "dtype": str(array.dtype), "value": array.ravel().tolist()}


def given(value: Any) -> Any:
    """The same the other way; a list of one is that one."""
    if isinstance(value, list):
        return given(value[0]) if len(value) == 1 else [given(item) for item in value]
    return tensor(value) if "dtype" in value else {key: given(item) for key, item in value.items()}


def idx(path: Path, header: int) -> np.ndarray:
    packed = path.with_name(f"{path.name}.gz")
    data = gzip.decompress(packed.read_bytes()) if packed.exists() else path.read_bytes()
    return np.frombuffer(data, np.uint8, offset=header)


def plain_event(folder: Path, path: Path, event: Any) -> list[dict[str, Any]]:
    return [
        {
            "run": str(path.parent.relative_to(folder)),
            "step": event.step,
            "tag": value.tag,
            "plugin": value.metadata.plugin_data.plugin_name,
            "kind": value.metadata.data_class,
            "value": [item.decode() if isinstance(item, bytes) else item for item in tf.make_ndarray(value.tensor).ravel().tolist()],
            "shape": list(tf.make_ndarray(value.tensor).shape),
        }
        for value in event.summary.value
    ]


class Summaries:
    """tf.summary with the `scalar` of the package tensorboard, which need not be installed."""

    create_file_writer = staticmethod(tf.summary.create_file_writer)
    write = staticmethod(tf.summary.write)
    record_if = staticmethod(tf.summary.record_if)

    @staticmethod
    def scalar(name: str, data: Any, step: Any) -> None:
        metadata = tf.compat.v1.SummaryMetadata(data_class=1)
        metadata.plugin_data.plugin_name = "scalars"
        tf.summary.write(tag=name, tensor=tf.cast(data, tf.float32), step=step, metadata=metadata)


class Service:
    model: Any = None
    warned: list[str] = []

    def open(self, request: dict[str, Any]) -> dict[str, Any]:
        self.model = keras.models.load_model(request["path"])
        return {"config": json.dumps(keras.saving.serialize_keras_object(self.model))}

    def build(self, request: dict[str, Any]) -> dict[str, Any]:
        self.model = keras.saving.deserialize_keras_object(json.loads(request["json"]))
        return {}

    def random(self, request: dict[str, Any]) -> dict[str, Any]:
        self.model, inputs, targets = random_models.make(request["seed"])
        config = json.dumps(keras.saving.serialize_keras_object(self.model))
        return {"inputs": written(inputs), "targets": written(targets), "json": config}

    def train(self, request: dict[str, Any]) -> dict[str, Any]:
        losses = []
        for _ in range(request["steps"]):
            self.model.reset_metrics()
            result = self.model.train_on_batch(given(request["inputs"]), given(request["targets"]), return_dict=True)
            losses.append(float(result["loss"]))
        return {"losses": losses}

    def predict(self, request: dict[str, Any]) -> dict[str, Any]:
        outputs = self.model.predict_on_batch(given(request["inputs"]))
        return {"outputs": written(outputs)}

    def evaluate(self, request: dict[str, Any]) -> dict[str, Any]:
        self.model.reset_metrics()
        result = self.model.test_on_batch(given(request["inputs"]), given(request["targets"]), return_dict=True)
        return {"logs": {name: np.asarray(value).ravel().tolist() for name, value in result.items()}}

    def score_digits(self, request: dict[str, Any]) -> dict[str, Any]:
        folder = Path(request["folder"])
        x = idx(folder / "t10k-images-idx3-ubyte", 16).reshape(-1, 784) / np.float32(255)
        y = idx(folder / "t10k-labels-idx1-ubyte", 8)
        return {"logs": self.model.evaluate(x, y, batch_size=1000, verbose=0, return_dict=True)}

    def fit(self, request: dict[str, Any]) -> dict[str, Any]:
        x, y = given(request["inputs"]), given(request["targets"])
        callback = keras.callbacks.TensorBoard(request["log_dir"], update_freq="batch")
        callback._summary_module = Summaries
        options = {"epochs": request["epochs"], "batch_size": request["batch"], "shuffle": False, "verbose": 0}
        self.model.fit(x, y, validation_data=(x, y), callbacks=[callback], **options)
        return {}

    def events(self, request: dict[str, Any]) -> dict[str, Any]:
        folder, found = Path(request["folder"]), []
        for path in sorted(folder.glob("**/*tfevents*")):
            for event in tf.compat.v1.train.summary_iterator(str(path)):
                found += plain_event(folder, path, event)
        return {"events": found}

    def state(self, _request: dict[str, Any]) -> dict[str, Any]:
        optimizer = getattr(self.model, "optimizer", None)
        return {
            "weights": [written(weight) for weight in self.model.weights],
            "optimizer": [] if optimizer is None else [written(variable) for variable in optimizer.variables],
        }

    def save(self, request: dict[str, Any]) -> dict[str, Any]:
        path = request["path"]
        (self.model.save_weights if path.endswith(".weights.h5") else self.model.save)(path)
        return {}

    def reset(self, _request: dict[str, Any]) -> dict[str, Any]:
        for layer in self.model.layers:
            if getattr(layer, "stateful", False):
                layer.reset_state()
        return {}

    def load_weights(self, request: dict[str, Any]) -> dict[str, Any]:
        self.model.load_weights(request["path"])
        return {}


def main() -> None:
    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf.config.threading.set_intra_op_parallelism_threads(1)
    gc.collect()
    gc.freeze()  # what is imported stays: the collector need not look through it again and again
    service = Service()
    print(json.dumps({"ready": True, "version": keras.__version__}), file=answers, flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                result = getattr(service, request["do"])(request)
            said = [str(warning.message) for warning in caught if "Skipping" in str(warning.message)]
            answer = {"ok": True, "warnings": said, **result}
        except Exception as error:  # noqa: BLE001: every failure is an answer
            traceback.print_exc()
            answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": request["id"], **answer}), file=answers, flush=True)


if __name__ == "__main__":
    main()
