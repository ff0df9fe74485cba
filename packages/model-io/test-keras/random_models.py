"""Random Keras models, compiled and built: graphs, stacks and models of one's own (random_graphs.py, random_subclassed.py)."""

import random
from typing import Any

import keras
import numpy as np
from keras import layers
from random_graphs import make_functional, make_sequential
from random_subclassed import make_subclassed
from random_training import compile_options, optimizer

Random = random.Random


def freeze(r: Random, model: Any) -> None:
    for layer in model.layers:
        if isinstance(layer, layers.MultiHeadAttention):
            continue  # Keras forgets this one when it loads
        if layer.weights and r.random() < 0.1 and layer is not model.layers[-1]:
            layer.trainable = False


def data(r: Random, tensor: Any, is_words: bool) -> np.ndarray:
    shape = (4, *tensor.shape[1:])
    generator = np.random.default_rng(r.randint(0, 10**6))
    if is_words:  # None twice: TensorFlow's gradient of an Embedding is not summed over equal words
        return generator.permutation(20)[: np.prod(shape)].reshape(shape).astype(tensor.dtype)
    if tensor.dtype == "bool" or "int" in tensor.dtype:
        return generator.integers(0, 2 if tensor.dtype == "bool" else 5, shape).astype(tensor.dtype)
    return np.round(generator.normal(size=shape), 2).astype(tensor.dtype)


def make(seed: int) -> tuple[Any, Any, Any]:
    """A compiled model, what goes in, what should come out, in the forms of its inputs and outputs."""
    for attempt in range(10):
        model, x, y = draw(seed + 10**6 * attempt)
        try:
            model.predict_on_batch(x)
        except ValueError:
            continue  # Keras itself cannot run it: a Softmax of what has a mask of fewer axes
        return model, x, y
    raise ValueError(f"no model of seed {seed} runs")


def draw(seed: int) -> tuple[Any, Any, Any]:
    r = random.Random(seed)
    keras.backend.clear_session(free_memory=False)  # to collect garbage takes longer than all the rest
    keras.utils.set_random_seed(seed)
    kind = r.random()
    if kind < 0.2:
        model = make_subclassed(r)
        x = np.round(np.random.normal(size=(4, 3)), 2).astype("float32")
        y = np.round(np.random.normal(size=(4, *model(x).shape[1:])), 2).astype("float32")
        model.compile(optimizer(r), **compile_options(r, "output"), run_eagerly=True)
        return model, x, y
    model = make_functional(r) if kind < 0.8 else make_sequential(r)
    freeze(r, model)
    names = outputs_of(model, lambda tensor: tensor._keras_history.operation.name)
    model.compile(optimizer(r), **compile_options(r, names), run_eagerly=True)
    embedded = {layer.input.name for layer in model.layers if isinstance(layer, layers.Embedding)}
    x = keras.tree.map_structure(lambda tensor: data(r, tensor, tensor.name in embedded), inputs_of(model))
    return model, x, outputs_of(model, lambda tensor: data(r, tensor, False))


def inputs_of(model: Any) -> Any:
    return model.inputs if isinstance(model, keras.Sequential) else model._inputs_struct


def outputs_of(model: Any, make: Any) -> Any:
    """Something for each output, in their form; names where the outputs are an object are its keys."""
    struct = model.outputs[0] if isinstance(model, keras.Sequential) else model._outputs_struct
    return keras.tree.map_structure(make, struct)
