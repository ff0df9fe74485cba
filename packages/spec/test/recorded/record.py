"""Records what Keras says and takes of the options of its classes:

    python record.py > configs.json && npx biome format --write configs.json

For each class with a schema in specs/v1: its parameters with their defaults, the keys that it writes when made of the
required ones alone, and which values of a few Keras takes for each key.
"""

import inspect
import json
import os
import pathlib
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras  # noqa: E402

SPECS = pathlib.Path(__file__).parents[4] / "specs" / "v1"
KINDS = ["constraints", "initializers", "layers", "losses", "metrics", "regularizers"]


def serialized(layer):
    return json.loads(json.dumps(keras.saving.serialize_keras_object(layer)))


#: A value for each parameter without a default.
SAMPLES = {
    **dict(axes=1, activation="relu", dims=[1], filters=2, input_dim=10, kernel_size=3, key_dim=2, n=2),
    **dict(num_classes=2, num_heads=2, output_dim=4, pool_size=2, precision=0.5, rate=0.5, recall=0.5, scale=2.0),
    **dict(sensitivity=0.5, specificity=0.5, stddev=0.5, target_class_ids=[0], target_shape=[4], units=4),
    "cell": serialized(keras.layers.SimpleRNNCell(3)),
    "cells": [serialized(keras.layers.SimpleRNNCell(3))],
    "layer": serialized(keras.layers.SimpleRNN(3)),
}
#: What Layer.__init__ takes besides.
LAYER = dict(name=None, trainable=True, dtype=None, activity_regularizer=None, autocast=True, input_shape=None)
#: What classes take as **kwargs.
HIDDEN = {
    "GRU": dict(zero_output_for_mask=False),
    "LSTM": dict(zero_output_for_mask=False),
    "LayerNormalization": dict(rms_scaling=False),
    "SimpleRNN": dict(zero_output_for_mask=False),
}
#: What from_config asks for although the parameter has a default.
NEEDED = {"Constant": dict(value=0.0), "InputLayer": dict(shape=[2]), "Rescaling": dict(offset=0.0)}
WHOLE = [-1, 0, 1, 2]
LISTS = [[1], [1, 2], [[1, 1], [2, 2]]]


def probes(key, value):
    """Values of the kind that the parameter is for."""
    if key in ("dtype", "name"):
        return [None, "float32"]
    if isinstance(value, bool):
        return [None, False, True, 0, 1]
    if isinstance(value, str):
        return [None, value, value.upper(), value.capitalize()]
    if isinstance(value, float):
        return [*WHOLE, 0.5, 1.5]
    if isinstance(value, (int, list)) or value is None:
        return [None, *WHOLE, *LISTS]
    return [None]


def plain(value):
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, (bool, int, float, str, list, type(None))) else repr(value)


def takes(cls, config):
    try:
        cls.from_config(json.loads(json.dumps(config)))
        return True
    except Exception:
        return False


def record(kind, name):
    cls = getattr(getattr(keras, kind), name)
    parameters = [
        parameter
        for parameter in inspect.signature(cls.__init__).parameters.values()
        if parameter.name != "self" and parameter.kind not in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL)
    ]
    required = {p.name: SAMPLES[p.name] for p in parameters if p.default is p.empty}
    defaults = {p.name: plain(p.default) for p in parameters if p.default is not p.empty}
    defaults |= HIDDEN.get(name, {})
    base = {**required, **NEEDED.get(name, {})}
    keras.backend.clear_session()
    made = cls.from_config(json.loads(json.dumps(base)))
    # InputLayer takes any key and reads none of these; SpatialDropout2D takes none.
    inherits = takes(cls, {**base, "autocast": True}) and not takes(cls, {**base, "unheard_of": True})
    inherited = LAYER if kind == "layers" and inherits else {}
    everything = {**required, **inherited, **defaults, **NEEDED.get(name, {})}
    return {
        "required": required,
        "defaults": defaults,
        "written": list(made.get_config()),
        "takes": {
            key: [probe for probe in probes(key, value) if takes(cls, {**base, key: probe})]
            for key, value in everything.items()
        },
    }


lines = []
for kind in KINDS:
    names = sorted(path.name.split(".")[0] for path in (SPECS / kind).glob("*.schema.json"))
    classes = ",\n".join(f'  "{name}": {json.dumps(record(kind, name))}' for name in names)
    lines.append(f' "{kind}": {{\n{classes}\n }}')
sys.stdout.write("{\n" + ",\n".join(lines) + "\n}\n")
