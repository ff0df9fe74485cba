"""Real Keras for another program: one JSON request per line on stdin, one JSON answer per line on stdout.

    {"id": 1, "do": "reload", "loader": "saving", "json": "{…}"}   a config through Keras and back
    {"id": 2, "do": "random", "kind": "optimizer", "seed": 7}      the config of a random object made in Python
    {"id": 3, "do": "record", "document": {…}}                     a case, with its results

An answer is `{"id": 1, "ok": true, …}`, or `{"id": 1, "ok": false, "error": "ValueError", "message": "…"}`.
"""

import json
import os
import random
import sys
from typing import Any

answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)  # whatever libraries print goes to stderr

import keras  # noqa: E402
from pathlib import Path  # noqa: E402

from recorder import session  # noqa: E402
from recorder.formats import RECORDERS  # noqa: E402
from recorder.outcomes import attempt  # noqa: E402
from recorder.place import Place  # noqa: E402
from random_objects import MAKERS  # noqa: E402

LOADERS = {
    "optimizers": keras.optimizers.deserialize,
    "schedules": keras.optimizers.schedules.deserialize,
    "saving": keras.saving.deserialize_keras_object,
}


def reload(request: dict[str, Any]) -> dict[str, Any]:
    session.fresh()
    loaded = LOADERS[request["loader"]](json.loads(request["json"]))
    return {"json": json.dumps(keras.saving.serialize_keras_object(loaded))}


def make_random(request: dict[str, Any]) -> dict[str, Any]:
    session.fresh()
    made = MAKERS[request["kind"]](random.Random(request["seed"]))
    return {"json": json.dumps(keras.saving.serialize_keras_object(made))}


def record(request: dict[str, Any]) -> dict[str, Any]:
    session.fresh()
    document, here = request["document"], Path.cwd()
    return {"document": RECORDERS[document["format"]](document, Place(here, here))}


ACTIONS = {"reload": reload, "random": make_random, "record": record}


def main() -> None:
    session.use_one_thread()
    print(json.dumps({"ready": True, **session.HEADER}), file=answers, flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        answer = attempt(lambda: ACTIONS[request["do"]](request), lambda result: result)
        answer.pop("warnings", None)
        print(json.dumps({"id": request["id"], **answer}), file=answers, flush=True)


if __name__ == "__main__":
    main()
