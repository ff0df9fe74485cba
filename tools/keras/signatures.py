"""Records the options of Keras's callbacks, with their defaults, and of the methods that train.

    python tools/keras/signatures.py packages/trainer/test/recorded/signatures.json
"""

import inspect
import json
import pathlib
import sys
from collections.abc import Callable
from typing import Any

import keras

METHODS = ["compile", "fit", "evaluate", "predict", "train_on_batch", "test_on_batch", "predict_on_batch"]
NO_OPTIONS = {"Callback", "CallbackList", "History"}  # the base, and what fit makes


def options(function: Callable[..., Any]) -> dict[str, dict[str, Any]]:
    """`{}` for what must be given."""
    given = [p for p in inspect.signature(function).parameters.values() if p.name != "self" and p.kind != p.VAR_KEYWORD]
    return {p.name: {} if p.default is p.empty else {"default": p.default} for p in given}


classes = {name: value for name, value in vars(keras.callbacks).items() if inspect.isclass(value)}
document = {
    "keras": keras.__version__,
    "callbacks": {name: options(classes[name].__init__) for name in sorted(classes.keys() - NO_OPTIONS)},
    "methods": {name: options(getattr(keras.Model, name)) for name in METHODS},
}
pathlib.Path(sys.argv[1]).write_text(json.dumps(document, indent=2) + "\n")
