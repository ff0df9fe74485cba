"""Random layers of every kind, with random options."""

import random
from collections.abc import Callable
from typing import Any

import keras
from keras import initializers, layers, regularizers

Random = random.Random

ACTIVATIONS = """celu elu exponential gelu hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid log_softmax mish
relu relu6 selu sigmoid silu softmax softplus softsign soft_shrink sparse_plus squareplus swish tanh tanh_shrink""".split()
INITIALIZERS = """glorot_normal glorot_uniform he_normal he_uniform lecun_normal lecun_uniform random_normal
random_uniform truncated_normal variance_scaling""".split()


def activation(r: Random) -> Any:
    return layer_as_activation(r) if r.random() < 0.2 else r.choice([None, *ACTIVATIONS])


def layer_as_activation(r: Random) -> Any:
    """A layer without weights: Keras does not load those of a layer that is an activation."""
    return r.choice(
        [
            lambda: layers.LeakyReLU(negative_slope=r.choice([0.1, 0.3])),
            lambda: layers.ReLU(max_value=r.choice([None, 2.0]), negative_slope=0.1),
            lambda: layers.ELU(alpha=0.7),
            lambda: layers.Softmax(),
            lambda: layers.Activation(r.choice(ACTIVATIONS)),
            lambda: layers.UnitNormalization(),
            lambda: layers.Rescaling(0.5, offset=0.1),
            lambda: layers.Identity(),
        ]
    )()


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
            lambda: layers.Activation(activation(r)),
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
            # Keras cannot make one again whose forward layer goes backwards.
            lambda: layers.Bidirectional(
                recurrent(r, return_sequences=sequences, go_backwards=False), merge_mode=r.choice(["concat", "sum", "mul", "ave"])
            ),
            lambda: layers.TimeDistributed(dense(r)),
            lambda: layers.TimeDistributed(stack(r, lambda: dense(r))),
            lambda: layers.TimeDistributed(keras.Sequential([dense(r), normalization(r)])),
            lambda: layers.Conv1D(
                r.randint(2, 4), 2, padding=r.choice(["same", "causal"]), dilation_rate=r.choice([1, 2]), activation=activation(r), **kernel(r)
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
