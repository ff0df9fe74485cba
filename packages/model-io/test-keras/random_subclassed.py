"""Random models and layers of one's own, whose attributes hold layers in every way.

What an Assembly is made of is in its config, so that its twin in TypeScript (assembly.ts) is made of the same. A part is
{"name": attribute, "of": held}, and held is {"layer": config}, {"list": [held]}, {"dict": {key: held}} or
{"same": attribute}. The layers are called one after the other, as they come.
"""

import json
import random
from typing import Any

import keras
from keras import layers
from random_layers import anywhere, dense

Random = random.Random

ATTRIBUTES = """fc1 fc2 layernorm1 conv2d_out dense_a z_last a_first norm head block10 block2 mlp2x attn_qkv x1y2 w_1 w_2
layer layers_after layer1 l1 l2_out k9 _private _fc1 _hidden_out _b __mangled zeta10_b norm_2d""".split()


class Parts:
    """The layers that the attributes hold, in the order in which they were given."""

    def take(self, parts: str) -> None:
        self.parts = parts  # text: a list would be looked through for layers
        self.count = 0
        for part in json.loads(parts):
            held = self.hold(part["of"])
            name = part["name"]
            # As Python does with names of two underscores inside a class.
            setattr(self, f"_{type(self).__name__}{name}" if name.startswith("__") else name, held)

    def hold(self, held: dict[str, Any]) -> Any:
        if "same" in held:
            return getattr(self, held["same"])
        if "layer" in held:
            return keras.saving.deserialize_keras_object(held["layer"])
        if "list" in held:
            return [self.hold(item) for item in held["list"]]
        return {key: self.hold(item) for key, item in held["dict"].items()}

    def chain(self) -> list[Any]:
        def flat(value: Any) -> list[Any]:
            if isinstance(value, dict):
                return [layer for item in value.values() for layer in flat(item)]
            return [layer for item in value for layer in flat(item)] if isinstance(value, list) else [value]

        parts = json.loads(self.parts)
        names = [part["name"] for part in parts if "same" not in part["of"]]
        held = [getattr(self, f"_{type(self).__name__}{name}" if name.startswith("__") else name) for name in names]
        return [layer for value in held for layer in flat(value)]

    def build(self, input_shape: Any) -> None:
        for layer in self.chain():
            if not layer.built:
                layer.build(input_shape)
            input_shape = layer.compute_output_shape(input_shape)
        self.built = True

    def call(self, inputs: Any, training: Any = None) -> Any:
        for layer in self.chain():
            inputs = layer(inputs)
        return inputs

    def compute_output_shape(self, input_shape: Any) -> Any:
        for layer in self.chain():
            input_shape = layer.compute_output_shape(input_shape)
        return input_shape


@keras.saving.register_keras_serializable(package="descent")
class Assembly(Parts, keras.Model):
    def __init__(self, parts: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.take(parts)

    def get_config(self) -> dict[str, Any]:
        return {"name": self.name, "trainable": self.trainable, "parts": self.parts}


@keras.saving.register_keras_serializable(package="descent")
class Block(Parts, keras.layers.Layer):
    def __init__(self, parts: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.take(parts)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "parts": self.parts}


Assembly.__module__ = Block.__module__ = "descent"


def config_of(r: Random, layer: Any) -> dict[str, Any]:
    config = keras.saving.serialize_keras_object(layer)
    config.pop("build_config", None)
    if r.random() < 0.5 and config["class_name"] != "Sequential":
        del config["config"]["name"]
    return config


def held(r: Random, earlier: list[str], depth: int) -> dict[str, Any]:
    kind = r.random()
    if earlier and kind < 0.1:
        return {"same": r.choice(earlier)}
    if depth < 2 and kind < 0.25:
        return {"list": [held(r, [], depth + 1) for _ in range(r.randint(0, 3))]}
    if depth < 2 and kind < 0.4:
        keys = r.sample(["b", "a", "k10", "zeta", "k2"], r.randint(1, 3))
        return {"dict": {key: held(r, [], depth + 1) for key in keys}}
    if depth == 0 and kind < 0.55:
        return {"layer": config_of(r, Block(parts(r, 1)))}
    if kind < 0.65:
        return {"layer": config_of(r, keras.Sequential([dense(r), anywhere(r)]))}
    return {"layer": config_of(r, dense(r) if kind < 0.85 else anywhere(r))}


def parts(r: Random, depth: int = 0) -> str:
    made: list[dict[str, Any]] = []
    for name in r.sample(ATTRIBUTES, r.randint(1, 5 - 2 * depth)):
        earlier = [part["name"] for part in made if not part["name"].startswith("__")]
        made.append({"name": name, "of": held(r, earlier, depth)})
    made.append({"name": "the_end", "of": {"layer": config_of(r, layers.Dense(2))}})
    return json.dumps(made)


def make_subclassed(r: Random) -> Any:
    model = Assembly(parts(r), name=r.choice([None, "assembled"]))
    model.build((None, 3))
    return model
