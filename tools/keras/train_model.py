"""Trains a saved model for one epoch of MNIST, in the order of its rows, and tells how it went.

    python tools/keras/train_model.py model.keras curve.json

The file gets the running means of the loss after every batch of 128, and loss and accuracy on the test rows.
"""

import json
import pathlib
import sys

import keras

from recorder import mnist


class Curve(keras.callbacks.Callback):
    def __init__(self) -> None:
        super().__init__()
        self.losses: list[float] = []

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        self.losses.append(float((logs or {})["loss"]))


model = keras.models.load_model(sys.argv[1])
curve = Curve()
shape = (-1, *model.input_shape[1:])
(images, labels), (test_images, test_labels) = mnist.load("train"), mnist.load("test")
model.fit(images.reshape(shape), labels, batch_size=128, shuffle=False, verbose=0, callbacks=[curve])
test = model.evaluate(test_images.reshape(shape), test_labels, batch_size=500, verbose=0, return_dict=True)
pathlib.Path(sys.argv[2]).write_text(json.dumps({"losses": curve.losses, "test": test}))
