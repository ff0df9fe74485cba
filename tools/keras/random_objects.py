"""Random Keras objects, made by calling their classes."""

import random
from collections.abc import Callable
from typing import Any

from keras import optimizers
from keras.optimizers import schedules

Options = dict[str, Any]
Random = random.Random


def some(r: Random, options: dict[str, Callable[[], Any]]) -> Options:
    """Each option with an even chance."""
    return {name: make() for name, make in options.items() if r.random() < 0.5}


def number(r: Random, low: float, high: float) -> float:
    """Sometimes a short decimal, sometimes all digits of a double."""
    value = r.uniform(low, high)
    return value if r.random() < 0.5 else round(value, 3)


def small(r: Random) -> float:
    return 10.0 ** -r.randint(1, 12) * r.choice([1.0, r.random()])


def make_schedule(r: Random) -> schedules.LearningRateSchedule:
    first, steps = number(r, 0.001, 1.0), r.randint(1, 10_000)
    bounds = sorted(r.sample(range(1, 1000), r.randint(1, 5)))
    return r.choice(
        [
            lambda: schedules.ExponentialDecay(first, steps, number(r, 0.1, 1.5), staircase=r.random() < 0.5),
            lambda: schedules.InverseTimeDecay(first, steps, number(r, 0.0, 2.0), staircase=r.random() < 0.5),
            lambda: schedules.PolynomialDecay(
                first,
                steps,
                **some(r, {"end_learning_rate": lambda: small(r), "power": lambda: number(r, 0.5, 3)}),
                cycle=r.random() < 0.5,
            ),
            lambda: schedules.PiecewiseConstantDecay(bounds, [number(r, 0.0, 1.0) for _ in range(len(bounds) + 1)]),
            lambda: schedules.CosineDecay(
                first,
                steps,
                **some(r, {"alpha": lambda: number(r, 0, 1), "warmup_target": lambda: number(r, 0, 1)}),
                warmup_steps=r.randint(0, 50),
            ),
            lambda: schedules.CosineDecayRestarts(
                first,
                steps,
                **some(r, {"t_mul": lambda: number(r, 1, 3), "m_mul": lambda: number(r, 0.1, 1)}),
                alpha=number(r, 0, 1),
            ),
        ]
    )()


def base_options(r: Random) -> Options:
    return some(
        r,
        {
            "learning_rate": lambda: make_schedule(r) if r.random() < 0.3 else number(r, 0.0001, 1.0),
            "weight_decay": lambda: r.choice([None, small(r), 0]),
            r.choice(["clipnorm", "global_clipnorm", "clipvalue"]): lambda: number(r, 0.01, 10),
            "use_ema": lambda: True,
            "ema_momentum": lambda: number(r, 0, 1),
            "ema_overwrite_frequency": lambda: r.randint(1, 100),
            "loss_scale_factor": lambda: 2.0 ** r.randint(1, 15),
            "gradient_accumulation_steps": lambda: r.randint(2, 8),
            "name": lambda: r.choice(["adam", "my optimizer", "оптимизатор", 'quo"te', "a.b-c"]),
        },
    )


def betas(r: Random) -> dict[str, Callable[[], Any]]:
    return {"beta_1": lambda: number(r, 0.1, 1), "beta_2": lambda: number(r, 0.1, 1), "epsilon": lambda: small(r)}


def own_options(r: Random, name: str) -> Options:
    flag = lambda: r.random() < 0.5  # noqa: E731
    table: dict[str, dict[str, Callable[[], Any]]] = {
        "SGD": {"momentum": lambda: number(r, 0, 1), "nesterov": flag},
        "RMSprop": {
            "rho": lambda: number(r, 0, 1),
            "momentum": lambda: number(r, 0, 1),
            "epsilon": lambda: small(r),
            "centered": flag,
        },
        "Adam": {**betas(r), "amsgrad": flag},
        "AdamW": {**betas(r), "amsgrad": flag},
        "Adamax": betas(r),
        "Nadam": betas(r),
        "Lamb": betas(r),
        "Adagrad": {"initial_accumulator_value": lambda: number(r, 0, 1), "epsilon": lambda: small(r)},
        "Adadelta": {"rho": lambda: number(r, 0, 1), "epsilon": lambda: small(r)},
        "Adafactor": {
            "beta_2_decay": lambda: -number(r, 0.1, 1),
            "epsilon_1": lambda: small(r),
            "epsilon_2": lambda: small(r),
            "clip_threshold": lambda: number(r, 0.5, 2),
            "relative_step": flag,
        },
        "Ftrl": {
            "learning_rate_power": lambda: -number(r, 0, 1),
            "initial_accumulator_value": lambda: number(r, 0, 1),
            "l1_regularization_strength": lambda: small(r),
            "l2_regularization_strength": lambda: small(r),
            "l2_shrinkage_regularization_strength": lambda: small(r),
            "beta": lambda: number(r, 0, 1),
        },
        "Lion": {"beta_1": lambda: number(r, 0.1, 1), "beta_2": lambda: number(r, 0, 1)},
        "Muon": {
            "adam_beta_1": lambda: number(r, 0, 1),
            "adam_beta_2": lambda: number(r, 0, 1),
            "epsilon": lambda: small(r),
            "exclude_layers": lambda: r.choice([[], ["head"], ["a.*", "b"]]),
            "muon_a": lambda: number(r, 3, 4),
            "muon_b": lambda: -number(r, 4, 5),
            "muon_c": lambda: number(r, 2, 3),
            "adam_lr_ratio": lambda: r.choice([1, 0.5, 2]),
            "momentum": lambda: number(r, 0, 1),
            "ns_steps": lambda: r.randint(1, 8),
            "nesterov": flag,
            "exclude_embeddings": flag,
            "adam_weight_decay": lambda: r.choice([None, small(r)]),
            "rms_rate": lambda: r.choice([None, number(r, 0.1, 1)]),
        },
        "ScheduleFreeAdamW": {**betas(r), "warmup_steps": lambda: r.randint(0, 100)},
    }
    return some(r, table[name])


PLAIN = [
    "SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "Adamax", "Adafactor",
    "Nadam", "Ftrl", "Lion", "Lamb", "Muon", "ScheduleFreeAdamW",
]  # fmt: skip


def make_plain(r: Random) -> optimizers.Optimizer:
    name = r.choice(PLAIN)
    options = {**base_options(r), **own_options(r, name)}
    if name == "AdamW" and options.get("weight_decay", 0) is None:
        del options["weight_decay"]  # Keras refuses it
    return getattr(optimizers, name)(**options)


def make_loss_scale(r: Random) -> optimizers.Optimizer:
    scale, growth = lambda: 2.0 ** r.randint(0, 20), lambda: r.randint(1, 5000)
    options = some(r, {"initial_scale": scale, "dynamic_growth_steps": growth})
    return optimizers.LossScaleOptimizer(make_plain(r), **options)


def make_multi(r: Random) -> optimizers.Optimizer:
    patterns = r.sample(["encoder/.*", "decoder", ".*/bias", "a|b"], r.randint(0, 3))
    map_ = optimizers.OptimizerMap(make_plain(r), {pattern: make_plain(r) for pattern in patterns})
    return optimizers.MultiOptimizer(map_, **some(r, {"loss_scale_factor": lambda: 2.0 ** r.randint(1, 10)}))


def make_optimizer(r: Random) -> optimizers.Optimizer:
    return r.choices([make_plain, make_loss_scale, make_multi], [14, 2, 2])[0](r)


MAKERS: dict[str, Callable[[Random], Any]] = {"optimizer": make_optimizer, "schedule": make_schedule}
