"""Makes keras2_standalone_*.h5 beside this file: models as standalone Keras 2.0 to 2.3.1 left them, with the optimizers'
state in its orders. The optimizers are its own, which TensorFlow keeps as `optimizer_v1`.

    python packages/model-io/test/recordings/make_standalone.py packages/model-io/test/recordings
"""

import json
import os
import sys
from pathlib import Path

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import h5py  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

tf.compat.v1.disable_eager_execution()

from tensorflow.python.keras import backend as K  # noqa: E402
from tensorflow.python.keras import optimizer_v1 as v1  # noqa: E402

OUT = Path(sys.argv[1])
SHAPES = [(3, 4), (4,), (4, 2), (2,)]


def wave(*shape, start=1):
    return np.round(np.sin(np.arange(np.prod(shape)) + start), 3).astype("float32").reshape(shape)


X, Y = wave(6, 3), wave(6, 2, start=3)


def written(array):
    array = np.asarray(array)
    return {"shape": list(array.shape), "dtype": str(array.dtype), "value": array.ravel().tolist()}


def dense(name, units, **config):
    zeros = {"class_name": "Zeros", "config": {}}
    glorot = {"scale": 1.0, "mode": "fan_avg", "distribution": "uniform", "seed": None}
    config = {"name": name, "trainable": True, **config, "units": units, "activation": "tanh", "use_bias": True}
    config |= {"kernel_initializer": {"class_name": "VarianceScaling", "config": glorot}, "bias_initializer": zeros}
    nothing = "kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint"
    return {"class_name": "Dense", "config": config | dict.fromkeys(nothing.split())}


LAYERS = [dense("dense_1", 4, batch_input_shape=[None, 3], dtype="float32"), dense("dense_2", 2)]


def get_gradients(self, loss, params):
    """Of keras/optimizers.py in Keras 2.3.1: by the norm of all gradients, where TensorFlow's copy takes each one's own."""
    grads = K.gradients(loss, params)
    if getattr(self, "clipnorm", 0) > 0:
        norm = K.sqrt(sum(K.sum(K.square(grad)) for grad in grads))
        grads = [K.switch(norm >= self.clipnorm, grad * self.clipnorm / norm, grad) for grad in grads]
    return grads


v1.Optimizer.get_gradients = get_gradients


class Training:
    """The loss of a network of two layers, and one update by an optimizer."""

    def __init__(self, optimizer, start):
        self.weights = [K.variable(value) for value in start]
        x, y = K.constant(X), K.constant(Y)
        k1, b1, k2, b2 = self.weights
        self.predictions = K.tanh(K.dot(K.tanh(K.dot(x, k1) + b1), k2) + b2)
        loss = K.mean(K.square(self.predictions - y))
        self.optimizer = optimizer
        updates = optimizer.get_updates(loss=loss, params=self.weights)
        self.step = K.function([], [loss], updates=updates)


def save(path, version, optimizer, weights, state, names):
    with h5py.File(path, "w") as file:
        # Up to 2.1 a Sequential was a list of its layers.
        old = version < "2.2"
        config = LAYERS if old else {"name": "sequential_1", "layers": LAYERS}
        file.attrs["keras_version"] = version.encode()
        file.attrs["backend"] = b"tensorflow"
        file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": config}).encode()
        training = {
            "optimizer_config": {"class_name": type(optimizer).__name__, "config": optimizer.get_config()},
            "loss": "mean_squared_error",
            "metrics": ["acc"] if old else [],
            "sample_weight_mode": None,
            "loss_weights": None,
        }
        file.attrs["training_config"] = json.dumps(training, default=float).encode()
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = [b"dense_1", b"dense_2"]
        for i, layer in enumerate(["dense_1", "dense_2"]):
            own = group.create_group(layer)
            own.attrs["weight_names"] = [f"{layer}/kernel:0".encode(), f"{layer}/bias:0".encode()]
            own[f"{layer}/kernel:0"], own[f"{layer}/bias:0"] = weights[2 * i], weights[2 * i + 1]
        group = file.create_group("optimizer_weights")
        group.attrs["weight_names"] = [name.encode() for name in names]
        for name, value in zip(names, state):
            group[name] = value


def numbered(class_name, count, iterations):
    names = [f"training/{class_name}/Variable{'' if i == 0 else f'_{i}'}:0" for i in range(count - iterations)]
    return [f"{class_name}/iterations:0"] * iterations + names


def named(class_name, words):
    start = [f"{class_name}/{word}:0" for word in words if not isinstance(word, tuple)]
    return start + [f"training/{class_name}/{word}_{i}:0" for word, in [w for w in words if isinstance(w, tuple)] for i in range(4)]


# What each version keeps: with the count of updates or without, place holders behind Adam's, Nadam's product.
CASES = {
    "sgd_206": ("2.0.6", lambda: v1.SGD(0.05, decay=0.1), None),
    "sgd_momentum_224": ("2.2.4", lambda: v1.SGD(0.05, momentum=0.9, nesterov=True), None),
    "sgd_clipnorm_231": ("2.3.1", lambda: v1.SGD(0.5, momentum=0.9, clipnorm=0.1), ["iterations", ("moment",)]),
    "rmsprop_206": ("2.0.6", lambda: v1.RMSprop(0.01, decay=0.1), "uncounted"),
    "rmsprop_231": ("2.3.1", lambda: v1.RMSprop(0.01), ["iterations", ("accumulator",)]),
    "adagrad_224": ("2.2.4", lambda: v1.Adagrad(0.05), "uncounted"),
    "adagrad_231": ("2.3.1", lambda: v1.Adagrad(0.05, decay=0.1), ["iterations", ("accumulator",)]),
    "adadelta_224": ("2.2.4", lambda: v1.Adadelta(1.0), "uncounted"),
    "adadelta_231": ("2.3.1", lambda: v1.Adadelta(0.5), ["iterations", ("accumulator",), ("delta_accumulator",)]),
    "adam_206": ("2.0.6", lambda: v1.Adam(0.01), None),
    "adam_224": ("2.2.4", lambda: v1.Adam(0.01), "placeholders"),
    "adam_231": ("2.3.1", lambda: v1.Adam(0.01), ["iterations", ("m",), ("v",), ("vhat",)]),
    "adam_amsgrad_224": ("2.2.4", lambda: v1.Adam(0.01, amsgrad=True), None),
    "adam_amsgrad_231": ("2.3.1", lambda: v1.Adam(0.01, amsgrad=True), ["iterations", ("m",), ("v",), ("vhat",)]),
    "adamax_224": ("2.2.4", lambda: v1.Adamax(0.01), None),
    "adamax_231": ("2.3.1", lambda: v1.Adamax(0.01), ["iterations", ("m",), ("u",)]),
    "nadam_224": ("2.2.4", lambda: v1.Nadam(0.01), "no product"),
    "nadam_231": ("2.3.1", lambda: v1.Nadam(0.01), ["iterations", "m_schedule", ("m",), ("v",)]),
}


def scalar_shape(value):
    return np.asarray(value).shape


for name, (version, make, form) in CASES.items():
    K.clear_session()
    optimizer = make()
    training = Training(optimizer, [wave(*shape, start=i) for i, shape in enumerate(SHAPES)])
    for _ in range(2):
        training.step([])
    weights = K.batch_get_value(training.weights)
    iterations = K.get_value(optimizer.iterations)
    slots = [value for value in optimizer.get_weights() if scalar_shape(value) != ()]
    class_name = type(optimizer).__name__
    if class_name == "Adam" and version < "2.1":
        slots = slots[:8]
    schedule = [K.get_value(optimizer.m_schedule)] if isinstance(form, list) and "m_schedule" in form else []
    state = ([] if form == "uncounted" else [np.int64(iterations)]) + schedule + slots
    names = named(class_name, form) if isinstance(form, list) else numbered(class_name, len(state), form != "uncounted")
    assert len(names) == len(state), (name, names, [np.shape(value) for value in state])
    path = OUT / f"keras2_standalone_{name}.h5"
    save(path, version, optimizer, weights, state, names)
    predictions = K.get_value(training.predictions)
    if form == "uncounted":
        K.set_value(optimizer.iterations, 0)  # that version forgot how often it had updated
    losses = [float(training.step([])[0]) for _ in range(3)]
    recording = {
        "inputs": [written(X)],
        "targets": written(Y),
        "predictions": written(predictions),
        "weights": [written(weight) for weight in weights],
        "losses": losses,
        "weights_after": [written(weight) for weight in K.batch_get_value(training.weights)],
    }
    path.with_suffix(".json").write_text(json.dumps(recording) + "\n")
