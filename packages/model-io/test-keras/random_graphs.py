"""Random graphs of layers.

A model is grown from its inputs: one random step after another takes tensors that are there and adds what it makes of
them. Whatever is left over goes into the outputs.
"""

import random
from typing import Any

import keras
import numpy as np
from keras import layers
from random_layers import KINDS, anywhere, dense, graph, kernel, recurrent

Random = random.Random

DTYPES = ["uint8", "int8", "int16", "uint16", "int32", "int64", "float16", "bool"]
MERGES = [layers.Add, layers.Average, layers.Maximum, layers.Minimum, layers.Multiply]


def listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def grow(r: Random, there: list[Any]) -> list[Any]:
    """One step: the tensors it makes of some that are there."""
    x = r.choice(there)
    step = r.random()
    alike = [y for y in there if y.shape == x.shape and y is not x]
    if alike and step < 0.25:
        y = r.choice(alike)
        if r.random() < 0.3:
            shared = KINDS[len(x.shape)](r)
            return [*listed(shared(x)), *listed(shared(y))]
        return [r.choice([lambda: r.choice(MERGES)()([x, y]), lambda: layers.Subtract()([x, y]), lambda: layers.Concatenate()([x, y])])()]
    if step < 0.35:
        return listed(graph(r, x.shape[1:])(x))
    if len(x.shape) == 3 and step < 0.5:
        others = [y for y in there if len(y.shape) == 3]
        attention = layers.MultiHeadAttention(r.randint(1, 2), r.randint(1, 3), dropout=0.0, use_bias=r.random() < 0.7, **kernel(r))
        # Keras takes the masks off the tensors that attention is given, for everyone who reads them later.
        query, value = [layers.LeakyReLU(0.9)(tensor) for tensor in (x, r.choice(others))]
        options = {"use_causal_mask": r.random() < 0.3}
        by_name = {"query": query, "key": value, "value": value}
        return [attention(**by_name, **options) if r.random() < 0.5 else attention(query, value, **options)]
    if len(x.shape) == 3 and step < 0.6:
        return listed(recurrent(r, return_state=True)(x))
    if step < 0.75:
        return [anywhere(r)(x)]
    return listed(KINDS[len(x.shape)](r)(x))


def flat(x: Any) -> Any:
    return x if len(x.shape) == 2 else layers.Flatten()(x)


def make_input(r: Random, index: int) -> tuple[Any, Any]:
    """An input, and what is made of it first."""
    name = r.choice([None, f"input_of_{index}", f"in-{index}"])
    kind = r.choice(["vector", "sequence", "image", "words", "typed"])
    if kind == "typed":
        x = keras.Input(r.choice([(3,), (4, 3)]), dtype=r.choice(DTYPES), name=name)
        return x, r.choice([dense(r), layers.Rescaling(0.5, offset=0.1)])(x)
    if kind == "words":
        x = keras.Input((4,), dtype=r.choice(["int32", "float32", "uint8", "int8", "int16", "uint16", "int64"]), name=name)
        return x, layers.Embedding(20, 3, mask_zero=r.random() < 0.4, **kernel(r, "embeddings"))(x)
    shape = {"vector": (3,), "sequence": (4, 3), "image": (4, 4, 2)}[kind]
    x = keras.Input(shape, name=name)
    return x, layers.Masking(0.0)(x) if kind == "sequence" and r.random() < 0.2 else x


def make_functional(r: Random) -> Any:
    inputs, there = [], []
    for index in range(r.choice([1, 1, 2, 3])):
        x, first = make_input(r, index)
        inputs.append(x)
        there.append(first)
    used: set[int] = set()
    for _ in range(r.randint(2, 5)):
        before = list(there)
        made = grow(r, there)
        there += [y for y in made if len(y.shape) in KINDS and np.prod(y.shape[1:]) <= 400]
        used |= {id(y) for y in before}
    heads = [dense(r, 2, activation=r.choice(["linear", "tanh"]), name=f"out_{i}")(flat(y)) for i, y in enumerate(there[-3:])]
    left = [flat(y) for y in there[:-3]]
    joined = heads if not left else [*heads, dense(r, 2, activation=None, name="rest")(layers.Concatenate()(left) if len(left) > 1 else left[0])]
    if r.random() < 0.3:
        joined[0] = keras.Sequential([dense(r, 2, activation="tanh"), dense(r, 2)])(joined[0])
    return keras.Model(arranged_inputs(r, inputs), arranged(r, joined), name=r.choice([None, "grown"]))


KEYS = ["zeta", "alpha", "Beta", "out_10", "out_9", "m", "ä"]


def arranged(r: Random, tensors: list[Any]) -> Any:
    """Tensors alone, in a list, in an object, or in lists and objects inside one another."""
    form = r.random()
    keys = r.sample(KEYS, len(tensors))
    if len(tensors) == 1:
        return tensors[0] if form < 0.6 else tensors if form < 0.8 else {keys[0]: tensors[0]}
    if form < 0.4:
        return tensors
    if form < 0.8 or len(tensors) < 3:
        return dict(zip(keys, tensors))
    return nested(r, tensors, keys)


def nested(r: Random, tensors: list[Any], keys: list[str]) -> Any:
    first, second, *rest = tensors
    if r.random() < 0.5:
        return [dict(zip(keys, [first, second])), *rest]
    return {keys[0]: [first, second], **dict(zip(keys[1:], rest))}


def arranged_inputs(r: Random, inputs: list[Any]) -> Any:
    """The same for inputs; Keras asks that the keys of an object of them are their names."""
    form = r.random()
    if len(inputs) == 1 or form < 0.4:
        return inputs[0] if len(inputs) == 1 and form < 0.7 else inputs
    by_name = {tensor.name: tensor for tensor in r.sample(inputs, len(inputs))}
    if form < 0.7 or len(inputs) < 3:
        return by_name
    return nested(r, inputs, [tensor.name for tensor in inputs])


def make_sequential(r: Random) -> Any:
    shape = r.choice([(3,), (4, 3), (4, 4, 2)])
    x = keras.Input(shape)
    made: list[Any] = []
    for _ in range(r.randint(1, 4)):
        if len(x.shape) in KINDS:
            made.append(KINDS[len(x.shape)](r) if r.random() < 0.6 else anywhere(r))
            x = made[-1](x)
    if len(x.shape) > 2:
        made.append(layers.Flatten())
    return keras.Sequential([keras.Input(shape), *made, layers.Dense(2)], name=r.choice([None, "stacked"]))


