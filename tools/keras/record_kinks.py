"""Records real Keras where a function has a kink, a tie or a bound, and for numbers that are not finite.

    python tools/keras/record_kinks.py specs/keras-3.15.1/kinks

There a gradient is a convention, and descent takes that of Keras on TensorFlow.
"""

import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from recorder import layout, session
from recorder.formats import RECORDERS
from recorder.numbers import encode_tensor
from recorder.place import Place

import numpy as np

Document = dict[str, Any]
NAN, INF = math.nan, math.inf
POINTS = [-INF, -100.0, -6.0, -3.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 3.0, 6.0, 100.0, INF, NAN]

ELEMENTWISE = {
    "celu": [{}, {"alpha": 0.5}, {"alpha": 2.0}],
    "elu": [{}, {"alpha": 0.3}, {"alpha": 0.0}],
    "exponential": [{}],
    "gelu": [{"approximate": True}, {"approximate": False}],
    "hard_shrink": [{}, {"threshold": 1.0}, {"threshold": 0.0}],
    "hard_sigmoid": [{}],
    "hard_silu": [{}],
    "hard_tanh": [{}],
    "leaky_relu": [{}, {"negative_slope": 0.05}, {"negative_slope": 0.0}, {"negative_slope": 1.5}],
    "linear": [{}],
    "log_sigmoid": [{}],
    "mish": [{}],
    "relu": [
        {"negative_slope": slope, "max_value": most, "threshold": threshold}
        for slope in [0.0, 0.1] for most in [None, 6.0, 3.0] for threshold in [0.0, 0.5, 1.0, -1.0]
    ],
    "relu6": [{}],
    "selu": [{}],
    "sigmoid": [{}],
    "silu": [{}],
    "soft_shrink": [{}, {"threshold": 1.0}, {"threshold": 0.0}],
    "softplus": [{}],
    "softsign": [{}],
    "sparse_plus": [{}],
    "sparse_sigmoid": [{}],
    "squareplus": [{}, {"b": 1}, {"b": 0}],
    "tanh": [{}],
    "tanh_shrink": [{}],
    "threshold": [
        {"threshold": 0.5, "default_value": -2.0}, {"threshold": 0.0, "default_value": 0.0}, {"threshold": -1.0, "default_value": 3.0}
    ],
}  # fmt: skip
ROWS = [
    [1.0, 1.0, 1.0, 1.0],
    [0.0, 0.0, -0.0, -0.0],
    [2.0, 2.0, 1.0, 0.0],
    [1.0, 0.5, 0.0, -1.0],
    [0.5, -0.5, 0.5, -0.5],
    [100.0, 0.0, -100.0, 100.0],
]
# Not inf and NaN: with oneDNN, TensorFlow's softmax of [inf, 1] is [nan, 0]; without, it is [nan, nan].
ENDLESS = [[-INF, 1.0, 0.0, 1.0], [-INF, -INF, 1.0, 1.0]]
ALONG = {
    "glu": [ROWS + ENDLESS],
    "softmax": [ROWS + ENDLESS],
    "log_softmax": [ROWS + ENDLESS],
    "sparsemax": [ROWS],
}


def tensor(values: Any, dtype: str = "float32") -> Document:
    return encode_tensor(np.array(values, dtype=dtype))


def activations() -> Document:
    bounds = lambda options: [v for v in options.values() if isinstance(v, float)]  # noqa: E731
    cases = []
    for name, variants in ELEMENTWISE.items():
        for options in variants:
            points = POINTS + [sign * bound for bound in bounds(options) for sign in [1, -1] if sign * bound not in POINTS]
            cases.append({"name": name, "options": options, "input": tensor(points), "cotangent": tensor([1.0] * len(points))})
    for name, inputs in ALONG.items():
        for rows in inputs:
            weights = [[0.5, -1.0, 2.0, 1.0][: len(rows[0]) // 2 if name == "glu" else None]] * len(rows)
            cases.append({"name": name, "options": {}, "input": tensor(rows), "cotangent": tensor(weights)})
    return {"format": "descent-golden/activations@1", "cases": cases, "get": []}


def pairs(targets: list[float], predictions: list[float]) -> tuple[Document, Document]:
    """Every target with every prediction, each a sample of its own."""
    both = [(t, p) for t in targets for p in predictions]
    return tensor([[t] for t, _ in both]), tensor([[p] for _, p in both])


REAL = ([0.0, 1.0, -1.0, 0.5, 2.0], [-INF, -2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0, INF, NAN])
CHANCE = ([0.0, 1.0, 0.5], [0.0, -0.0, 1e-7, 5e-8, 0.5, 1.0 - 1e-7, 1.0, 1.5, -0.5, NAN])
LOGIT = ([0.0, 1.0, 0.5], [-INF, -100.0, -1.0, -0.0, 0.0, 1.0, 100.0, INF, NAN])
SIGNED = ([-1.0, 1.0], [-INF, -2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0, INF, NAN])
BITS = ([0.0, 1.0], SIGNED[1])
ONE_HOT = [[0.0, 0.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0]]
CHANCES = [
    [0.25, 0.25, 0.25, 0.25], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.5, 0.5, 0.0, 0.0],
    [1e-7, 1.0, 0.0, 0.0], [2.0, 1.0, 1.0, 0.0], [1.0, -1.0, 1.0, 1.0], [NAN, 0.5, 0.5, 0.0],
]  # fmt: skip
VECTORS = [[0.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0], [-1.0, 0.0, 0.0, 0.0], [1e-9, 0.0, 0.0, 0.0]]


def products(targets: list[list[float]], predictions: list[list[float]]) -> tuple[Document, Document]:
    both = [(t, p) for t in targets for p in predictions]
    return tensor([t for t, _ in both]), tensor([p for _, p in both])


def classes(predictions: list[list[float]]) -> tuple[Document, Document]:
    both = [(t, p) for t in [0, 2] for p in predictions]
    return tensor([t for t, _ in both], "int32"), tensor([p for _, p in both])


LOSSES: dict[str, dict[str, tuple[str, tuple[Document, Document]]]] = {
    "MeanSquaredError": {"points": ("", pairs(*REAL))},
    "MeanAbsoluteError": {"points": ("", pairs(*REAL))},
    "MeanAbsolutePercentageError": {"points": ("", pairs(*REAL))},
    "MeanSquaredLogarithmicError": {"points": ("", pairs(*REAL))},
    "LogCosh": {"points": ("", pairs(*REAL))},
    "Poisson": {"points": ("", pairs(*REAL))},
    "Huber": {f"delta {d}": (f"delta={d}", pairs(*REAL)) for d in [1.0, 0.5, 2.0]},
    "Hinge": {"signed": ("", pairs(*SIGNED)), "bits": ("", pairs(*BITS))},
    "SquaredHinge": {"signed": ("", pairs(*SIGNED)), "bits": ("", pairs(*BITS))},
    "CategoricalHinge": {"ties": ("", products(ONE_HOT, [*CHANCES, *ROWS]))},
    "KLDivergence": {"points": ("", pairs(*CHANCE)), "rows": ("", products(CHANCES[:4], CHANCES))},
    "CosineSimilarity": {"zeros": ("", products(VECTORS, VECTORS))},
    "BinaryCrossentropy": {"points": ("", pairs(*CHANCE)), "logits": ("from_logits=True", pairs(*LOGIT)), "smooth": ("label_smoothing=0.2", pairs(*CHANCE))},
    "BinaryFocalCrossentropy": {"points": ("", pairs(*CHANCE)), "logits": ("from_logits=True", pairs(*LOGIT))},
    "CategoricalCrossentropy": {"rows": ("", products(ONE_HOT, CHANCES)), "logits": ("from_logits=True", products(ONE_HOT, ROWS))},
    "CategoricalFocalCrossentropy": {"rows": ("", products(ONE_HOT, CHANCES)), "logits": ("from_logits=True", products(ONE_HOT, ROWS))},
    "SparseCategoricalCrossentropy": {"rows": ("", classes(CHANCES)), "logits": ("from_logits=True", classes(ROWS))},
    "CategoricalGeneralizedCrossEntropy": {"rows": ("", classes(CHANCES[:6]))},
    "Dice": {"rows": ("axis=-1", products(ONE_HOT, CHANCES))},
    "Tversky": {"rows": ("axis=-1", products(ONE_HOT, CHANCES))},
}  # fmt: skip


def losses() -> Iterator[tuple[str, Document]]:
    for name, variants in LOSSES.items():
        cases = []
        for case, (options, (y_true, y_pred)) in variants.items():
            made = f"keras.losses.{name}({options}{', ' if options else ''}reduction='none')"
            cases.append({"case": case, "python": made, "y_true": y_true, "y_pred": y_pred})
        yield f"losses/{name}", {"format": "descent-golden/loss@1", "loss": name, "cases": cases}


def components() -> Iterator[tuple[str, Document]]:
    zeros = [[0.0, -0.0, 1.0], [-1.0, 0.0, 0.0], [0.0, 0.0, 2.0]]
    penalties = {
        "l1": "keras.regularizers.L1(0.1)", "l2": "keras.regularizers.L2(0.1)", "l1_l2": "keras.regularizers.L1L2(0.1, 0.2)",
        "rows": "keras.regularizers.OrthogonalRegularizer(0.1, 'rows')", "columns": "keras.regularizers.OrthogonalRegularizer(0.1, 'columns')",
    }  # fmt: skip
    inputs = {"zeros": zeros, "nothing": [[0.0] * 3] * 3}
    cases = [
        {"case": f"{name} of {what}", "python": python, "input": tensor(value)}
        for name, python in penalties.items() if name != "columns" for what, value in inputs.items()
    ]  # fmt: skip
    yield "regularizers", {"format": "descent-golden/regularizers@1", "cases": cases, "get": []}
    limits = {
        "max_norm": "keras.constraints.MaxNorm(1.0)", "max_norm_0": "keras.constraints.MaxNorm(0.0)",
        "min_max_norm": "keras.constraints.MinMaxNorm(0.5, 1.0)", "min_max_norm_rate": "keras.constraints.MinMaxNorm(1.0, 2.0, rate=0.3)",
        "non_neg": "keras.constraints.NonNeg()", "unit_norm": "keras.constraints.UnitNorm()",
    }  # fmt: skip
    columns = [[0.0, 1.0, 0.5, 3.0, -0.0, INF, NAN, 1e-9], [0.0, 0.0, 0.0, 4.0, -0.0, 1.0, 1.0, 0.0]]
    cases = [{"case": name, "python": python, "input": tensor(columns)} for name, python in limits.items()]
    yield "constraints", {"format": "descent-golden/constraints@1", "cases": cases, "get": []}


def layers() -> Iterator[tuple[str, Document]]:
    points = [[point] for point in POINTS]
    tied = np.array([1, 1, 0, 0, 2, 1, 2, 2, -1, -1, -1, -1, 0, 3, 3, 0, 1, 1, 1, 1, 0, 0, 0, 0, 5], "float32").reshape(1, 5, 5, 1)
    first = [[1.0, 0.0, 2.0, -1.0, INF, NAN, 1.0, -0.0]]
    second = [[1.0, 0.0, 1.0, -1.0, INF, 1.0, NAN, 0.0]]
    third = [[1.0, 0.0, 2.0, 0.0, 1.0, 1.0, 1.0, 0.0]]
    vectors = [[0.0, 0.0, 0.0], [1e-9, 0.0, 0.0], [3.0, 4.0, 0.0], [-0.0, -0.0, 0.0]]
    made = {
        "ReLU": ("ReLU()", [points]),
        "ReLU__max": ("ReLU(max_value=6.0)", [points]),
        "ReLU__all": ("ReLU(max_value=3.0, negative_slope=0.1, threshold=1.0)", [points]),
        "ReLU__threshold": ("ReLU(threshold=0.5)", [points]),
        "ReLU__slope": ("ReLU(negative_slope=0.3)", [points]),
        "LeakyReLU": ("LeakyReLU()", [points]),
        "LeakyReLU__zero": ("LeakyReLU(negative_slope=0.0)", [points]),
        "PReLU": ("PReLU(alpha_initializer=keras.initializers.Constant(0.25))", [points[1:-2]]),
        "PReLU__zero": ("PReLU()", [points[1:-2]]),
        "ELU": ("ELU()", [points]),
        "ELU__alpha": ("ELU(alpha=0.4)", [points]),
        "Softmax": ("Softmax()", [ROWS]),
        "Maximum": ("Maximum()", [first, second]),
        "Minimum": ("Minimum()", [first, second]),
        "Maximum__three": ("Maximum()", [third, second[:1], third]),
        "Minimum__three": ("Minimum()", [third, second[:1], third]),
        "MaxPooling2D": ("MaxPooling2D(2)", [tied]),
        "MaxPooling2D__overlapping": ("MaxPooling2D(3, strides=1, padding='same')", [tied]),
        "MaxPooling1D": ("MaxPooling1D(2)", [tied[0]]),
        "MaxPooling1D__same": ("MaxPooling1D(3, strides=2, padding='same')", [tied[0]]),
        "GlobalMaxPooling1D": ("GlobalMaxPooling1D()", [tied[0]]),
        "GlobalMaxPooling2D": ("GlobalMaxPooling2D()", [tied]),
        "UnitNormalization": ("UnitNormalization()", [vectors]),
        "LayerNormalization": ("LayerNormalization()", [vectors]),
        "RMSNormalization": ("RMSNormalization()", [vectors]),
        "Dot__normalized": ("Dot(axes=1, normalize=True)", [vectors, vectors[::-1]]),
    }  # fmt: skip
    for name in [*ELEMENTWISE, *ALONG]:
        if name not in ("threshold", "glu"):
            finite = ROWS if name in ALONG else points[1:-2]
            made[f"Dense__{name}"] = (f"Dense({len(finite[0])}, kernel_initializer='identity', activation='{name}')", [finite])
    for case, (python, inputs) in made.items():
        document = {"format": "descent-golden/layer@1", "case": case, "python": f"keras.layers.{python}"}
        yield f"layers/{case}", document | {"inputs": [tensor(value) for value in inputs]}


def main() -> None:
    session.use_one_thread()
    folder = Path(sys.argv[1])
    for where, document in [("activations", activations()), *components(), *losses(), *layers()]:
        session.fresh()
        target = folder / f"{where}.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(layout.dump(RECORDERS[document["format"]](document, Place(folder, folder))), encoding="utf-8")


if __name__ == "__main__":
    main()
