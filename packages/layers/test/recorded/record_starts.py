"""Records how the weights of layers start, and what layers draw, after keras.utils.set_random_seed: python record_starts.py (writes beside itself)."""
import copy
import json
import os
import pathlib
import random

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np
from keras import initializers, layers

HERE = pathlib.Path(__file__).parent
SEED = 11

LAYERS = [
    ("layers.Dense(3)", [4, 5]),
    ("layers.Dense(3, kernel_initializer='random_normal', bias_initializer='random_uniform')", [4, 5]),
    ("layers.Dense(3, kernel_initializer='orthogonal', bias_initializer='truncated_normal')", [4, 5]),
    ("layers.Dense(7, kernel_initializer=initializers.VarianceScaling(2.0, 'fan_out', 'untruncated_normal'))", [4, 5]),
    ("layers.Dense(7, kernel_initializer=initializers.HeUniform(seed=9), bias_initializer='he_normal')", [4, 5]),
    ("layers.Dense(7, kernel_initializer='lecun_normal', bias_initializer='lecun_uniform')", [4, 5]),
    ("layers.Dense(7, kernel_initializer='glorot_normal')", [4, 5]),
    ("layers.Embedding(6, 4)", [4, 5]),
    ("layers.Conv1D(3, 2)", [2, 6, 4]),
    ("layers.Conv2D(3, 2, bias_initializer='random_normal')", [2, 6, 6, 4]),
    ("layers.Conv2DTranspose(3, 2)", [2, 6, 6, 4]),
    ("layers.DepthwiseConv2D(2)", [2, 6, 6, 4]),
    ("layers.SeparableConv2D(3, 2)", [2, 6, 6, 4]),
    ("layers.PReLU('random_normal')", [4, 5]),
    ("layers.BatchNormalization(gamma_initializer='random_normal', beta_initializer='random_uniform')", [4, 5]),
    ("layers.LayerNormalization(gamma_initializer='random_normal')", [4, 5]),
    ("layers.SimpleRNN(3)", [2, 4, 5]),
    ("layers.SimpleRNN(3, dropout=0.4, recurrent_dropout=0.3)", [2, 4, 5]),
    ("layers.LSTM(3)", [2, 4, 5]),
    ("layers.LSTM(3, dropout=0.4)", [2, 4, 5]),
    ("layers.LSTM(3, dropout=0.4, recurrent_dropout=0.3, seed=5, return_sequences=True)", [2, 4, 5]),
    ("layers.LSTM(3, recurrent_dropout=0.3, bias_initializer='random_normal')", [2, 4, 5]),
    ("layers.GRU(3)", [2, 4, 5]),
    ("layers.GRU(3, dropout=0.4)", [2, 4, 5]),
    ("layers.GRU(3, dropout=0.4, recurrent_dropout=0.3)", [2, 4, 5]),
    ("layers.GRU(3, dropout=0.4, recurrent_dropout=0.3, reset_after=False)", [2, 4, 5]),
    ("layers.RNN(layers.LSTMCell(3, dropout=0.4))", [2, 4, 5]),
    ("layers.RNN([layers.GRUCell(3, dropout=0.4), layers.LSTMCell(2, recurrent_dropout=0.5), layers.SimpleRNNCell(2, dropout=0.2)])", [2, 4, 5]),
    ("layers.Bidirectional(layers.LSTM(3, dropout=0.4))", [2, 4, 5]),
    ("layers.Bidirectional(layers.GRU(3), backward_layer=layers.GRU(3, go_backwards=True, recurrent_dropout=0.3))", [2, 4, 5]),
    ("layers.TimeDistributed(layers.Dense(3))", [2, 4, 5]),
    ("layers.TimeDistributed(layers.Dropout(0.4))", [2, 4, 5]),
    ("layers.MultiHeadAttention(2, 3, dropout=0.3)", [[2, 4, 5], [2, 3, 5]]),
    ("layers.MultiHeadAttention(2, 3, kernel_initializer='random_normal', bias_initializer='random_uniform')", [[2, 4, 5], [2, 3, 5]]),
    ("layers.Dropout(0.4)", [3, 4, 6]),
    ("layers.Dropout(0.4, seed=3)", [3, 4, 6]),
    ("layers.Dropout(0.0)", [3, 4, 6]),
    ("layers.Dropout(1.0)", [3, 4, 6]),
    ("layers.Dropout(0.4, noise_shape=(None, 1, 6))", [3, 4, 6]),
    ("layers.SpatialDropout2D(0.4)", [3, 4, 6, 5]),
    ("layers.GaussianNoise(0.3)", [3, 4, 6]),
    ("layers.GaussianNoise(0.0)", [3, 4, 6]),
]


def leading(array, count=6):
    flat = np.asarray(array).reshape(-1)
    return {"shape": list(np.shape(array)), "first": flat[:count].tolist(), "sum": float(np.abs(flat.astype("float64")).sum())}


def data(shape):
    size = int(np.prod(shape))
    return (np.arange(size).reshape(shape) % 5 + 1).astype("float32") / 4


def record(python, shape):
    made = eval(python)
    serialized = keras.saving.serialize_keras_object(made)
    made = None
    keras.utils.set_random_seed(SEED)
    layer = keras.saving.deserialize_keras_object(copy.deepcopy(serialized))
    state = random.getstate()
    after_making = random.randint(1, 10**9)
    random.setstate(state)
    several = isinstance(shape[0], list)
    x = [data(s) for s in shape] if several else data(shape)
    if isinstance(layer, layers.Embedding):
        x = np.arange(20).reshape(4, 5) % 6
    call = (lambda: layer(*x, training=True)) if several else (lambda: layer(x, training=True))
    outputs = [np.asarray(call()) for _ in range(2)]
    return {
        "python": python,
        "shape": shape,
        "serialized": serialized,
        "after_making": after_making,
        "weights": [leading(w.numpy()) for w in layer.weights],
        "outputs": [leading(output, 40) for output in outputs],
        "after_calls": random.randint(1, 10**9),
    }


cases = [record(python, shape) for python, shape in LAYERS]
(HERE / "starts.json").write_text(json.dumps({"seed": SEED, "cases": cases}, indent=1) + "\n")
