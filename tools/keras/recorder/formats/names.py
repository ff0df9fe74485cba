"""`descent-golden/loss-names@1`, `metric-names@1` and the `get` lists of other files: what `get` finds."""

import types
from collections.abc import Callable
from typing import Any

import keras

from .. import session
from ..numbers import encode_config
from ..outcomes import attempt
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    module = keras.losses if document["format"] == "descent-golden/loss-names@1" else keras.metrics
    return {"format": document["format"], **session.HEADER, "get": record_get(document, module.get, module.serialize)}


def record_get(
    document: dict[str, Any], get: Callable[[Any], Any], serialize: Callable[[Any], Any]
) -> list[dict[str, Any]]:
    def describe(found: Any) -> dict[str, Any]:
        if found is None:
            return {"kind": "none"}
        if isinstance(found, types.FunctionType):
            return {"kind": "function", "function": found.__name__}
        return {"kind": "instance", "serialized": encode_config(serialize(found))}

    entries = []
    for entry in document.get("get", []):
        session.fresh()
        entries.append({"identifier": entry["identifier"], **attempt(lambda: get(entry["identifier"]), describe)})
    return entries
