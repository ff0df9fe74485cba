"""`descent-golden/identifiers@1`: what `keras.optimizers.get` and the loaders make of names, dicts and other values."""

import copy
import json
from collections.abc import Callable
from typing import Any

import keras

from .. import session
from ..numbers import encode_config
from ..outcomes import attempt
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    return {
        "format": document["format"],
        **session.HEADER,
        "strings": [
            {"identifier": entry["identifier"], "get": ask(keras.optimizers.get, entry["identifier"])}
            for entry in document.get("strings", [])
        ],
        "dicts": [record_dict(entry) for entry in document.get("dicts", [])],
        "others": [record_other(entry) for entry in document.get("others", [])],
    }


def record_dict(entry: dict[str, Any]) -> dict[str, Any]:
    identifier = json.loads(entry["identifier_json"]) if "identifier_json" in entry else entry["identifier"]
    got = ask(keras.optimizers.get, identifier)
    deserialized = ask(keras.optimizers.deserialize, identifier)
    return {
        "label": entry["label"],
        "identifier": encode_config(identifier),
        "identifier_json": json.dumps(identifier),
        "get": got,
        "deserialize": "same as get" if deserialized == got else deserialized,
        "saving_deserialize": ask(keras.saving.deserialize_keras_object, identifier),
    }


def record_other(entry: dict[str, Any]) -> dict[str, Any]:
    session.fresh()
    value = session.evaluate(entry["python"])

    def describe(found: Any) -> dict[str, Any]:
        same = {"same_object": found is value} if isinstance(value, keras.optimizers.Optimizer) else {}
        return describe_object(found) | same

    got = attempt(lambda: keras.optimizers.get(value), describe)
    return {"label": entry["label"], "python": entry["python"], "get": got}


def ask(loader: Callable[[Any], Any], identifier: Any) -> dict[str, Any]:
    session.fresh()
    return attempt(lambda: loader(copy.deepcopy(identifier)), describe_object)


def describe_object(found: Any) -> dict[str, Any]:
    if isinstance(found, keras.optimizers.Optimizer):
        return {"class_name": type(found).__name__, "serialized": encode_config(keras.optimizers.serialize(found))}
    return {"returned": type(found).__name__, "value": encode_config(found)}
