"""Records what real Keras 3.15.1 does in fit, with callbacks and in summary: python record.py (writes beside itself)."""
import io
import json
import os
import pathlib
import tempfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["COLUMNS"] = "200"
import keras
import numpy as np
from keras import layers

HERE = pathlib.Path(__file__).parent
rng = np.random.default_rng(7)


def rounded(*shape):
    return np.round(rng.normal(size=shape), 3).astype("float32")


def array(value):
    value = np.asarray(value)
    return {"shape": list(value.shape), "dtype": str(value.dtype), "value": value.reshape(-1).tolist()}


def arrays(value):
    if value is None:
        return None
    if isinstance(value, (list, tuple)):
        return [array(v) for v in value]
    if isinstance(value, dict):
        return {k: array(v) for k, v in value.items()}
    return array(value)


def fixed_weights(model):
    model.set_weights([np.round(rng.normal(scale=0.4, size=w.shape), 3).astype("float32") for w in model.get_weights()])


def run(name, model, compiled, x, y, options, python_options=None, callbacks=()):
    keras.utils.set_random_seed(1)
    fixed_weights(model)
    model.compile(**compiled)
    start = [array(w) for w in model.get_weights()]
    config = keras.saving.serialize_keras_object(model)
    kwargs = dict(python_options or {})
    history = model.fit(x, y, verbose=0, shuffle=False, callbacks=list(callbacks), **kwargs)
    return {
        "case": name,
        "config": config,
        "weights": start,
        "x": arrays(x),
        "y": arrays(y),
        "options": options,
        "history": history.history,
        "epoch": history.epoch,
        "final_weights": [array(w) for w in model.get_weights()],
        "evaluate": model.evaluate(x, y, verbose=0, return_dict=True, batch_size=4),
    }


def mlp(width=3, activation="softmax", **kwargs):
    inputs = keras.Input((4,))
    hidden = layers.Dense(5, activation="tanh", **kwargs)(inputs)
    return keras.Model(inputs, layers.Dense(width, activation=activation, name="out")(hidden), name="mlp")


def two_outputs():
    left, right = keras.Input((4,), name="left"), keras.Input((2,), name="right")
    both = layers.Concatenate(name="both")([left, right])
    shared = layers.Dense(4, activation="tanh", name="shared")(both)
    kind = layers.Dense(3, activation="softmax", name="kind")(shared)
    size = layers.Dense(1, name="size")(shared)
    return keras.Model([left, right], [kind, size], name="two_outputs")


def fits():
    x, labels = rounded(18, 4), rng.integers(0, 3, 18)
    weights = np.round(rng.uniform(0.2, 2, 18), 2).astype("float32")
    ce = "sparse_categorical_crossentropy"
    yield run("plain", mlp(), dict(optimizer="adam", loss=ce, metrics=["accuracy"]), x, labels,
              {"batchSize": 4, "epochs": 2}, dict(batch_size=4, epochs=2))
    yield run("crossentropy_by_shape", mlp(), dict(optimizer="sgd", loss="crossentropy", metrics=["acc", "mae"]),
              x, np.eye(3, dtype="float32")[labels], {"batchSize": 5, "epochs": 2}, dict(batch_size=5, epochs=2))
    yield run("binary", mlp(1, "sigmoid"), dict(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy", "AUC"]),
              x, (labels > 0).astype("float32"), {"batchSize": 4, "epochs": 2}, dict(batch_size=4, epochs=2))
    yield run("class_weight", mlp(), dict(optimizer="adam", loss=ce, metrics=["accuracy"], weighted_metrics=["accuracy"]),
              x, labels, {"batchSize": 4, "epochs": 2, "classWeight": {"0": 0.5, "2": 3}},
              dict(batch_size=4, epochs=2, class_weight={0: 0.5, 2: 3.0}))
    yield run("sample_weight", mlp(), dict(optimizer="adam", loss=ce, metrics=["accuracy"], weighted_metrics=["accuracy"]),
              x, labels, {"batchSize": 4, "epochs": 2, "sampleWeight": array(weights)},
              dict(batch_size=4, epochs=2, sample_weight=weights))
    yield run("validation_split", mlp(), dict(optimizer="adam", loss=ce, metrics=["accuracy"]), x, labels,
              {"batchSize": 4, "epochs": 3, "validationSplit": 0.3, "validationFreq": 2},
              dict(batch_size=4, epochs=3, validation_split=0.3, validation_freq=2))
    yield run("steps_per_epoch", mlp(), dict(optimizer="sgd", loss=ce), x, labels,
              {"batchSize": 4, "epochs": 4, "stepsPerEpoch": 2}, dict(batch_size=4, epochs=4, steps_per_epoch=2))
    yield run("initial_epoch", mlp(), dict(optimizer="sgd", loss=ce), x, labels,
              {"batchSize": 6, "epochs": 5, "initialEpoch": 3}, dict(batch_size=6, epochs=5, initial_epoch=3))
    yield run("regularized", mlp(kernel_regularizer=keras.regularizers.L2(0.05), activity_regularizer=keras.regularizers.L1(0.02)),
              dict(optimizer="adam", loss=ce, metrics=["accuracy"]), x, labels, {"batchSize": 4, "epochs": 2},
              dict(batch_size=4, epochs=2))
    yield run("moving_average", mlp(), dict(optimizer=keras.optimizers.Adam(0.01, use_ema=True, ema_momentum=0.5), loss=ce), x, labels,
              {"batchSize": 4, "epochs": 2}, dict(batch_size=4, epochs=2))
    sizes = rounded(18, 1)
    other = rounded(18, 2)
    losses = {"kind": ce, "size": "mse"}
    yield run("two_outputs", two_outputs(),
              dict(optimizer="adam", loss=losses, loss_weights={"kind": 1.0, "size": 0.3},
                   metrics={"kind": ["accuracy"], "size": ["mae"]}, weighted_metrics={"size": ["mse"]}),
              [x, other], [labels, sizes], {"batchSize": 4, "epochs": 2, "sampleWeight": array(weights)},
              dict(batch_size=4, epochs=2, sample_weight=weights))
    yield run("two_outputs_listed", two_outputs(),
              dict(optimizer="sgd", loss=[ce, "mae"], metrics=[["accuracy"], None]), [x, other], [labels, sizes],
              {"batchSize": 4, "epochs": 1}, dict(batch_size=4, epochs=1))
    tokens = rng.integers(0, 6, (10, 5))
    tokens[:, 3:] = 0
    sequence = keras.Sequential([
        keras.Input((5,), dtype="int32"),
        layers.Embedding(6, 3, mask_zero=True),
        layers.LSTM(4, return_sequences=True),
        layers.Dense(6, activation="softmax"),
    ], name="tagger")
    yield run("masked_sequence", sequence, dict(optimizer=keras.optimizers.SGD(0.5), loss=ce, metrics=["accuracy"], weighted_metrics=["accuracy"]),
              tokens.astype("int32"), tokens.astype("int32"), {"batchSize": 4, "epochs": 2}, dict(batch_size=4, epochs=2))


def callback_runs():
    x, labels = rounded(16, 4), rng.integers(0, 3, 16)
    held, held_labels = rounded(8, 4), rng.integers(0, 3, 8)
    ce = "sparse_categorical_crossentropy"
    base = {"batchSize": 4, "epochs": 6, "validationData": [array(held), array(held_labels)]}
    python = dict(batch_size=4, epochs=6, validation_data=(held, held_labels))
    compiled = lambda: dict(optimizer=keras.optimizers.SGD(0.5), loss=ce, metrics=["accuracy"])
    C = keras.callbacks
    yield run("EarlyStopping", mlp(), compiled(), x, labels, base, python,
              [C.EarlyStopping(patience=1, restore_best_weights=True)])
    yield run("EarlyStopping_accuracy", mlp(), compiled(), x, labels, base, python,
              [C.EarlyStopping(monitor="val_accuracy", patience=2, min_delta=0.05, start_from_epoch=1, baseline=0.9)])
    yield run("ReduceLROnPlateau", mlp(), compiled(), x, labels, base, python,
              [C.ReduceLROnPlateau(factor=0.5, patience=1, cooldown=1, min_lr=0.1)])
    yield run("LearningRateScheduler", mlp(), compiled(), x, labels, base, python,
              [C.LearningRateScheduler(lambda epoch, rate: rate * 0.5 if epoch > 1 else rate)])
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "log.csv")
        result = run("CSVLogger", mlp(), compiled(), x, labels, {**base, "validationFreq": 2}, {**python, "validation_freq": 2},
                     [C.LearningRateScheduler(lambda epoch, rate: rate), C.CSVLogger(path)])
        yield {**result, "csv": path.read_bytes().decode()}


def averaging_runs():
    x, labels = rounded(16, 4), rng.integers(0, 3, 16)
    held, held_labels = rounded(8, 4), rng.integers(0, 3, 8)
    base = {"batchSize": 4, "epochs": 4, "validationData": [array(held), array(held_labels)]}
    python = dict(batch_size=4, epochs=4, validation_data=(held, held_labels))
    adam = lambda: keras.optimizers.Adam(0.05, use_ema=True, ema_momentum=0.7)
    compiled = lambda optimizer: dict(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    swap = keras.callbacks.SwapEMAWeights
    yield run("SwapEMAWeights", mlp(), compiled(adam()), x, labels, base, python, [swap()])
    yield run("SwapEMAWeights_on_epoch", mlp(), compiled(keras.optimizers.LossScaleOptimizer(adam())), x, labels, base,
              python, [swap(swap_on_epoch=True)])


def graphs():
    def case(name, model, *inputs):
        fixed_weights(model)
        struct = getattr(model, "_inputs_struct", None)
        given = dict(zip(struct, inputs)) if isinstance(struct, dict) else inputs[0]
        out = model.predict(given, verbose=0)
        return {"case": name, "config": keras.saving.serialize_keras_object(model), "inputs": [array(i) for i in inputs],
                "weights": [{**array(w), "path": v.path} for v, w in zip(model.weights, model.get_weights())],
                "outputs": arrays(out if isinstance(out, (list, dict)) else [out]),
                "layers": [layer.name for layer in model.layers]}

    x = keras.Input((4,), name="x")
    inner_in = keras.Input((4,), name="inner_in")
    inner = keras.Model(inner_in, layers.Dense(4, activation="tanh", name="inner_dense")(inner_in), name="inner")
    once = inner(x)
    yield case("nested_functional", keras.Model(x, layers.Dense(2, name="top")(once), name="outer"), rounded(5, 4))
    twice = inner(inner(x))
    yield case("shared_twice", keras.Model(x, [layers.Add(name="sum")([twice, x]), twice], name="twice"), rounded(5, 4))
    a, b = keras.Input((3,), name="a"), keras.Input((3,), name="b")
    both = layers.Concatenate(name="ab")([a, b])
    yield case("by_name", keras.Model({"b": b, "a": a}, {"sum": layers.Dense(2, name="d")(both), "same": a}, name="named"),
               rounded(5, 3), rounded(5, 3))
    chain = keras.Sequential([keras.Input((4,)), layers.Dense(3, name="chain_dense")], name="chain")
    deep = keras.Sequential([keras.Input((4,)), chain, layers.Dense(2, name="after")], name="deep")
    yield case("sequential_in_sequential", deep, rounded(5, 4))
    steps = keras.Input((6, 3), name="steps")
    encoded, state_h, state_c = layers.LSTM(4, return_state=True, name="encoder")(steps)
    decoded = layers.LSTM(4, return_sequences=True, name="decoder")(steps, initial_state=[state_h, state_c])
    yield case("initial_state", keras.Model(steps, [encoded, decoded], name="seq2seq"), rounded(3, 6, 3))
    attended = layers.MultiHeadAttention(2, 3, name="attention")(steps, steps)
    yield case("attention", keras.Model(steps, layers.GlobalAveragePooling1D(name="pool")(attended), name="attending"), rounded(3, 6, 3))
    middle = layers.Dense(5, name="middle")(x)
    end = layers.Dense(2, name="end")(middle)
    yield case("from_the_middle", keras.Model(middle, end, name="half"), rounded(5, 5))


HOOKS = ["train_begin", "train_end", "epoch_begin", "epoch_end", "train_batch_begin", "train_batch_end", "test_begin",
         "test_end", "test_batch_begin", "test_batch_end", "predict_begin", "predict_end", "predict_batch_begin", "predict_batch_end"]


def hooks():
    calls = []

    class Recorder(keras.callbacks.Callback):
        pass

    def record(hook):
        def call(self, *args, logs=None):
            args = list(args)
            if logs is None and args and not isinstance(args[-1], int):
                logs = args.pop()
            calls.append([hook, *args, sorted(logs or {})])
        return call

    for hook in HOOKS:
        setattr(Recorder, f"on_{hook}", record(hook))
    recorder = Recorder()
    x, labels = rounded(10, 4), rng.integers(0, 3, 10)
    model = mlp()
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, labels, batch_size=4, epochs=2, verbose=0, validation_data=(x, labels), validation_batch_size=8,
              callbacks=[recorder], shuffle=False)
    params = recorder.params
    model.evaluate(x, labels, batch_size=5, callbacks=[recorder], verbose=0)
    model.predict(x, callbacks=[recorder], verbose=0)
    return {"calls": calls, "params": params}


def summaries():
    def text(name, model, **options):
        out = []
        model.summary(print_fn=out.append, **options)
        return {"case": name, "config": keras.saving.serialize_keras_object(model), "options": options, "text": "\n".join(out)}

    chain = keras.Sequential([keras.Input((784,)), layers.Dense(512, activation="relu"), layers.Dropout(0.5),
                              layers.Dense(10, name="a_very_long_name_of_a_layer_that_does_not_fit_into_its_column")], name="chain")
    yield text("sequential", chain)
    yield text("sequential_narrow", chain, line_length=60)
    chain.compile("adam", "mse")
    chain.optimizer.build(chain.trainable_variables)
    yield {**text("sequential_compiled", chain, show_trainable=True), "build_optimizer": True}
    frozen = keras.Sequential([keras.Input((8, 8, 2)), layers.Conv2D(4, 3), layers.BatchNormalization(trainable=False),
                               layers.Flatten(), layers.Dense(2)], name="frozen")
    yield text("frozen", frozen, show_trainable=True)
    yield text("two_outputs", two_outputs())
    inputs = keras.Input((784,), name="pixels")
    nested = keras.Model(inputs, layers.Dense(3, name="top")(chain(inputs)), name="nested")
    yield text("nested", nested, expand_nested=True)


class Batches(keras.utils.PyDataset):
    """The batches of an array, in their order."""

    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size

    @property
    def num_batches(self):
        return -(-len(self.x) // self.size)

    def __getitem__(self, i):
        at = slice(i * self.size, (i + 1) * self.size)
        return self.x[at], self.y[at]


def steps():
    """What counts of steps mean, for arrays and for batches: histories, and the rows that were seen."""
    rng = np.random.default_rng(8)
    x, y = np.round(rng.normal(size=(18, 1)), 3).astype("float32"), np.round(rng.normal(size=(18, 1)), 3).astype("float32")
    held, held_y = x[:9] * 2, y[:9] - 1
    options = {
        "validation_steps": dict(epochs=4, batch_size=4, validation_batch_size=2, validation_steps=2),
        "validation_steps_all": dict(epochs=3, batch_size=4, validation_batch_size=2, validation_steps=5),
        "validation_steps_too_many": dict(epochs=3, batch_size=4, validation_batch_size=2, validation_steps=7),
        "validation_steps_every_second": dict(epochs=4, batch_size=4, validation_batch_size=2, validation_steps=3, validation_freq=2),
        "steps_per_epoch": dict(epochs=5, batch_size=4, steps_per_epoch=2, validation_batch_size=2, validation_steps=4),
        "steps_per_epoch_to_the_end": dict(epochs=4, batch_size=6, steps_per_epoch=3, validation_batch_size=3, validation_steps=1),
        "steps_per_epoch_divides": dict(epochs=4, batch_size=3, steps_per_epoch=2, validation_batch_size=3, validation_steps=2),
        "steps_per_epoch_too_many": dict(epochs=3, batch_size=4, steps_per_epoch=7, validation_batch_size=2),
        "without_batch_size": dict(epochs=3, steps_per_epoch=4, validation_steps=2),
        "validation_split": dict(epochs=3, batch_size=4, validation_split=0.4, validation_steps=1),
    }
    for kind in ["arrays", "batches"]:
        for name, given in options.items():
            kwargs = dict(given)
            if kind == "batches" and (name == "validation_split" or "batch_size" not in kwargs):
                continue
            model = keras.Sequential([keras.Input((1,)), layers.Dense(1, kernel_initializer="ones")], name="line")
            model.compile(keras.optimizers.SGD(0.05), "mse")
            if kind == "batches":
                sizes = kwargs.pop("batch_size"), kwargs.pop("validation_batch_size")
                history = model.fit(Batches(x, y, sizes[0]), validation_data=Batches(held, held_y, sizes[1]), shuffle=False, verbose=0, **kwargs)
            elif name == "validation_split":
                history = model.fit(x, y, shuffle=False, verbose=0, **kwargs)
            else:
                history = model.fit(x, y, validation_data=(held, held_y), shuffle=False, verbose=0, **kwargs)
            whole = Batches(held, held_y, 2) if kind == "batches" else held
            size = {} if kind == "batches" else {"batch_size": 2}
            yield {"case": f"{kind}/{name}", "kind": kind, "options": given, "x": array(x), "y": array(y), "held": array(held),
                   "held_y": array(held_y), "history": history.history,
                   "evaluate": [model.evaluate(whole, None if kind == "batches" else held_y, steps=n, verbose=0, **size) for n in [1, 3, 9]],
                   "predict": [len(model.predict(whole, steps=n, verbose=0, **size)) for n in [1, 3, 9]]}


def write(name, value):
    text = json.dumps(value, indent=1, ensure_ascii=False)
    pathlib.Path(HERE, f"{name}.json").write_text(text.replace("NaN", '"NaN"') + "\n")


write("fits", list(fits()))
callbacks = list(callback_runs())
write("hooks", hooks())
write("graphs", list(graphs()))
write("summaries", list(summaries()))
write("callbacks", callbacks + list(averaging_runs()))  # last: what is made before it keeps its names
write("steps", list(steps()))
