"""A Keras session: one backend per process, one thread, the names that `python` expressions may use."""

import ast
import inspect
import os
import runpy
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import keras  # noqa: E402

from .numbers import encode_config  # noqa: E402
from .simple_dense import SimpleDense  # noqa: E402

BACKEND = keras.backend.backend()
HEADER = {"keras_version": keras.__version__, "backend": BACKEND}

_names: dict[str, Any] = {"keras": keras, "SimpleDense": SimpleDense}


def use_one_thread() -> None:
    """Sums depend on how they are split; one thread makes recordings repeatable."""
    if BACKEND == "tensorflow":
        import tensorflow as tf

        tf.config.threading.set_intra_op_parallelism_threads(1)
        tf.config.threading.set_inter_op_parallelism_threads(1)


def add_names(file: str) -> None:
    """Runs a Python file of one's own; its public names may be used in `python` expressions."""
    found = runpy.run_path(file, run_name="recorded")
    _names.update({name: value for name, value in found.items() if not name.startswith("_")})


def fresh() -> None:
    """Automatic names start again, as in a new process."""
    keras.utils.clear_session(free_memory=False)


def evaluate(python: str) -> Any:
    return eval(python, {"__builtins__": {}}, _names)  # a case file is code: run only those you trust


def options_of(python: str) -> dict[str, Any]:
    """The arguments of a call by name: some configs lose some."""
    call = ast.parse(python, mode="eval").body
    if not isinstance(call, ast.Call):
        raise ValueError(f"{python!r} is not a call. Give `options` too.")

    def value_of(node: ast.expr) -> Any:
        return evaluate(ast.unparse(node))

    keywords = {str(keyword.arg): value_of(keyword.value) for keyword in call.keywords}
    bound = inspect.signature(value_of(call.func)).bind(*map(value_of, call.args), **keywords)
    named = {}
    for name, value in bound.arguments.items():
        named.update(value if name == "kwargs" else {name: value})
    return {name: encode_config(keras.saving.serialize_keras_object(value)) for name, value in named.items()}
