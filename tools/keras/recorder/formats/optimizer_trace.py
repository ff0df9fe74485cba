"""`descent-golden/optimizer-trace@1`: given gradients, step by step."""

import warnings
from typing import Any

import keras
import numpy as np

from .. import session
from ..numbers import decode_numbers, encode_config, encode_number, encode_numbers, to_numpy
from ..place import Place

Optimizer = keras.optimizers.Optimizer


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    optimizer = make_optimizer(document)
    variables = [make_variable(given) for given in document["variables"]]
    excluded = document.get("exclude_from_weight_decay")
    if excluded is not None:
        optimizer.exclude_from_weight_decay(var_names=excluded)
    optimizer.build(variables)
    class_name = type(optimizer).__name__
    answer = {
        "format": document["format"],
        **session.HEADER,
        "case": document.get("case", class_name),
        "optimizer": class_name,
        "python": document.get("python"),
        "config": encode_config(keras.optimizers.serialize(optimizer)),
        "gradient_profile": document.get("gradient_profile"),
        "exclude_from_weight_decay": excluded,
        "variables": [describe_start(given, variable) for given, variable in zip(document["variables"], variables)],
        "steps": document["steps"],
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        answer["expected"] = [take_step(optimizer, variables, step) for step in document["steps"]]
    answer["slots"] = [describe_slot(variable) for variable in optimizer.variables]
    if any(one.use_ema for one in parts_of(optimizer)):
        optimizer.finalize_variable_values(variables)
        answer["finalized"] = {"variables": values_of(variables)}
    return answer


def make_optimizer(document: dict[str, Any]) -> Optimizer:
    """From `python` if given, else from `config`."""
    if document.get("python") is not None:
        return session.evaluate(document["python"])
    return keras.saving.deserialize_keras_object(document["config"])


def parts_of(optimizer: Optimizer) -> list[Optimizer]:
    """The optimizer, and those that it wraps."""
    inner = getattr(optimizer, "inner_optimizer", None)
    return [optimizer, *([] if inner is None else [inner]), *getattr(optimizer, "optimizers", [])]


def make_variable(given: dict[str, Any]) -> keras.Variable:
    dtype = given.get("dtype", "float32")
    value = decode_numbers(given["value"], dtype).reshape(given["shape"])
    *scopes, name = given["path"].split("/")
    variable = in_scopes(scopes, lambda: keras.Variable(value, dtype=dtype, name=name))
    if given.get("constraint") is not None:
        variable.constraint = keras.saving.deserialize_keras_object(given["constraint"])
    return variable


def in_scopes(scopes: list[str], make: Any) -> Any:
    if not scopes:
        return make()
    with keras.name_scope(scopes[0]):
        return in_scopes(scopes[1:], make)


def describe_start(given: dict[str, Any], variable: keras.Variable) -> dict[str, Any]:
    constraint = given.get("constraint")
    return {
        "name": variable.name,
        "path": variable.path,
        "shape": list(variable.shape),
        "dtype": variable.dtype,
        "value": encode_numbers(to_numpy(variable)),
        "constraint": None if constraint is None else encode_config(keras.constraints.serialize(variable.constraint)),
    }


def take_step(optimizer: Optimizer, variables: list[keras.Variable], step: dict[str, Any]) -> dict[str, Any]:
    if "set_learning_rate" in step:
        optimizer.learning_rate = step["set_learning_rate"]
    used = learning_rate_of(optimizer)
    optimizer.apply([make_gradient(values, v) for values, v in zip(step["gradients"], variables)], variables)
    answer = {
        "variables": values_of(variables),
        "iterations": int(to_numpy(optimizer.iterations)),
        "raw_iterations": int(to_numpy(optimizer._iterations)),
        "learning_rate": learning_rate_of(optimizer),
        "learning_rate_used": used,
    }
    if isinstance(optimizer, keras.optimizers.LossScaleOptimizer):
        answer["loss_scale"] = encode_number(to_numpy(optimizer.dynamic_scale))
        answer["step_counter"] = int(to_numpy(optimizer.step_counter))
    if isinstance(optimizer, keras.optimizers.MultiOptimizer):
        answer["inner"] = [
            {
                "class_name": type(inner).__name__,
                "iterations": int(to_numpy(inner.iterations)),
                "learning_rate": learning_rate_of(inner),
            }
            for inner in optimizer.optimizers
        ]
    return answer


def learning_rate_of(optimizer: Optimizer) -> int | float | str | None:
    if isinstance(optimizer, keras.optimizers.MultiOptimizer):
        return None
    return encode_number(np.float32(to_numpy(optimizer.learning_rate)))


def make_gradient(values: list[Any] | None, variable: keras.Variable) -> Any:
    if values is None:
        return None
    return keras.ops.convert_to_tensor(decode_numbers(values, variable.dtype).reshape(variable.shape))


def values_of(variables: list[keras.Variable]) -> list[list[Any]]:
    return [encode_numbers(to_numpy(variable)) for variable in variables]


def describe_slot(variable: keras.Variable) -> dict[str, Any]:
    value = to_numpy(variable)
    return {
        "path": variable.path,
        "name": variable.name,
        "shape": list(value.shape),
        "dtype": str(value.dtype),
        "value": encode_numbers(value),
    }
