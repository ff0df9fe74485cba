"""The lesson in Python Keras: the same run as lesson.ts, which prints the same numbers (KERAS_BACKEND=tensorflow)."""
import keras
from keras import layers, optimizers


class SimpleDense(layers.Layer):
    """y = x · w + b, from scratch."""

    def __init__(self, units=32):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.w = self.add_weight(name="w", shape=shape, initializer="random_normal", trainable=True)
        self.b = self.add_weight(name="b", shape=(self.units,), initializer="random_normal", trainable=True)

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.w) + self.b


keras.utils.set_random_seed(42)
model = keras.Sequential([SimpleDense(512), layers.Dense(10, activation="softmax")])
model.compile(
    optimizer=optimizers.get({"class_name": "rmsprop", "config": {"learning_rate": 0.0001}}),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
(images, labels), (test_images, test_labels) = keras.datasets.mnist.load_data()
images, test_images = (rows.reshape(-1, 784).astype("float32") / 255 for rows in (images, test_images))
history = model.fit(images, labels, epochs=1, batch_size=128, verbose=2)
print("training:", history.history)
print("test:", model.evaluate(test_images, test_labels, batch_size=128, verbose=0, return_dict=True))
