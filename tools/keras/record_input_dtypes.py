"""Records what real Keras predicts from inputs of every dtype, through every layer that descent has.

    python tools/keras/record_input_dtypes.py packages/conformance/test/recorded/input-dtypes

`models.json` has each model once (its config with a float32 input, and its weights); a file for each dtype has the inputs,
one for each kind of shape, and what the models made of them.
"""

import json
import sys
from pathlib import Path
from typing import Any

from recorder import session  # noqa: F401  (sets up Keras as all recordings have it)

import keras
import numpy as np
from keras import layers as L

DTYPES = ["bool", "uint8", "int8", "uint16", "int16", "int32", "int64", "float16", "float64"]
SHAPES = {"vector": (6,), "ids": (6,), "sequence": (5, 3), "image": (4, 4, 2), "pair": (6,)}
RANGES = {"bool": (0, 1), "uint8": (0, 255), "int8": (-128, 127), "uint16": (0, 999)}


def models() -> dict[str, tuple[str, list[Any]]]:
    activations = ["relu", "tanh", "sigmoid", "softmax", "linear", "elu", "gelu", "selu", "softplus", "hard_sigmoid"]
    return {
        "Dense": ("vector", [L.Dense(3)]),
        "Rescaling": ("image", [L.Rescaling(1 / 255.0, offset=-1)]),
        "Rescaling of integers": ("image", [L.Rescaling(2, offset=1)]),
        "Flatten": ("image", [L.Flatten()]),
        "Flatten, Dense": ("image", [L.Flatten(), L.Dense(2)]),
        "MaxPooling2D, Flatten, Dense": ("image", [L.MaxPooling2D(), L.Flatten(), L.Dense(2)]),
        "Embedding": ("ids", [L.Embedding(10, 3)]),
        "Conv1D": ("sequence", [L.Conv1D(2, 2)]),
        "Conv2D": ("image", [L.Conv2D(2, 3)]),
        "Conv2DTranspose": ("image", [L.Conv2DTranspose(2, 2)]),
        "DepthwiseConv2D": ("image", [L.DepthwiseConv2D(2)]),
        "SeparableConv2D": ("image", [L.SeparableConv2D(2, 2)]),
        "MaxPooling1D": ("sequence", [L.MaxPooling1D()]),
        "MaxPooling2D": ("image", [L.MaxPooling2D()]),
        "AveragePooling1D": ("sequence", [L.AveragePooling1D(2)]),
        "AveragePooling2D": ("image", [L.AveragePooling2D(2)]),
        "GlobalAveragePooling1D": ("sequence", [L.GlobalAveragePooling1D()]),
        "GlobalAveragePooling2D": ("image", [L.GlobalAveragePooling2D()]),
        "GlobalMaxPooling1D": ("sequence", [L.GlobalMaxPooling1D()]),
        "GlobalMaxPooling2D": ("image", [L.GlobalMaxPooling2D()]),
        "BatchNormalization": ("vector", [L.BatchNormalization()]),
        "LayerNormalization": ("vector", [L.LayerNormalization()]),
        "GroupNormalization": ("image", [L.GroupNormalization(2)]),
        "RMSNormalization": ("vector", [L.RMSNormalization()]),
        "UnitNormalization": ("vector", [L.UnitNormalization()]),
        **{f"Activation {name}": ("vector", [L.Activation(name)]) for name in activations},
        "ReLU": ("vector", [L.ReLU()]),
        "LeakyReLU": ("vector", [L.LeakyReLU()]),
        "ELU": ("vector", [L.ELU()]),
        "PReLU": ("vector", [L.PReLU()]),
        "Softmax": ("vector", [L.Softmax()]),
        "Reshape": ("vector", [L.Reshape((3, 2))]),
        "Permute": ("sequence", [L.Permute((2, 1))]),
        "RepeatVector": ("vector", [L.RepeatVector(2)]),
        "UpSampling2D": ("image", [L.UpSampling2D()]),
        "UpSampling2D bilinear": ("image", [L.UpSampling2D(interpolation="bilinear")]),
        "ZeroPadding2D": ("image", [L.ZeroPadding2D()]),
        "Dropout": ("vector", [L.Dropout(0.5)]),
        "SpatialDropout2D": ("image", [L.SpatialDropout2D(0.5)]),
        "GaussianNoise": ("vector", [L.GaussianNoise(0.5)]),
        "Identity": ("vector", [L.Identity()]),
        "Masking": ("sequence", [L.Masking()]),
        "SimpleRNN": ("sequence", [L.SimpleRNN(2)]),
        "LSTM": ("sequence", [L.LSTM(2)]),
        "GRU": ("sequence", [L.GRU(2)]),
        "Bidirectional": ("sequence", [L.Bidirectional(L.LSTM(2))]),
        "TimeDistributed": ("sequence", [L.TimeDistributed(L.Dense(2))]),
        "Add": ("pair", [L.Add()]),
        "Subtract": ("pair", [L.Subtract()]),
        "Multiply": ("pair", [L.Multiply()]),
        "Average": ("pair", [L.Average()]),
        "Maximum": ("pair", [L.Maximum()]),
        "Minimum": ("pair", [L.Minimum()]),
        "Concatenate": ("pair", [L.Concatenate()]),
        "Dot": ("pair", [L.Dot(1)]),
    }


def build(kind: str, layers: list[Any], dtype: str) -> keras.Model:
    count = 2 if kind == "pair" else 1
    inputs = [keras.Input(SHAPES[kind], dtype=dtype, name=f"x{i}") for i in range(count)]
    outputs = inputs if count == 2 else inputs[0]
    for layer in layers:
        outputs = layer(outputs)
    return keras.Model(inputs, outputs)


def draw(kind: str, dtype: str, rng: np.random.Generator) -> list[np.ndarray]:
    shape = (2, *SHAPES[kind])
    low, high = (0, 1 if dtype == "bool" else 9) if kind == "ids" else RANGES.get(dtype, (-300, 300))
    whole = kind == "ids" or not dtype.startswith("float")
    many = 2 if kind == "pair" else 1
    drawn = [rng.integers(low, high + 1, shape) if whole else rng.normal(0, 3, shape) for _ in range(many)]
    return [x.astype(np.float32).astype(dtype) for x in drawn]


def numbers(x: np.ndarray) -> list[Any]:
    """Float32 with nine digits, which give it back; what JSON cannot hold as text."""
    return [str(v) if not np.isfinite(v) else float(f"{v:.9g}") for v in x.astype(np.float32).ravel().tolist()]


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(11)
    recorded = {}
    weights = {}
    for name, (kind, layers) in models().items():
        model = build(kind, layers, "float32")
        weights[name] = [rng.uniform(0.1, 1.0, w.shape).astype(np.float32) for w in model.get_weights()]
        listed = [{"shape": list(w.shape), "data": numbers(w)} for w in weights[name]]
        recorded[name] = {"kind": kind, "model": json.loads(model.to_json()), "weights": listed}
    write(folder / "models.json", recorded)
    for dtype in DTYPES:
        inputs = {kind: draw(kind, dtype, rng) for kind in SHAPES}
        outputs = {}
        for name, (kind, layers) in models().items():
            try:
                model = build(kind, layers, dtype)
                model.set_weights(weights[name])
                y = np.asarray(model.predict(inputs[kind] if kind == "pair" else inputs[kind][0], verbose=0))
                outputs[name] = {"dtype": str(y.dtype), "shape": list(y.shape), "data": numbers(y)}
            except Exception as error:  # Keras refuses some by whatever its backend throws
                outputs[name] = {"error": type(error).__name__}
        listed = {kind: [numbers(x) for x in xs] for kind, xs in inputs.items()}
        write(folder / f"{dtype}.json", {"inputs": listed, "outputs": outputs})


def write(path: Path, document: dict[str, Any]) -> None:
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in document.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main(Path(sys.argv[1]))
