"""Gradients by TensorFlow's tape."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np

from . import session

if session.BACKEND == "tensorflow":
    import tensorflow as tf


def value_and_gradients(
    function: Callable[..., Any], inputs: list[Any], variables: Callable[[], list[keras.Variable]] = list
) -> tuple[Any, list[Any], list[Any]]:
    """The function's value, and the gradients of its second result with respect to the inputs and variables.

    `function` returns `(value, number)`. A gradient that does not exist is None.
    """
    if session.BACKEND != "tensorflow":
        raise RuntimeError(f"Gradients are recorded on TensorFlow only; this file says {session.BACKEND}.")
    tensors = [tf.convert_to_tensor(value) for value in inputs]
    with tf.GradientTape() as tape:
        for tensor in tensors:
            tape.watch(tensor)
        value, number = function(*tensors)
    sources = [variable.value for variable in variables()]
    found = tape.gradient(number, [*tensors, *sources])
    dense = [None if gradient is None else tf.convert_to_tensor(gradient) for gradient in found]
    return value, dense[: len(tensors)], dense[len(tensors) :]


def draw_cotangent(shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    """Weights for `sum(output * cotangent)` where a case gives none: normal, four significant digits."""
    values = np.random.default_rng(seed).standard_normal(shape)
    return np.array([float(f"{value:.4g}") for value in values.ravel()], dtype="float32").reshape(shape)
