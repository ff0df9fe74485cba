"""The custom layer of the recordings."""

from typing import Any

import keras


@keras.saving.register_keras_serializable(package="descent")
class SimpleDense(keras.layers.Layer):
    """`y = x @ w + b`, as in Keras's guide to making layers."""

    def __init__(self, units: int = 32, **kwargs: Any):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape: tuple[int | None, ...]) -> None:
        options = {"initializer": "random_normal", "trainable": True}
        self.w = self.add_weight(shape=(input_shape[-1], self.units), name="w", **options)
        self.b = self.add_weight(shape=(self.units,), name="b", **options)

    def call(self, inputs: Any) -> Any:
        return keras.ops.matmul(inputs, self.w) + self.b

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units}


SimpleDense.__module__ = "descent"
