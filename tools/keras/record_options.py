"""What Keras's losses and metrics give for None, lists of axes and lists of numbers as options.

Writes rows [kind, class, config, value] to packages/trainer/test/option-values.json.
"""

import json
import os
import pathlib

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras  # noqa: E402
import numpy as np  # noqa: E402

Y_TRUE = np.array([[[0, 1, 0], [1, 1, 0]], [[1, 0, 0], [0, 1, 1]]], "float32")
Y_PRED = np.array(
    [[[0.1, 0.8, 0.3], [0.6, 0.7, 0.2]], [[0.9, 0.4, 0.25], [0.05, 0.55, 0.65]]],
    "float32",
)
BY_STEP = [[0.5], [0.75]]
BY_CLASS = [1.0, 2.0, 3.0]
AXES = [0, [0, 1], [1, 2], [-1], []]
OVER = {"axis": [1, 2]}

LOSSES = [
    *[("Huber", {"delta": v}) for v in ([0.1, 0.2, 0.4], BY_STEP, [0.3])],
    *[("Tversky", {k: v, **OVER}) for k in ("alpha", "beta") for v in ([0.3], [0.1, 0.9])],
    ("BinaryFocalCrossentropy", {"gamma": BY_CLASS}),
    *[("CategoricalFocalCrossentropy", {"gamma": v}) for v in (BY_CLASS, BY_STEP)],
    *[(n, {"axis": v}) for n in ("Dice", "Tversky") for v in AXES],
    *[("CosineSimilarity", {"axis": v}) for v in (None, 0, [0, 1], [1, 2])],
    ("BinaryCrossentropy", {"label_smoothing": None}),
    ("CategoricalCrossentropy", {"label_smoothing": None}),
    ("CategoricalCrossentropy", {"from_logits": None}),
    ("BinaryFocalCrossentropy", {"apply_class_balancing": None}),
]
# Along the first axis one class of Y_TRUE is the same everywhere: Pearson's r is NaN there.
METRICS = [
    *[("CosineSimilarity", {"axis": v}) for v in (None, 0, [0, 1], [1, 2])],
    *[("ConcordanceCorrelation", {"axis": v}) for v in (None, 0, [0, 1], [1, 2])],
    *[("PearsonCorrelation", {"axis": v}) for v in (None, [0, 1], [1, 2])],
]
NO_TRUTH = {"label_smoothing": None, "from_logits": None}
FLAT_METRICS = [
    ("MeanIoU", {"num_classes": 2, "sparse_y_true": None, "sparse_y_pred": None}),
    ("BinaryCrossentropy", NO_TRUTH),
    ("CategoricalCrossentropy", NO_TRUTH),
]


def measured(name, config, y_true, y_pred):
    metric = getattr(keras.metrics, name)(**config)
    metric.update_state(y_true, y_pred)
    return float(metric.result())


rows = [["losses", n, c, float(getattr(keras.losses, n)(**c)(Y_TRUE, Y_PRED))] for n, c in LOSSES]
circle = {"remove_diagonal": None}
rows.append(["losses", "Circle", circle, float(keras.losses.Circle(**circle)(np.array([0, 1]), Y_PRED[:, 0]))])
rows += [["metrics", n, c, measured(n, c, Y_TRUE, Y_PRED)] for n, c in METRICS]
rows += [["metrics", n, c, measured(n, c, Y_TRUE[0, :, :2], Y_PRED[0, :, :2])] for n, c in FLAT_METRICS]

text = ",\n".join("  " + json.dumps(row) for row in rows)
target = pathlib.Path(__file__).parents[2] / "packages/trainer/test/option-values.json"
target.write_text(f"[\n{text}\n]\n")
