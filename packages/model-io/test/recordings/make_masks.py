"""Makes masks.json beside this file: functional models of Keras 3, in whose graphs masks are computed.

    python packages/model-io/test/recordings/make_masks.py packages/model-io/test/recordings
"""

import json
import sys
from pathlib import Path

import keras
import numpy as np
from keras import layers


def words(mask_zero=True):
    x = keras.Input((4,), name="words")
    return x, layers.Embedding(6, 3, mask_zero=mask_zero, name="embedded")(x)


def by_themselves():
    x, embedded = words()
    y = keras.Input((4, 2), name="numbers")
    masked = layers.Masking(0.5, name="masking")(y)
    joined = layers.Concatenate(name="joined")([embedded, masked])
    added = layers.Add(name="added")([layers.Dense(2, name="narrow")(embedded), masked])
    left = layers.LSTM(2, name="left")(layers.Dropout(0.0, name="dropout")(joined))
    return keras.Model([x, y], [left, layers.GRU(2, name="right")(added)], name="masked")


def lost_on_the_way():
    x, embedded = words()
    convolved = layers.Conv1D(3, 1, name="convolved")(embedded)
    return keras.Model(x, layers.LSTM(2, name="last")(convolved, mask=keras.ops.not_equal(x, 0)), name="m")


def given_by_hand():
    x, embedded = words(mask_zero=False)
    return keras.Model(x, layers.LSTM(2, name="last")(embedded, mask=keras.ops.not_equal(x, 0)), name="m")


def an_output():
    x, embedded = words()
    return keras.Model(x, [layers.LSTM(2, name="last")(embedded), keras.ops.not_equal(x, 0)], name="m")


def arithmetic():
    x = keras.Input((4,), name="x")
    return keras.Model(x, layers.Dense(2, name="dense")(x) + 1.0, name="m")


def recorded():
    model = by_themselves()
    for weight in model.weights:
        weight.assign(np.round(np.random.default_rng(len(weight.shape)).normal(size=weight.shape) * 0.5, 2))
    inputs = [
        np.array([[1, 2, 0, 0], [3, 0, 4, 0]], "float32"),
        np.array([[[1, 2], [0.5, 0.5], [3, 1], [0, 1]], [[0.5, 0.5], [1, 0.5], [0.5, 0.5], [0.5, 0.5]]], "float32"),
    ]
    return {
        "config": json.loads(model.to_json()),
        "weights": [np.asarray(weight).tolist() for weight in model.weights],
        "inputs": [array.tolist() for array in inputs],
        "outputs": [np.asarray(output).tolist() for output in model.predict(inputs, verbose=0)],
    }


refused = {make.__name__: json.loads(make().to_json()) for make in [lost_on_the_way, given_by_hand, an_output, arithmetic]}
text = json.dumps({"recorded": recorded(), "refused": refused}, separators=(",", ":"))
(Path(sys.argv[1]) / "masks.json").write_text(f"{text}\n")
