"""Records what Keras does with None, and with lists, as options: of every class and of the methods that train.

    python tools/keras/record_options.py packages/conformance/test/recorded/option-values.json

`bases` holds what each class is made of besides. Each row is `[kind, class, options, outcome]`; the outcome is
"refused" where no object is made, "fails" where one is made that cannot compute, else what was computed: a layer's
outputs (their shapes, sums and weighted sums) after how its weights start, a loss, a metric's result, weights after
two steps, a rate, the losses of three epochs ("made" of TensorBoard). What goes in is made by `ramp` and `cycle` alone.
"""

import inspect
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from recorder import session
from recorder.numbers import encode_numbers

import keras
import numpy as np
import tensorflow as tf

Config = dict[str, Any]
REPOSITORY = Path(__file__).parents[2]
CONFIGS = json.loads((REPOSITORY / "packages/spec/test/recorded/configs.json").read_text())
SIGNATURES = json.loads((REPOSITORY / "packages/trainer/test/recorded/signatures.json").read_text())
SCHEDULES = {
    "CosineDecay": {"initial_learning_rate": 0.1, "decay_steps": 10},
    "CosineDecayRestarts": {"initial_learning_rate": 0.1, "first_decay_steps": 2},
    "ExponentialDecay": {"initial_learning_rate": 0.1, "decay_steps": 2, "decay_rate": 0.5},
    "InverseTimeDecay": {"initial_learning_rate": 0.1, "decay_steps": 2, "decay_rate": 0.5},
    "PiecewiseConstantDecay": {"boundaries": [1], "values": [0.1, 0.2]},
    "PolynomialDecay": {"initial_learning_rate": 0.1, "decay_steps": 10},
}
#: What a class is made of so that it can compute with the data below.
BASES = {
    "GroupNormalization": {"groups": 2},
    "InputLayer": {"batch_shape": [None, 2]},
    "Rescaling": {"scale": 2.0, "offset": 0.0},
    "Constant": {"value": 0.5},
    "TopKCategoricalAccuracy": {"k": 2},
    "SparseTopKCategoricalAccuracy": {"k": 2},
}
TARGETS = [0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1]
PREDICTIONS = [0.1, 0.8, 0.3, 0.6, 0.7, 0.2, 0.9, 0.4, 0.25, 0.05, 0.55, 0.65]
AXES = [0, [-1], [0, 1], [1, 2], []]
NUMBERS = [[0.25], [0.25, 0.5, 0.75], [[0.25], [0.75]]]
#: Numbers of losses, metrics and the rest that broadcast against what they meet.
LISTS = {
    **{key: NUMBERS for key in ("alpha", "beta", "gamma", "delta", "margin", "label_smoothing", "threshold", "q")},
    **{key: NUMBERS for key in ("scale", "offset", "negative_slope", "mask_value", "max_value", "min_value", "value")},
    **{key: NUMBERS for key in ("l1", "l2", "factor", "rate", "mean", "stddev", "minval", "maxval", "gain")},
    **{key: NUMBERS for key in ("epsilon", "momentum", "thresholds", "label_weights")},
    "axis": AXES,
    "k": [[1], [1, 2]],
    "ignore_class": [[1], [0, 1]],
    "class_id": [[1], [0, 1]],
    "target_class_ids": [[0, 1], []],
}


def ramp(*shape: int) -> np.ndarray:
    """Positive, exact in float32, no two neighbors alike."""
    flat = np.arange(np.prod(shape, dtype=int))
    return ((flat * 7 % 11 + 1) / 16).astype("float32").reshape(shape)


def cycle(values: list[float], *shape: int, dtype: str = "float32") -> np.ndarray:
    return np.resize(np.array(values), shape).astype(dtype)


def digest(tensors: Any) -> list[Any]:
    out: list[Any] = []
    for tensor in tf.nest.flatten(tensors):
        array = np.asarray(tensor).astype("float32")
        weights = np.arange(array.size) % 5 - 1.5
        out.append([list(array.shape), *encode_numbers(np.float32([array.sum(), (array.ravel() * weights).sum()]))])
    return out


def start(value: Any) -> str:
    array = np.asarray(value)
    return "zeros" if not array.any() else "ones" if (array == 1).all() else "other"


# How an object of each kind computes.


def layer_inputs(name: str) -> list[np.ndarray]:
    if name == "Embedding":
        return [cycle([3, 1, 7, 0, 9, 2], 2, 3, dtype="int32")]
    if "2D" in name:
        return [ramp(2, 5, 5, 4)]
    if name in ("Reshape", "RepeatVector", "Permute") or name.endswith("Cell") or name == "StackedRNNCells":
        return [ramp(2, 4)]
    if "1D" in name or name in ("RNN", "SimpleRNN", "LSTM", "GRU", "Bidirectional", "TimeDistributed"):
        return [ramp(2, 5, 4)]
    merging = ("Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract")
    pair = name in merging or name == "MultiHeadAttention"
    return [ramp(2, 3, 4), 1 - ramp(2, 3, 4)] if pair else [ramp(2, 3, 4)]


def run_layer(name: str, layer: Any) -> list[Any]:
    if name == "InputLayer":
        return [[size if size is not None else -1 for size in layer.batch_shape], layer.dtype]
    inputs = [tf.constant(x) for x in layer_inputs(name)]
    arguments = inputs if name == "MultiHeadAttention" or len(inputs) == 1 else [inputs]
    if name.endswith("Cell") or name == "StackedRNNCells":
        layer.build([2, 4])
        states = [ramp(2, size) for size in tf.nest.flatten(layer.state_size)]
        arguments = [*inputs, states]
    layer(*arguments)
    starts = [start(weight) for weight in layer.weights if weight.dtype == "float32"]
    layer.set_weights([ramp(*w.shape) if w.dtype == "float32" else w for w in layer.weights])
    outputs = digest(layer(*arguments, training=False) if "training" in names_of(layer.call) else layer(*arguments))
    if "training" in names_of(layer.call):
        layer(*arguments, training=True)
    return [starts, *outputs]


def names_of(function: Callable[..., Any]) -> list[str]:
    return list(inspect.signature(function).parameters)


def loss_data(name: str) -> tuple[np.ndarray, np.ndarray]:
    if name == "CTC":
        return cycle([1, 2, 0, 2, 1, 1], 2, 3, dtype="int32"), ramp(2, 7, 4)
    if name in ("SparseCategoricalCrossentropy", "CategoricalGeneralizedCrossEntropy"):
        return cycle([0, 2, 1], 2, 2, dtype="int32"), cycle(PREDICTIONS, 2, 2, 3)
    if name == "Circle":
        return cycle([0, 1], 2, dtype="int32"), cycle(PREDICTIONS, 2, 3)
    return cycle(TARGETS, 2, 2, 3), cycle(PREDICTIONS, 2, 2, 3)


def metric_data(name: str) -> list[np.ndarray]:
    if name in ("Mean", "Sum"):
        return [cycle(PREDICTIONS, 4)]
    if name in ("IoU", "MeanIoU", "OneHotIoU", "OneHotMeanIoU"):
        return [np.float32([[0, 1], [1, 1]]), np.float32([[0.1, 0.8], [0.6, 0.7]])]
    if name.startswith("Sparse"):
        return [cycle([0, 2, 1], 4), cycle(PREDICTIONS, 4, 3)]
    if any(word in name for word in ("Similarity", "Correlation", "Crossentropy", "BinaryAccuracy", "BinaryIoU")):
        return [cycle(TARGETS, 2, 2, 3), cycle(PREDICTIONS, 2, 2, 3)]
    return [cycle(TARGETS, 4, 3), cycle(PREDICTIONS, 4, 3)]


def run_metric(name: str, metric: Any) -> list[Any]:
    metric.update_state(*metric_data(name))
    return encode_numbers(metric.result())


def run_optimizer(optimizer: Any) -> list[Any]:
    variables = [keras.Variable(ramp(3, 2), name="kernel"), keras.Variable(ramp(2), name="bias")]
    optimizer.build(variables)
    for step in (1, 2):
        optimizer.apply([tf.constant(ramp(3, 2) * step), tf.constant(-ramp(2) * step)])
    return encode_numbers(np.concatenate([np.ravel(v) for v in variables]))


def run_initializer(name: str, initializer: Any) -> list[Any]:
    value = initializer((3, 3))
    return encode_numbers(value) if name in ("Constant", "Identity", "Ones", "Zeros") else [list(value.shape)]


def fitted(compiled: Config, fit: Config, callbacks: list[Any] | None = None) -> list[Any]:
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.set_weights([ramp(3, 1), ramp(1)])
    model.compile(**{"optimizer": keras.optimizers.SGD(0.1), "loss": "mse", "run_eagerly": True, **compiled})
    data = {"x": ramp(8, 3), "y": ramp(8, 1), "batch_size": 4, "epochs": 3, "verbose": 0, "shuffle": False}
    history = model.fit(**{**data, "callbacks": callbacks, **fit}).history
    return encode_numbers(np.float32(history["loss"]))


def run_method(method: str, options: Config) -> list[Any]:
    if method == "compile":
        return fitted(options, {})
    if method == "fit":
        return fitted({}, options)
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.set_weights([ramp(3, 1), ramp(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse", run_eagerly=True)
    data: Config = {"x": ramp(8, 3)} if "predict" in method else {"x": ramp(8, 3), "y": ramp(8, 1)}
    verbose = {"verbose": 0} if method in ("evaluate", "predict") else {}
    return encode_numbers(np.ravel(getattr(model, method)(**{**data, **verbose, **options})))


COMPUTE: dict[str, Callable[[str, Any], list[Any]]] = {
    "layers": run_layer,
    "losses": lambda name, loss: encode_numbers(loss(*loss_data(name))),
    "metrics": run_metric,
    "optimizers": lambda _, optimizer: run_optimizer(optimizer),
    "schedules": lambda _, schedule: encode_numbers(schedule(3)),
    "initializers": run_initializer,
    "regularizers": lambda _, regularizer: encode_numbers(regularizer(tf.constant(ramp(3, 2)))),
    "constraints": lambda _, constraint: encode_numbers(constraint(tf.constant(ramp(3, 2)))),
    "callbacks": lambda _, callback: fitted({}, {}, [callback]),
}


# What is tried.


def serialized(layer: Any) -> Any:
    return json.loads(json.dumps(keras.saving.serialize_keras_object(layer)))


def plain(config: Config) -> Config:
    return json.loads(json.dumps(config))


def parameters(cls: Any) -> list[str]:
    variadic = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return [p.name for p in inspect.signature(cls.__init__).parameters.values() if p.kind not in variadic][1:]


def tried() -> Iterator[tuple[str, str, Config, list[str]]]:
    """Kind, class, what it is made of, its options."""
    for kind, classes in CONFIGS.items():
        for name, config in classes.items():
            base = {**config["required"], **BASES.get(name, {})}
            if name == "TimeDistributed":
                base = {"layer": serialized(keras.layers.Dense(2, name="dense"))}
            yield kind, name, base, list(config["takes"])
    for path in sorted((REPOSITORY / "specs/v1/optimizers").glob("*.json")):
        name = path.name.split(".")[0]
        sgd = keras.optimizers.serialize(keras.optimizers.SGD(0.1, name="sgd"))
        inner = {"LossScaleOptimizer": {"inner_optimizer": sgd}}
        if name == "MultiOptimizer":  # its options are optimizers, each with a row of its own
            continue
        cls = getattr(keras.optimizers, name)
        yield "optimizers", name, inner.get(name, {"learning_rate": 0.1}), parameters(cls)
    for name, base in SCHEDULES.items():
        yield "schedules", name, base, parameters(getattr(keras.optimizers.schedules, name))
    for name, options in SIGNATURES["callbacks"].items():
        if name not in ("OrbaxCheckpoint", "RemoteMonitor"):
            monitor = {"monitor": "loss"} if "monitor" in options else {}
            yield "callbacks", name, monitor, list(options)
    for name, options in SIGNATURES["methods"].items():
        yield "methods", name, {}, [key for key in options if key not in ("x", "y")]


def values_of(kind: str, base: Config, key: str) -> Iterator[Config]:
    yield {key: None}
    if kind == "optimizers" and key.startswith("ema_"):
        yield {"use_ema": True, key: None}
    if kind in CONFIGS:
        for value in LISTS.get(key, []):
            yield {key: value}
        if key in ("alpha", "beta") and "axis" in base:
            yield {key: [0.25], "axis": [1, 2]}


def made(kind: str, name: str, config: Config, folder: str) -> Any:
    if kind == "callbacks":
        paths = {"backup_dir": "backup", "filename": "log.csv", "filepath": "{epoch}.weights.h5", "log_dir": "logs"}
        cls = getattr(keras.callbacks, name)
        known = [key for key in parameters(cls) if key in paths and key not in config]
        more = {key: os.path.join(folder, paths[key]) for key in known}
        if name == "ModelCheckpoint":
            more["save_weights_only"] = True
        if name == "LearningRateScheduler":
            more["schedule"] = lambda epoch, rate: rate
        return cls(**{**more, **config})
    module = keras.optimizers.schedules if kind == "schedules" else getattr(keras, kind)
    return getattr(module, name).from_config(plain(config))


def outcome(kind: str, name: str, config: Config) -> Any:
    session.fresh()
    keras.utils.set_random_seed(1)
    with tempfile.TemporaryDirectory() as folder:
        if kind == "methods":
            try:
                return run_method(name, config)
            except Exception:  # Keras refuses by whatever is thrown first
                return "refused"
        try:
            thing = made(kind, name, config, folder)
        except Exception:
            return "refused"
        if name == "TensorBoard":  # it writes files of its own, with a package that is not needed here
            return "made"
        try:
            return COMPUTE[kind](name, thing)
        except Exception:
            return "fails"


def main(target: Path) -> None:
    session.use_one_thread()
    bases: dict[str, dict[str, Config]] = {}
    rows = []
    for kind, name, base, options in tried():
        bases.setdefault(kind, {})[name] = base
        if outcome(kind, name, base) in ("refused", "fails"):
            raise SystemExit(f"{kind}/{name} computes nothing from {base}: give it another base")
        for key in options:
            for value in values_of(kind, {k: 1 for k in options}, key):
                rows.append([kind, name, value, outcome(kind, name, {**base, **value})])
    lines = ",\n".join(json.dumps(row) for row in rows)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f'{{"keras": "{keras.__version__}",\n"bases": {json.dumps(bases)},\n"rows": [\n{lines}\n]}}\n')


main(Path(sys.argv[1]))
