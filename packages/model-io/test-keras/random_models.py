"""Random Keras models: layers of every kind, several inputs and outputs, shared and nested models, compiled and built.

A model is grown from its inputs: one random step after another takes tensors that are there and adds what it makes of
them. Whatever is left over goes into the outputs.
"""

import random
from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from keras import initializers, layers, regularizers

Random = random.Random

ACTIVATIONS = """celu elu exponential gelu hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid log_softmax mish
relu relu6 selu sigmoid silu softmax softplus softsign soft_shrink sparse_plus squareplus swish tanh tanh_shrink""".split()
INITIALIZERS = """glorot_normal glorot_uniform he_normal he_uniform lecun_normal lecun_uniform random_normal
random_uniform truncated_normal variance_scaling""".split()
SCORES = ["mae", "mse", "cosine_similarity", "root_mean_squared_error", "hinge", "mean_squared_logarithmic_error"]


def activation(r: Random) -> Any:
    return r.choice([None, *ACTIVATIONS])


def initializer(r: Random) -> Any:
    return r.choice(
        [
            r.choice(INITIALIZERS),
            initializers.RandomNormal(stddev=r.choice([0.1, 0.2]), seed=r.choice([None, 7])),
            initializers.VarianceScaling(r.choice([1, 0.5]), r.choice(["fan_in", "fan_out", "fan_avg"]), "uniform"),
        ]
    )


def regularizer(r: Random) -> Any:
    return r.choice([None, None, "l2", regularizers.L1(0.01), regularizers.L2(0.02), regularizers.L1L2(0.01, 0.03)])


def constraint(r: Random) -> Any:
    choices = [keras.constraints.MaxNorm(1.5, axis=0), keras.constraints.UnitNorm(0), keras.constraints.MinMaxNorm(0.1, 1.0)]
    return r.choice([None, None, None, None, "non_neg", *choices])


def kernel(r: Random, prefix: str = "kernel") -> dict[str, Any]:
    return {
        f"{prefix}_initializer": initializer(r),
        f"{prefix}_regularizer": regularizer(r),
        f"{prefix}_constraint": constraint(r),
    }


def dense(r: Random, units: int | None = None, **options: Any) -> Any:
    given = {"use_bias": r.random() < 0.8, "bias_initializer": r.choice(["zeros", "ones"]), **kernel(r), **options}
    given.setdefault("activation", activation(r))
    if given["use_bias"]:
        given["bias_regularizer"] = regularizer(r)
    return layers.Dense(units or r.randint(2, 5), **given)


def normalization(r: Random) -> Any:
    return r.choice(
        [
            lambda: layers.BatchNormalization(
                momentum=r.choice([0.9, 0.99]), epsilon=0.01, center=r.random() < 0.7, scale=r.random() < 0.7
            ),
            lambda: layers.LayerNormalization(epsilon=0.01, center=r.random() < 0.7),
            lambda: layers.RMSNormalization(),
            lambda: layers.UnitNormalization(),
            lambda: layers.GroupNormalization(groups=r.choice([1, -1]), epsilon=0.01),
        ]
    )()


def anywhere(r: Random) -> Any:
    """A layer that keeps the shape."""
    return r.choice(
        [
            lambda: normalization(r),
            lambda: layers.Activation(r.choice(ACTIVATIONS)),
            lambda: layers.ReLU(max_value=r.choice([None, 2.0]), negative_slope=r.choice([0.0, 0.1]), threshold=0.05),
            lambda: layers.LeakyReLU(negative_slope=0.2),
            lambda: layers.ELU(alpha=0.7),
            lambda: layers.PReLU(alpha_initializer="random_normal", alpha_regularizer=regularizer(r)),
            lambda: layers.Softmax(axis=-1),
            lambda: layers.Dropout(0.0, seed=3),
            lambda: layers.GaussianNoise(0.0),
            lambda: layers.Identity(),
            lambda: layers.Rescaling(0.5, offset=0.1),
        ]
    )()


def on_vector(r: Random) -> Any:
    return r.choice(
        [
            lambda: dense(r),
            lambda: dense(r, activity_regularizer=regularizers.L2(0.01)),
            lambda: layers.RepeatVector(r.randint(2, 3)),
            lambda: keras.Sequential([layers.Reshape((-1, 1)), layers.Conv1D(2, 2, padding="same")]),
            lambda: stack(r, lambda: dense(r)),
        ]
    )()


def recurrent(r: Random, **options: Any) -> Any:
    given = {
        "units": r.randint(2, 4),
        "use_bias": r.random() < 0.8,
        "go_backwards": r.random() < 0.2,
        "recurrent_regularizer": regularizer(r),
        "bias_initializer": r.choice(["zeros", "random_normal"]),
        **kernel(r),
        **options,
    }
    kind = r.choice(["LSTM", "GRU", "SimpleRNN"])
    if kind == "LSTM":
        given["unit_forget_bias"] = r.random() < 0.5
    if kind == "GRU":
        given["reset_after"] = r.random() < 0.5
    return getattr(layers, kind)(**given)


def cell(r: Random) -> Any:
    return r.choice([layers.LSTMCell, layers.GRUCell, layers.SimpleRNNCell])(r.randint(2, 4), **kernel(r, "recurrent"))


def on_sequence(r: Random) -> Any:
    sequences = r.random() < 0.5
    return r.choice(
        [
            lambda: recurrent(r, return_sequences=sequences),
            lambda: layers.RNN(cell(r), return_sequences=sequences),
            lambda: layers.RNN([cell(r), cell(r)], return_sequences=sequences),
            lambda: layers.Bidirectional(
                recurrent(r, return_sequences=sequences), merge_mode=r.choice(["concat", "sum", "mul", "ave"])
            ),
            lambda: layers.TimeDistributed(dense(r)),
            lambda: layers.TimeDistributed(stack(r, lambda: dense(r))),
            lambda: layers.TimeDistributed(keras.Sequential([dense(r), normalization(r)])),
            lambda: layers.Conv1D(
                r.randint(2, 4), 2, padding=r.choice(["same", "causal"]), dilation_rate=r.choice([1, 2]), **kernel(r)
            ),
            lambda: layers.MaxPooling1D(2, padding="same"),
            lambda: layers.AveragePooling1D(2, strides=1, padding="same"),
            lambda: layers.GlobalAveragePooling1D(),
            lambda: layers.GlobalMaxPooling1D(keepdims=r.random() < 0.3),
            lambda: layers.Permute((2, 1)),
            lambda: layers.Flatten(),
            lambda: dense(r),
        ]
    )()


def on_image(r: Random) -> Any:
    padding = r.choice(["same", "valid"])
    return r.choice(
        [
            lambda: layers.Conv2D(r.randint(2, 4), 2, strides=r.choice([1, 2]), padding="same", activation=activation(r), **kernel(r)),
            lambda: layers.DepthwiseConv2D(2, depth_multiplier=r.choice([1, 2]), padding="same", **kernel(r, "depthwise")),
            lambda: layers.SeparableConv2D(3, 2, padding="same", **kernel(r, "pointwise")),
            lambda: layers.Conv2DTranspose(2, 2, strides=r.choice([1, 2]), padding=padding, **kernel(r)),
            lambda: layers.MaxPooling2D(2, padding="same"),
            lambda: layers.AveragePooling2D((1, 2), padding="same"),
            lambda: layers.GlobalAveragePooling2D(),
            lambda: layers.GlobalMaxPooling2D(keepdims=r.random() < 0.3),
            lambda: layers.UpSampling2D(2, interpolation=r.choice(["nearest", "bilinear"])),
            lambda: layers.ZeroPadding2D(((1, 0), (0, 1))),
            lambda: layers.SpatialDropout2D(0.0),
            lambda: layers.Flatten(),
            lambda: layers.TimeDistributed(layers.Conv1D(2, 2, padding="same")),
            lambda: dense(r),
        ]
    )()


def stack(r: Random, make: Callable[[], Any]) -> Any:
    """Layers one after another, sometimes with a model inside, sometimes not trained."""
    made = [make() for _ in range(r.randint(1, 3))]
    if r.random() < 0.3:
        made.append(keras.Sequential([make(), anywhere(r)]))
    if r.random() < 0.3:
        made[0].trainable = False
    return keras.Sequential(made)


def graph(r: Random, shape: tuple[int, ...]) -> Any:
    """A functional model of one input and one or two outputs, which uses one of its layers twice."""
    x = keras.Input(shape)
    shared = dense(r, shape[-1])
    y = layers.Add()([shared(shared(x)), x])
    second = anywhere(r)(y)
    outputs = y if r.random() < 0.6 else [y, second]
    return keras.Model(x, outputs)


KINDS = {2: on_vector, 3: on_sequence, 4: on_image}
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


def optimizer(r: Random) -> Any:
    rates = [
        0.01,
        0.003,
        keras.optimizers.schedules.ExponentialDecay(0.01, 2, 0.5, staircase=r.random() < 0.5),
        keras.optimizers.schedules.CosineDecay(0.0, 5, warmup_target=0.01, warmup_steps=2),
        keras.optimizers.schedules.PiecewiseConstantDecay([1, 3], [0.01, 0.005, 0.001]),
    ]
    names = """SGD RMSprop Adam AdamW Adamax Nadam Adagrad Adadelta Adafactor Ftrl Lamb Lion Muon
    ScheduleFreeAdamW""".split()
    common = {
        "weight_decay": r.choice([None, 0.01]),
        "use_ema": r.random() < 0.2,
        "ema_overwrite_frequency": r.choice([None, 2]),
        r.choice(["clipnorm", "global_clipnorm", "clipvalue"]): r.choice([None, 0.5]),
        "gradient_accumulation_steps": r.choice([None, None, 2]),
    }
    name = r.choice(names)
    if name == "AdamW" and common["weight_decay"] is None:
        del common["weight_decay"]
    made = getattr(keras.optimizers, name)(learning_rate=r.choice(rates), **common)
    if r.random() < 0.15 and name != "Nadam":
        return keras.optimizers.LossScaleOptimizer(made, initial_scale=8.0, dynamic_growth_steps=2)
    return made


def loss(r: Random) -> Any:
    return r.choice(["mse", "mae", "huber", "log_cosh", keras.losses.MeanSquaredError(), keras.losses.Huber()])


def scores(r: Random) -> list[Any]:
    named = keras.metrics.MeanAbsoluteError(name="how_far")
    others = [named, keras.metrics.RootMeanSquaredError(), keras.metrics.mean_absolute_percentage_error]
    return r.sample([*SCORES, *others], r.randint(0, 2))


def compile_options(r: Random, names: list[str]) -> dict[str, Any]:
    """Losses and metrics for one output, for all, by place or by name."""
    if len(names) == 1:
        return {"loss": loss(r), "metrics": scores(r), "weighted_metrics": r.choice([None, ["mae"]])}
    form = r.choice(["one", "list", "dict"])
    weights = [r.choice([1.0, 0.5, 2]) for _ in names]
    if form == "one":
        return {"loss": loss(r), "metrics": r.choice([None, [scores(r) for _ in names]])}
    if form == "list":
        return {"loss": [loss(r) for _ in names], "loss_weights": r.choice([None, weights]), "metrics": [scores(r) for _ in names]}
    some = r.sample(names, r.randint(1, len(names)))
    return {
        "loss": {name: loss(r) for name in names},
        "loss_weights": r.choice([None, dict(zip(names, weights))]),
        "metrics": {name: scores(r) for name in some},
        "weighted_metrics": r.choice([None, {names[0]: ["mae"]}]),
    }


def make_input(r: Random, index: int) -> tuple[Any, Any]:
    """An input, and what is made of it first."""
    name = r.choice([None, f"input_of_{index}", f"in-{index}"])
    kind = r.choice(["vector", "sequence", "image", "words"])
    if kind == "words":
        x = keras.Input((4,), dtype=r.choice(["int32", "float32"]), name=name)
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
    for _ in range(r.randint(2, 7)):
        before = list(there)
        made = grow(r, there)
        there += [y for y in made if len(y.shape) in KINDS and np.prod(y.shape[1:]) <= 400]
        used |= {id(y) for y in before}
    heads = [dense(r, 2, activation=r.choice(["linear", "tanh"]), name=f"out_{i}")(flat(y)) for i, y in enumerate(there[-3:])]
    left = [flat(y) for y in there[:-3]]
    joined = heads if not left else [*heads, dense(r, 2, activation=None, name="rest")(layers.Concatenate()(left) if len(left) > 1 else left[0])]
    if r.random() < 0.3:
        joined[0] = keras.Sequential([dense(r, 2, activation="tanh"), dense(r, 2)])(joined[0])
    outputs = joined[0] if len(joined) == 1 else joined
    return keras.Model(inputs[0] if len(inputs) == 1 else inputs, outputs, name=r.choice([None, "grown"]))


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
    return np.round(generator.normal(size=shape), 2).astype("float32")


def make(seed: int) -> tuple[Any, list[np.ndarray], list[np.ndarray]]:
    """A compiled model, what goes in, what should come out."""
    r = random.Random(seed)
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    model = make_functional(r) if r.random() < 0.75 else make_sequential(r)
    freeze(r, model)
    model.compile(optimizer(r), **compile_options(r, getattr(model, "output_names", ["output"])), run_eagerly=True)
    embedded = {layer.input.name for layer in model.layers if isinstance(layer, layers.Embedding)}
    x = [data(r, tensor, tensor.name in embedded) for tensor in model.inputs]
    y = [data(r, tensor, False) for tensor in model.outputs]
    return model, x, y
