"""`descent-golden/initializers@1`: values of constant initializers, statistics of one draw of random ones."""

from typing import Any

import keras
import numpy as np
from keras.src.initializers.random_initializers import RandomInitializer

from .. import session
from ..made import make
from ..numbers import encode_tensor, to_numpy
from ..place import Place
from .configs import same_after
from .names import record_get

initializers = keras.initializers


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "cases": [record_case(case) for case in document["cases"]],
        "get": record_get(document, initializers.get, initializers.serialize),
    }


def record_case(case: dict[str, Any]) -> dict[str, Any]:
    initializer, facts, serialized = make(case, initializers.serialize)
    is_random = isinstance(initializer, RandomInitializer)
    answer = {
        "case": case["case"],
        "random": is_random,
        **facts,
        "same_config_after_deserialize": same_after(serialized, initializers.deserialize, initializers.serialize),
    }
    if not is_random:
        return answer | {"value": encode_tensor(initializer(case["value"]["shape"]))}
    shape = case["draw_shape"]
    draw = to_numpy(initializer(shape)).astype("float64")
    statistics = {"mean": draw.mean(), "std": draw.std(), "min": draw.min(), "max": draw.max()}
    answer |= {"draw_shape": shape, "statistics": {name: float(value) for name, value in statistics.items()}}
    return answer | orthogonality(draw) if isinstance(initializer, initializers.Orthogonal) else answer


def orthogonality(draw: np.ndarray) -> dict[str, float]:
    """Columns of a tall draw are orthogonal, of length `gain`: the gram matrix is `gram_scale` times the identity."""
    gram = draw.T @ draw
    scale = float(np.diag(gram).mean())
    return {"gram_scale": scale, "gram_error": float(np.abs(gram - scale * np.eye(len(gram))).max())}
