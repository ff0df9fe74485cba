"""Makes the files beside this one, with TensorFlow's copy of Keras 2 and with h5py.

    python packages/model-io/test/recordings/make.py packages/model-io/test/recordings
"""

import json
import os
import sys
from pathlib import Path

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import h5py  # noqa: E402
import ml_dtypes  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from tensorflow.python import keras as keras_2_module  # noqa: E402
from tensorflow.python.keras.engine import input_layer, sequential, training  # noqa: E402
from tensorflow.python.keras.layers import convolutional, core, embeddings, merge, pooling, recurrent  # noqa: E402
from tensorflow.python.keras.optimizer_v2 import (  # noqa: E402
    adadelta, adagrad, adam, adamax, ftrl, gradient_descent, nadam, rmsprop,
)

OUT = Path(sys.argv[1])
keras_2_module.__version__ = "2.6.0"  # what this copy was taken from; it writes the number into its files


def written(array):
    array = np.asarray(array)
    return {"shape": list(array.shape), "dtype": str(array.dtype), "value": array.ravel().tolist()}


def wave(*shape):
    return np.round(np.sin(np.arange(np.prod(shape)) + 1), 3).astype("float32").reshape(shape)


def sequential_model(optimizer):
    def make():
        model = sequential.Sequential(
            [core.Dense(4, activation="relu", input_shape=(3,)), core.Dropout(0.0), core.Dense(2, activation="softmax")]
        )
        model.compile(optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"])
        return model, [wave(6, 3)], np.array([0, 1, 0, 1, 1, 0], dtype="int32")

    return make


def convolutions():
    model = sequential.Sequential(
        [
            convolutional.Conv2D(3, 3, padding="same", activation="relu", input_shape=(6, 6, 2), name="conv"),
            pooling.MaxPooling2D(2),
            core.Flatten(),
            core.Dense(2, activation="softmax"),
        ]
    )
    model.compile("sgd", "sparse_categorical_crossentropy")
    return model, [wave(4, 6, 6, 2)], np.array([0, 1, 1, 0], dtype="int32")


def functional():
    left, right = input_layer.Input((4,), name="left"), input_layer.Input((4,), name="right")
    shared = core.Dense(3, activation="tanh", name="shared")
    inner = sequential.Sequential([core.Dense(3, input_shape=(3,), name="inner_dense")], name="inner")
    joined = merge.concatenate([shared(left), inner(shared(right))])
    model = training.Model([left, right], core.Dense(1, name="score")(joined), name="two")
    model.compile("adam", "mse")
    return model, [wave(5, 4), wave(5, 4) * 2], wave(5, 1)


def recurrences():
    words = input_layer.Input((5,), name="words")
    x = embeddings.Embedding(7, 4, input_length=5)(words)
    x = recurrent.LSTM(3, return_sequences=True, recurrent_activation="sigmoid")(x)
    x = recurrent.GRU(3, reset_after=True, recurrent_activation="sigmoid")(x)
    model = training.Model(words, core.Dense(1)(x))
    model.compile("sgd", "mse")
    return model, [np.arange(20).reshape(4, 5).astype("float32") % 7], wave(4, 1)


MODELS = {
    "sgd_momentum": sequential_model(gradient_descent.SGD(0.05, momentum=0.9, nesterov=True)),
    "rmsprop_centered": sequential_model(rmsprop.RMSprop(0.01, momentum=0.9, centered=True)),
    "rmsprop": sequential_model(rmsprop.RMSprop(0.01)),
    "adam_amsgrad": sequential_model(adam.Adam(0.01, amsgrad=True)),
    "adagrad": sequential_model(adagrad.Adagrad(0.05)),
    "adadelta": sequential_model(adadelta.Adadelta(0.5)),
    "adamax": sequential_model(adamax.Adamax(0.01)),
    "nadam": sequential_model(nadam.Nadam(0.01)),
    "ftrl": sequential_model(ftrl.Ftrl(0.05)),
    "convolutions": convolutions,
    "functional": functional,
    "recurrences": recurrences,
}


def keras_2() -> None:
    for name, make in MODELS.items():
        tf.random.set_seed(1)
        model, inputs, targets = make()
        given = inputs if len(inputs) > 1 else inputs[0]
        for _ in range(2):
            model.train_on_batch(given, targets)
        model.save(OUT / f"keras2_{name}.h5", save_format="h5")
        predictions = model.predict_on_batch(given)
        weights = [written(weight) for weight in model.get_weights()]
        results = [model.train_on_batch(given, targets) for _ in range(3)]
        losses = [float(np.ravel(result)[0]) for result in results]
        recording = {
            "inputs": [written(one) for one in inputs],
            "targets": written(targets),
            "predictions": written(predictions),
            "weights": weights,
            "losses": losses,
            "weights_after": [written(weight) for weight in model.get_weights()],
        }
        (OUT / f"keras2_{name}.json").write_text(json.dumps(recording) + "\n")


def checksums(file: h5py.File) -> None:
    whole = np.arange(77, dtype="float32").reshape(7, 11) / 8
    file.create_dataset("alone", data=whole, chunks=(4, 5), fletcher32=True)
    file.create_dataset("packed", data=whole, chunks=(4, 5), fletcher32=True, compression="gzip", shuffle=True)
    # An odd number of bytes; more words than the sums hold at once; sums as large as can be.
    file.create_dataset("odd", data=np.arange(7, dtype="uint8"), chunks=(3,), fletcher32=True)
    file.create_dataset("long", data=(np.arange(1501) ** 2 % 251).astype("uint8"), chunks=(1501,), fletcher32=True)
    file.create_dataset("most", data=np.full(1600, 255, "uint8"), chunks=(1600,), fletcher32=True)


def arrays(file: h5py.File) -> None:
    whole = np.arange(77, dtype="float32").reshape(7, 11) / 8
    file.create_dataset("gzip", data=whole, chunks=(3, 4), compression="gzip", shuffle=True, fletcher32=True)
    file.create_dataset("chunked", data=whole.reshape(7, 11, 1), chunks=(2, 5, 1))
    partial = file.create_dataset("partial", shape=(6, 4), dtype="float32", chunks=(2, 2))
    partial[2:4, 0:2] = 3.5
    file.create_dataset("vector", data=np.arange(1000, dtype="int32"), chunks=(64,), compression="gzip")
    file.create_dataset("big_endian", data=whole.astype(">f4"))
    file.create_dataset("unwritten", shape=(2, 3), dtype="float32")
    file.create_dataset("empty", data=np.zeros((0, 3), "float32"))
    file.create_dataset("scalar", data=np.int64(-5))
    for dtype in ["float16", "float64", "int8", "uint16", "int64", "uint64", "bool"]:
        file.create_dataset(dtype, data=np.array([0, 1, 2, 100]).astype(dtype))
    file.create_dataset("bfloat16", data=np.array([0.5, -2, 1e10], dtype=ml_dtypes.bfloat16)).attrs["dtype"] = "bfloat16"
    group = file.create_group("texts")
    group.attrs["text"] = "ö" * 20_000
    group.attrs["fixed"] = np.bytes_("fixed")
    group.attrs["list"] = ["a", "bc", ""]
    group.attrs["fixed_list"] = np.array([b"a", b"bcd"])
    group.attrs["numbers"] = np.array([1, 2, 3])
    group.attrs["number"] = 2.5
    group.attrs["none"] = []
    for i in range(60):
        file.create_group(f"many/member_{i:03}/vars").create_dataset("0", data=np.float32(i))


def hdf5() -> None:
    with h5py.File(OUT / "arrays.h5", "w") as file:
        arrays(file)
    with h5py.File(OUT / "checksums.h5", "w") as file:
        checksums(file)
    with h5py.File(OUT / "latest.h5", "w", libver="latest") as file:
        group = file.create_group("layers/dense/vars")
        group.attrs["name"] = "dense"
        group.create_dataset("0", data=wave(3, 4))
        group.create_dataset("1", data=wave(4))
    with h5py.File(OUT / "dense_links.h5", "w", libver="latest") as file:
        for i in range(20):
            file.create_group(f"layers/dense_{i}")
    with h5py.File(OUT / "links.h5", "w") as file:
        file["values"] = wave(3)
        file["soft"] = h5py.SoftLink("/values")
        file["external"] = h5py.ExternalLink("arrays.h5", "/gzip")
        layout = h5py.VirtualLayout(shape=(3,), dtype="float32")
        layout[:] = h5py.VirtualSource("arrays.h5", "gzip", shape=(3,))
        file.create_virtual_dataset("virtual", layout)
        file.create_dataset("outside", shape=(3,), dtype="float32", external=[("/etc/passwd", 0, 12)])
        file.create_dataset("bomb", shape=(2**20, 2**20), dtype="float32", chunks=(1024, 1024), compression="gzip")
        file["loop"] = file["/"]


keras_2()
hdf5()
