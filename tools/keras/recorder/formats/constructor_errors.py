"""`descent-golden/constructor-errors@1`: calls that fail, and how."""

from typing import Any

from .. import session
from ..outcomes import attempt
from ..place import Place


def record(document: dict[str, Any], place: Place) -> dict[str, Any]:
    calls = []
    for call in document["calls"]:
        session.fresh()
        calls.append({"python": call["python"], **attempt(lambda: session.evaluate(call["python"]), lambda made: {})})
    return {"format": document["format"], **session.HEADER, "calls": calls}
