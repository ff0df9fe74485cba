"""The lesson's training step written in plain JAX and jitted: {images, labels, steps, batch, units}."""

import json
import resource
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

options = json.loads(sys.argv[1])
steps, batch, units = options.get("steps", 469), options.get("batch", 128), options.get("units", 512)
labels = np.fromfile(options["labels"], np.uint8)[: steps * batch].astype("int32")
images = np.fromfile(options["images"], np.uint8).reshape(-1, 784)[: len(labels)].astype("float32") / 255
keys = jax.random.split(jax.random.PRNGKey(1), 3)
weights = [0.05 * jax.random.normal(keys[0], (784, units)), 0.05 * jax.random.normal(keys[1], (units,)),
           0.05 * jax.random.normal(keys[2], (units, 10)), jnp.zeros(10)]
velocities = [jnp.zeros_like(w) for w in weights]


def loss_of(weights, x, y):
    logits = (x @ weights[0] + weights[1]) @ weights[2] + weights[3]
    return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), y[:, None], axis=1))


@jax.jit
def step(weights, velocities, x, y):
    loss, gradients = jax.value_and_grad(loss_of)(weights, x, y)
    velocities = [0.9 * v + 0.1 * g * g for v, g in zip(velocities, gradients)]
    weights = [w - 0.001 * g / jnp.sqrt(v + 1e-7) for w, g, v in zip(weights, gradients, velocities)]
    return loss, weights, velocities


def epoch(weights, velocities):
    order = np.random.default_rng(1).permutation(len(labels))
    for i in range(0, len(labels), batch):
        rows = order[i : i + batch]
        loss, weights, velocities = step(weights, velocities, images[rows], labels[rows])
    return float(loss), weights, velocities


epoch(weights, velocities)
started = time.perf_counter()
loss, _, _ = epoch(weights, velocities)
seconds = time.perf_counter() - started
print(json.dumps({"seconds": seconds, "msPerStep": seconds * 1000 / steps, "loss": loss,
                  "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))
