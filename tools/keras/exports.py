"""What Keras exports, as the parity table of FEATURES.md lists it.

    python tools/keras/exports.py > tools/codegen/data/keras-3.15.1.json

Aliases (`AvgPool2D`, `Convolution1D`, `glorot_normal`) and base classes are left out.
"""

import inspect
import json
from typing import Any

import keras

KINDS = ("layers", "losses", "metrics", "callbacks", "initializers", "regularizers", "constraints")
BASES = {"Layer", "Wrapper", "InputSpec", "Loss", "Metric", "MeanMetricWrapper", "Callback", "CallbackList"} | {
    "Initializer",
    "Regularizer",
    "Constraint",
}
HELPERS = {"deserialize", "get", "serialize"}


def classes(module: Any) -> list[str]:
    found = {name: value for name, value in vars(module).items() if inspect.isclass(value)}
    return sorted(name for name, value in found.items() if value.__name__ == name and name not in BASES)


def functions(module: Any) -> list[str]:
    found = {name: value for name, value in vars(module).items() if inspect.isfunction(value)}
    return sorted(name for name, value in found.items() if value.__name__ == name and name not in HELPERS)


def main() -> None:
    exports = {kind: classes(getattr(keras, kind)) for kind in KINDS}
    exports["activations"] = functions(keras.activations)
    source = f"Keras {keras.__version__}, written by tools/keras/exports.py"
    print(json.dumps({"source": source, "exports": exports}, indent=2))


if __name__ == "__main__":
    main()
