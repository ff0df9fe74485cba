"""How recordings write numbers and tensors."""

import base64
import math
from collections.abc import Iterable
from typing import Any

import numpy as np

NON_FINITE = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
BASE64 = "base64-little-endian"


def encode_number(value: Any) -> int | float | bool | str:
    """One number: a float32 with the fewest digits that name it, NaN and infinities as strings."""
    scalar = value if isinstance(value, np.generic) else np.asarray(value)[()]
    if isinstance(scalar, np.bool_):
        return bool(scalar)
    if isinstance(scalar, np.integer):
        return int(scalar)
    number = float(str(scalar)) if scalar.dtype.itemsize < 8 else float(scalar)
    if math.isfinite(number):
        return number
    return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"


def encode_numbers(values: Any) -> list[int | float | bool | str]:
    """One flat list in row-major order."""
    return [encode_number(value) for value in np.asarray(values).ravel()]


def decode_numbers(values: Iterable[Any], dtype: str) -> np.ndarray:
    return np.array([NON_FINITE[value] if isinstance(value, str) else value for value in values], dtype=dtype)


def encode_tensor(value: Any, base_64: bool = False) -> dict[str, Any]:
    array = to_numpy(value)
    tensor: dict[str, Any] = {"shape": list(array.shape), "dtype": str(array.dtype)}
    if base_64:
        little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        return tensor | {"encoding": BASE64, "value": base64.b64encode(little.tobytes()).decode("ascii")}
    return tensor | {"value": encode_numbers(array)}


def decode_tensor(tensor: dict[str, Any]) -> np.ndarray:
    dtype = tensor.get("dtype", "float32")
    if tensor.get("encoding") == BASE64:
        flat = np.frombuffer(base64.b64decode(tensor["value"]), dtype=np.dtype(dtype).newbyteorder("<")).astype(dtype)
    else:
        flat = decode_numbers(tensor["value"], dtype)
    return flat.reshape(tensor.get("shape", [len(flat)]))


def to_numpy(value: Any) -> np.ndarray:
    """The values of a tensor or variable of any Keras backend."""
    import keras

    return np.asarray(keras.ops.convert_to_numpy(value))


def encode_config(value: Any) -> Any:
    """A config as JSON can hold it: tuples as lists, numpy scalars as numbers, NaN and infinities as strings."""
    if isinstance(value, dict):
        return {str(key): encode_config(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode_config(item) for item in value]
    if isinstance(value, np.generic):
        return encode_config(value.item())
    if isinstance(value, float) and not math.isfinite(value):
        return encode_number(value)
    return value
