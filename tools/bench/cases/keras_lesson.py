"""One epoch of the lesson's network in Keras's own fit: {images, labels, steps, batch, units}; KERAS_BACKEND chooses the backend."""

import json
import resource
import sys
import time

import keras
import numpy as np

options = json.loads(sys.argv[1])
steps, batch, units = options.get("steps", 469), options.get("batch", 128), options.get("units", 512)


class SimpleDense(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="random_normal", trainable=True)
        self.b = self.add_weight(shape=(self.units,), initializer="random_normal", trainable=True)

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.w) + self.b


labels = np.fromfile(options["labels"], np.uint8)[: steps * batch]
images = np.fromfile(options["images"], np.uint8).reshape(-1, 784)[: len(labels)].astype("float32") / 255
keras.utils.set_random_seed(1)
model = keras.Sequential([SimpleDense(units), keras.layers.Dense(10, activation="softmax")])
model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, labels, epochs=1, batch_size=batch, verbose=0)
started = time.perf_counter()
history = model.fit(images, labels, epochs=1, batch_size=batch, verbose=0)
seconds = time.perf_counter() - started
print(json.dumps({"seconds": seconds, "msPerStep": seconds * 1000 / steps, "loss": history.history["loss"][-1],
                  "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))
