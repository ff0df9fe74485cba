"""Records what real Keras does with the layers that specs/keras-3.15.1/layers has no case of.

    python tools/keras/record_layers.py packages/layers/test/recordings

Needs keras 3.15.1 on TensorFlow. The format is that of specs/keras-3.15.1/README.md, with three additions:
`masks` (one per input, attached to it), `initial_state`, and `options` (further arguments of the call).
"""

import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy as np
import tensorflow as tf
from keras.src import backend

L = keras.layers
RNG = np.random.default_rng(20260131)


def short(array):
    """Four significant digits, so that the text is exact."""
    return np.array([float(f"{x:.4g}") for x in np.ravel(array)], "float32").reshape(np.shape(array))


def normal(*shape):
    return short(RNG.normal(size=shape))


def tensor(array):
    array = np.asarray(array)
    if array.dtype == np.float32:
        value = [float(str(x)) for x in array.ravel()]
    else:
        value = array.ravel().tolist()
    return {"shape": list(array.shape), "dtype": str(array.dtype), "value": value}


def record(name, make, inputs, training=None, mask=None, masks=None, state=None, ints=False, spread=False, **options):
    keras.utils.clear_session()
    layer = make()
    before = keras.layers.serialize(layer)
    xs = [tf.Variable(x) if x.dtype == np.float32 else tf.constant(x) for x in inputs]
    many = len(xs) > 1
    shapes = [x.shape for x in inputs]
    if spread:
        layer.build(*shapes)
    else:
        layer.build(shapes if many else shapes[0])
    for weight in layer.weights:
        if weight.dtype == "float32":
            value = normal(*weight.shape)
            weight.assign(np.abs(value) + 0.5 if "variance" in weight.name else value)
    weights = [(w.path, w.name, w.trainable, w.numpy().copy()) for w in layer.weights]
    built = keras.layers.serialize(layer)
    cotangents = []
    with tf.GradientTape(persistent=True) as tape:
        tensors = [tf.identity(x) for x in xs]
        for x, m in zip(tensors, masks or []):
            if m is not None:
                backend.set_keras_mask(x, tf.constant(m))
        kwargs = dict(options)
        if training is not None:
            kwargs["training"] = training
        if mask is not None:
            kwargs["mask"] = tf.constant(mask)
        if state is not None:
            kwargs["initial_state"] = [tf.constant(s) for s in state]
        call = layer(*tensors, **kwargs) if spread or not many else layer(tensors, **kwargs)
        outputs = list(call) if isinstance(call, (list, tuple)) else [call]
        total = 0.0
        for output in outputs:
            cotangents.append(normal(*output.shape))
            total += tf.reduce_sum(output * cotangents[-1])
    floats = [x for x in xs if isinstance(x, tf.Variable)]
    grads = tape.gradient(total, floats + [w.value for w in layer.weights])
    dense = [None if g is None else tf.convert_to_tensor(g).numpy() for g in grads]
    input_grads = iter(dense[: len(floats)])
    out_mask = [backend.get_keras_mask(o) for o in outputs]
    if options.get("return_attention_scores"):
        out_mask[1] = None  # Keras leaves the attention mask on the scores; no layer can use it.
    case = {
        "case": name,
        "serialized": before,
        "serialized_built": built,
        "training": training,
        "mask": mask,
        "inputs": [tensor(x) for x in inputs],
        "weights": [{"name": n, "path": p, "trainable": t, **tensor(v)} for p, n, t, v in weights],
        "outputs": [tensor(o.numpy()) for o in outputs],
        "output_masks": [None if m is None else m.numpy().astype(bool).tolist() for m in out_mask],
        "cotangents": [tensor(c) for c in cotangents],
        "input_gradients": [
            (lambda g: None if g is None else tensor(g))(next(input_grads)) if isinstance(x, tf.Variable) else None
            for x in xs
        ],
        "weight_gradients": [
            {"path": p, "gradient": None if g is None or not trainable else tensor(g)}
            for (p, _, trainable, _), g in zip(weights, dense[len(floats) :])
        ],
    }
    after = [{"path": w.path, **tensor(w.numpy())} for w in layer.weights]
    if any(not np.array_equal(v, w.numpy()) for (*_, v), w in zip(weights, layer.weights)):
        case["weights_after"] = after
    losses = [tensor(loss.numpy()) for loss in layer.losses]
    if losses:
        case["regularization_losses"] = losses
    if masks is not None:
        case["masks"] = masks
    if state is not None:
        case["initial_state"] = [tensor(s) for s in state]
    if options:
        case["options"] = options
    path = os.path.join(sys.argv[1], f"{name}.json")
    with open(path, "w") as file:
        file.write(json.dumps(case) + "\n")


T, F = True, False
SEQ = [normal(2, 4, 3)]
MASK = [[T, T, F, F], [F, T, T, F]]
HOLES = [[F, T, F, T], [T, F, T, T]]
PAIR = [normal(2, 3, 4), normal(2, 3, 4)]
PAIR_MASKS = [[[T, F, T], [F, T, F]], [[T, T, F], [F, F, F]]]
IMAGE = [normal(2, 5, 6, 4)]

record("Bidirectional__lstm", lambda: L.Bidirectional(L.LSTM(2, return_sequences=True)), SEQ)
record("Bidirectional__sum", lambda: L.Bidirectional(L.GRU(2), merge_mode="sum"), SEQ)
record("Bidirectional__average", lambda: L.Bidirectional(L.SimpleRNN(2, return_sequences=True), merge_mode="ave"), SEQ)
record("Bidirectional__multiply_masked", lambda: L.Bidirectional(L.SimpleRNN(2, return_sequences=True), merge_mode="mul"), SEQ, mask=MASK)
record("Bidirectional__both_state", lambda: L.Bidirectional(L.LSTM(2, return_sequences=True, return_state=True), merge_mode=None), SEQ)
record("Bidirectional__backward_layer", lambda: L.Bidirectional(L.LSTM(2), backward_layer=L.LSTM(3, go_backwards=True)), SEQ)
record("Bidirectional__masked", lambda: L.Bidirectional(L.GRU(2, return_sequences=True)), SEQ, mask=HOLES)
record("TimeDistributed__dense", lambda: L.TimeDistributed(L.Dense(2, activation="tanh")), SEQ)
record("TimeDistributed__conv", lambda: L.TimeDistributed(L.Conv1D(2, 2)), [normal(2, 3, 4, 2)])
for cell in ["SimpleRNN", "GRU", "LSTM"]:
    make = getattr(L, cell)
    record(f"{cell}__holes", lambda: make(2, return_sequences=True), SEQ, mask=HOLES)
    record(f"{cell}__holes_last", lambda: make(2, return_state=True), SEQ, mask=MASK)
    record(f"{cell}__backwards_masked", lambda: make(2, return_sequences=True, go_backwards=True), SEQ, mask=MASK)
    record(f"{cell}__zero_output", lambda: L.RNN(getattr(L, cell + "Cell")(2), return_sequences=True, zero_output_for_mask=True), SEQ, mask=MASK)
    record(f"{cell}__no_bias", lambda: make(2, use_bias=False, activation="relu"), SEQ)
    count = 2 if cell == "LSTM" else 1
    record(f"{cell}__initial_state", lambda: make(2, return_state=True), SEQ, state=[normal(2, 2) for _ in range(count)])
    record(f"{cell}__regularized", lambda: make(2, kernel_regularizer="l2", recurrent_regularizer="l1", bias_regularizer="l2", activity_regularizer="l2"), SEQ)
record("LSTM__plain_bias", lambda: L.LSTM(2, unit_forget_bias=False, recurrent_activation="hard_sigmoid"), SEQ)
record("LSTM__stateful", lambda: L.LSTM(2, stateful=True), SEQ)
record("RNN__cell", lambda: L.RNN(L.GRUCell(2, reset_after=False), return_state=True), SEQ)
record("RNN__stack", lambda: L.RNN([L.LSTMCell(2), L.GRUCell(3), L.SimpleRNNCell(2)], return_sequences=True), SEQ)
record("MultiHeadAttention", lambda: L.MultiHeadAttention(2, 3), [normal(2, 4, 3), normal(2, 5, 2)], spread=T)
record("MultiHeadAttention__key", lambda: L.MultiHeadAttention(2, 3, value_dim=2, use_bias=False), [normal(2, 4, 3), normal(2, 5, 2), normal(2, 5, 4)], spread=T)
record("MultiHeadAttention__causal", lambda: L.MultiHeadAttention(3, 2, output_shape=5), [normal(2, 4, 3), normal(2, 4, 3)], spread=T, use_causal_mask=T)
record("MultiHeadAttention__scores", lambda: L.MultiHeadAttention(2, 3, use_gate=True, sliding_window=2), [normal(2, 4, 3), normal(2, 4, 3)], spread=T, return_attention_scores=T)
record("MultiHeadAttention__masked", lambda: L.MultiHeadAttention(2, 3), [normal(2, 4, 3), normal(2, 4, 3)], spread=T, masks=[MASK, HOLES])
record("MultiHeadAttention__masked_scores", lambda: L.MultiHeadAttention(2, 3, dropout=0.5, kernel_regularizer="l2", activity_regularizer="l2"), [normal(2, 4, 3), normal(2, 4, 3)], spread=T, masks=[MASK, HOLES], return_attention_scores=T)
record("Conv1D__groups_strides", lambda: L.Conv1D(4, 2, strides=2, groups=2, activation="tanh"), [normal(2, 6, 4)])
record("Conv1D__causal_strides", lambda: L.Conv1D(2, 3, strides=2, padding="causal"), [normal(2, 6, 3)])
record("Conv1D__same_dilated", lambda: L.Conv1D(2, 3, padding="same", dilation_rate=2, use_bias=False), [normal(2, 6, 3)])
record("Conv2D__same_dilated", lambda: L.Conv2D(2, (2, 3), padding="same", dilation_rate=(2, 1)), IMAGE)
record("Conv2D__activity", lambda: L.Conv2D(2, 3, activity_regularizer="l2", kernel_regularizer="l1"), IMAGE)
record("Conv2DTranspose__valid", lambda: L.Conv2DTranspose(3, 2, strides=3), IMAGE)
record("Conv2DTranspose__output_padding", lambda: L.Conv2DTranspose(3, (2, 3), strides=2, padding="same", output_padding=(1, 0)), IMAGE)
record("Conv2DTranspose__valid_output_padding", lambda: L.Conv2DTranspose(2, 3, strides=2, output_padding=1, activation="relu"), IMAGE)
record("DepthwiseConv2D__same_strides", lambda: L.DepthwiseConv2D(3, strides=2, padding="same", depth_multiplier=2), IMAGE)
record("DepthwiseConv2D__dilated", lambda: L.DepthwiseConv2D(2, dilation_rate=2), IMAGE)
record("SeparableConv2D__dilated", lambda: L.SeparableConv2D(3, 2, dilation_rate=2, depth_multiplier=2, padding="same"), IMAGE)
record("SeparableConv2D__strides", lambda: L.SeparableConv2D(3, 3, strides=2, use_bias=False), IMAGE)
record("MaxPooling1D__same", lambda: L.MaxPooling1D(3, strides=2, padding="same"), [normal(2, 6, 3)])
record("AveragePooling1D__same", lambda: L.AveragePooling1D(3, strides=2, padding="same"), [normal(2, 6, 3)])
record("AveragePooling2D__same_strides", lambda: L.AveragePooling2D(3, strides=2, padding="same"), IMAGE)
record("MaxPooling2D__same_ties", lambda: L.MaxPooling2D(2, strides=1, padding="same"), [np.maximum(normal(2, 4, 4, 2), 0)])
record("GlobalMaxPooling1D__ties", lambda: L.GlobalMaxPooling1D(), [np.maximum(normal(2, 4, 3) - 1.2, 0).astype("float32")])
record("GlobalAveragePooling1D__masked", lambda: L.GlobalAveragePooling1D(keepdims=True), SEQ, mask=MASK)
record("BatchNormalization__masked", lambda: L.BatchNormalization(momentum=0.9), SEQ, training=T, mask=MASK)
record("BatchNormalization__negative_axis", lambda: L.BatchNormalization(axis=-2, synchronized=True), IMAGE, training=T)
record("GroupNormalization__instance", lambda: L.GroupNormalization(groups=-1, epsilon=1e-5), IMAGE)
record("GroupNormalization__axis_1", lambda: L.GroupNormalization(groups=2, axis=1, scale=False), [normal(2, 4, 3)])
record("LayerNormalization__axis_1", lambda: L.LayerNormalization(axis=1, center=False), SEQ)
record("RMSNormalization__axis_list", lambda: L.RMSNormalization(axis=[2, 1]), SEQ)
record("UnitNormalization__axes", lambda: L.UnitNormalization(axis=[1, 2]), SEQ)
record("Dot__matrices", lambda: L.Dot(axes=(2, 1)), [normal(2, 3, 4), normal(2, 4, 5)])
record("Dot__normalized", lambda: L.Dot(axes=-1, normalize=True), [normal(2, 3, 4), normal(2, 5, 4)])
record("Dot__vector", lambda: L.Dot(axes=(1, 2)), [normal(2, 3), normal(2, 4, 3)])
for merge in ["Add", "Average", "Subtract", "Multiply", "Maximum", "Minimum", "Concatenate"]:
    record(f"{merge}__masked", getattr(L, merge), PAIR, masks=PAIR_MASKS)
record("Multiply__half_masked", L.Multiply, PAIR, masks=[PAIR_MASKS[0], None])
record("Maximum__half_masked", L.Maximum, PAIR, masks=[None, PAIR_MASKS[1]])
record("Maximum__ties", L.Maximum, [np.maximum(normal(2, 5), 0), np.maximum(normal(2, 5), 0)])
record("Add__ranks", L.Add, [normal(2, 3, 4), normal(2, 4)])
record("Concatenate__half_masked", lambda: L.Concatenate(axis=1), PAIR, masks=[PAIR_MASKS[0], None])
record("Masking", lambda: L.Masking(mask_value=0.5), [np.array([[[0.5, 0.5], [1, 2]], [[0.5, 3], [0.5, 0.5]]], "float32")])
record("Embedding__float_indices", lambda: L.Embedding(4, 2, mask_zero=True, embeddings_regularizer="l2"), [np.array([[0, 3], [1, 1]], "float32")])
record("Softmax__masked", lambda: L.Softmax(), [normal(2, 4)], mask=[[T, F, T, T], [F, F, F, F]])
record("Softmax__axes", lambda: L.Softmax(axis=[1, 2]), SEQ)
record("UpSampling2D__bilinear", lambda: L.UpSampling2D((2, 3), interpolation="bilinear"), [normal(2, 3, 2, 2)])
record("ZeroPadding2D__sides", lambda: L.ZeroPadding2D(((1, 0), (2, 3))), [normal(2, 3, 2, 2)])
record("Identity", lambda: L.Identity(), SEQ)
record("SpatialDropout2D", lambda: L.SpatialDropout2D(0.3, seed=4), IMAGE)
record("Flatten__channels_first", lambda: L.Flatten(data_format="channels_first"), IMAGE)
record("Conv2D__channels_first", lambda: L.Conv2D(2, 3, data_format="channels_first", padding="same"), [normal(2, 3, 5, 4)])
record("MaxPooling2D__channels_first", lambda: L.MaxPooling2D(2, data_format="channels_first"), [normal(2, 3, 5, 4)])
record("GlobalAveragePooling2D__channels_first", lambda: L.GlobalAveragePooling2D(data_format="channels_first"), [normal(2, 3, 5, 4)])
record("PReLU__regularized", lambda: L.PReLU(alpha_regularizer="l2", alpha_constraint="non_neg", shared_axes=1), SEQ)
record("Dense__activity", lambda: L.Dense(3, activity_regularizer=keras.regularizers.L1L2(0.1, 0.2), activation="softmax"), [normal(3, 4)])
ONE = [normal(2, 1, 3)]
for cell in ["SimpleRNN", "GRU", "LSTM"]:
    record(f"{cell}__one_step", lambda: getattr(L, cell)(2, return_sequences=True, return_state=True), ONE, mask=[[T], [F]])
record("RNN__stack_one_step", lambda: L.RNN([L.LSTMCell(2), L.GRUCell(3)], stateful=True), ONE)
record("Bidirectional__one_step", lambda: L.Bidirectional(L.LSTM(2, return_sequences=True)), ONE)
record("TimeDistributed__one_step", lambda: L.TimeDistributed(L.Dense(2, activity_regularizer="l2", kernel_regularizer="l2")), ONE, mask=[[T], [F]])
record("TimeDistributed__without_weights", lambda: L.TimeDistributed(L.MaxPooling2D(2)), [normal(2, 3, 4, 4, 2)])
for merge in ["Maximum", "Minimum"]:
    record(f"{merge}__broadcast", getattr(L, merge), [normal(2, 3, 1), normal(2, 3, 4), normal(2, 1, 4)])
record("RMSNormalization__axis_1", lambda: L.RMSNormalization(axis=1), [normal(2, 3, 3)])
record("Embedding__frozen", lambda: L.Embedding(4, 2, mask_zero=True, trainable=False), [np.array([[[0, 3], [1, 1]]], "float32")])
