"""Random optimizers, losses and metrics."""

import random
from typing import Any

import keras

Random = random.Random

SCORES = ["mae", "mse", "cosine_similarity", "root_mean_squared_error", "hinge", "mean_squared_logarithmic_error"]


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


def compile_options(r: Random, outputs: Any) -> dict[str, Any]:
    """Losses and metrics for one output, for all, by place, by name, or in the form of the outputs.

    `outputs` holds names in the form of a model's outputs.
    """
    names = keras.tree.flatten(outputs)
    if len(names) == 1:
        return {"loss": loss(r), "metrics": scores(r), "weighted_metrics": r.choice([None, ["mae"]])}
    is_flat = all(isinstance(name, str) for name in (outputs.values() if isinstance(outputs, dict) else outputs))
    if not is_flat:
        return compile_nested(r, outputs, names)
    if isinstance(outputs, dict):
        names = list(outputs)
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


def compile_nested(r: Random, outputs: Any, names: list[str]) -> dict[str, Any]:
    form = r.choice(["one", "list", "nested"])
    if form == "one":
        return {"loss": loss(r)}
    if form == "list":
        return {"loss": [loss(r) for _ in names]}
    return {
        "loss": keras.tree.map_structure(lambda _: loss(r), outputs),
        "metrics": keras.tree.map_structure(lambda _: r.choice(["mae", "mse"]), outputs),
    }
