"""How far an Embedding's sparse gradients, which Keras has on TensorFlow alone, lead it from dense ones.

    python tools/keras/measure_sparse_gradients.py

The same model is trained twice from the same weights: with `Embedding`, and with a product of one-hot rows that computes
the same with dense gradients. 50 words drawn by Zipf's law, 32 rows of 12 words a batch.
"""

import os

os.environ.update(KERAS_BACKEND="tensorflow", TF_CPP_MIN_LOG_LEVEL="3")

import keras
import numpy as np

WORDS, SIZE, LENGTH, BATCH, STEPS = 50, 8, 12, 32, 100
RATES = {"Adagrad": 0.05, "Adadelta": 1.0, "Ftrl": 0.05}
NAMES = "SGD Lion Ftrl Adagrad Adam AdamW Nadam Muon Adafactor RMSprop Adamax Adadelta".split()


class DenseEmbedding(keras.layers.Layer):
    def build(self, _):
        self.embeddings = self.add_weight(shape=(WORDS, SIZE), name="embeddings")

    def call(self, x):
        return keras.ops.matmul(keras.ops.one_hot(x, WORDS, dtype="float32"), self.embeddings)


def make(embedding):
    words = keras.Input((LENGTH,), dtype="int32")
    pooled = keras.layers.GlobalAveragePooling1D()(embedding(words))
    return keras.Model(words, keras.layers.Dense(3, activation="softmax")(pooled))


def main():
    draw = np.random.default_rng(0)
    batches = [np.minimum(draw.zipf(1.4, (BATCH, LENGTH)) - 1, WORDS - 1).astype("int32") for _ in range(STEPS)]
    keras.utils.set_random_seed(1)
    start = make(keras.layers.Embedding(WORDS, SIZE)).get_weights()
    print("optimizer   longest first move: sparse, dense   difference after 100 steps, of the way moved")
    for name in NAMES:
        moves, tables = [], []
        for embedding in (keras.layers.Embedding(WORDS, SIZE), DenseEmbedding()):
            model = make(embedding)
            model.set_weights(start)
            optimizer = getattr(keras.optimizers, name)(learning_rate=RATES.get(name, 0.01))
            model.compile(optimizer, "sparse_categorical_crossentropy", jit_compile=False)
            for step, batch in enumerate(batches):
                model.train_on_batch(batch, (batch.sum(1) % 3).astype("int32"))
                if step == 0:
                    moves.append(np.abs(model.get_weights()[0] - start[0]).max())
            tables.append(model.get_weights()[0])
        far = np.linalg.norm(tables[0] - tables[1]) / np.linalg.norm(tables[1] - start[0])
        print(f"{name:10}  {moves[0]:.6f}, {moves[1]:.6f}  {100 * far:.2f}%", flush=True)


main()
