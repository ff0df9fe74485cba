"""Records what Python, TensorFlow 2.21 and Keras 3.15.1 draw from seeds: python record.py (writes beside itself)."""
import json
import os
import pathlib
import random

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras
import numpy as np
import tensorflow as tf

HERE = pathlib.Path(__file__).parent
LAST = 2**32 - 1
SEEDS = (0, 1, 7, 42, 2**31 - 2, 2**31 - 1, 2**31, LAST)


def python(seed):
    r = random.Random(seed)
    return {
        "seed": seed,
        "uint32": [r.getrandbits(32) for _ in range(3)],
        "randint": [r.randint(1, 10**9) for _ in range(700)][-5:],
        "random": [r.random() for _ in range(3)],
        "below_7": [r.randrange(7) for _ in range(8)],
        "below_2_32": [r.randrange(2**32) for _ in range(3)],
    }


def draws(seed, length, every=1):
    def values(tensor):
        return tensor.numpy()[::every].tolist()

    return {
        "seed": seed,
        "length": length,
        "every": every,
        "uniform": values(tf.random.stateless_uniform([length], seed, minval=-0.3, maxval=0.7)),
        "normal": values(tf.random.stateless_normal([length], seed, mean=0.1, stddev=1.5)),
        "truncated_normal": values(tf.random.stateless_truncated_normal([length], seed, mean=-0.2, stddev=0.3)),
    }


def generator(seed):
    made = keras.random.SeedGenerator(seed)
    first = [keras.random.uniform((3,), seed=made).numpy().tolist() for _ in range(3)]
    return {"seed": seed, "draws": first, "state": made.state.numpy().tolist(), "own": keras.random.uniform((3,), seed=seed).numpy().tolist()}


seen = []


class Rows(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        return self.dense(x)

    def train_step(self, data):
        seen.extend(int(v) for v in np.ravel(data[0]))
        return super().train_step(data)


def order(seed, rows, batch_size, shuffle):
    seen.clear()
    keras.utils.set_random_seed(seed)
    model = Rows()
    model.compile("sgd", "mse", run_eagerly=True)
    x = np.arange(rows, dtype="float32")[:, None]
    model.fit(x, x * 0, epochs=2, batch_size=batch_size, verbose=0, shuffle=shuffle)
    return {"seed": seed, "rows": rows, "batch_size": batch_size, "shuffle": shuffle, "epochs": [seen[:rows], seen[rows:]]}


def default_seeds(seed):
    keras.utils.set_random_seed(seed)
    return {"seed": seed, "seeds": [int(keras.random.SeedGenerator().state.numpy()[0]) for _ in range(5)]}


recorded = {
    "python": [python(seed) for seed in (*SEEDS, 2**40 + 5, -3)],
    "draws": [
        *[draws([seed, n], length) for seed, n in ((42, 0), (0, 0), (2**31 - 3, 3), (987654321, 70000)) for length in (1, 2, 3, 6, 21)],
        draws([5, 5], 40_000, 397),
    ],
    "generators": [generator(seed) for seed in (*SEEDS, -1, 2**40 + 5)],
    "default_seeds": [default_seeds(seed) for seed in SEEDS],
    "orders": [order(seed, rows, 4, shuffle) for seed in SEEDS for rows in (1, 2, 13) for shuffle in (True, "batch")],
}
(HERE / "draws.json").write_text(json.dumps(recorded, indent=1) + "\n")
