"""Makes keras2_cudnn.h5 and its .json beside this file: keras2_recurrences as Keras 2 saves it for cuDNN's layers.

    python packages/model-io/test/recordings/make_cudnn.py packages/model-io/test/recordings

Those layers run on GPUs alone; Keras 2 itself turns the weights of LSTM and GRU into theirs.
"""

import json
import os
import shutil
import sys
from pathlib import Path

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import h5py  # noqa: E402
from tensorflow.python.keras.saving import hdf5_format  # noqa: E402

FOLDER = Path(sys.argv[1])
#: What a layer of cuDNN has no option for.
LACKING = [
    *["activation", "recurrent_activation", "use_bias", "dropout", "recurrent_dropout", "implementation", "unroll"],
    "reset_after",
]
CLASSES = {"LSTM": type("CuDNNLSTM", (), {}), "GRU": type("CuDNNGRU", (), {})}


def main() -> None:
    shutil.copy(FOLDER / "keras2_recurrences.json", FOLDER / "keras2_cudnn.json")
    shutil.copy(FOLDER / "keras2_recurrences.h5", FOLDER / "keras2_cudnn.h5")
    with h5py.File(FOLDER / "keras2_cudnn.h5", "r+") as file:
        model = json.loads(file.attrs["model_config"])
        for layer in model["config"]["layers"]:
            cls = CLASSES.get(layer["class_name"])
            if cls is None:
                continue
            layer["class_name"] = cls.__name__
            layer["config"] = {key: value for key, value in layer["config"].items() if key not in LACKING}
            group = file["model_weights"][layer["config"]["name"]]
            names = [name.decode() if isinstance(name, bytes) else name for name in group.attrs["weight_names"]]
            weights = hdf5_format._convert_rnn_weights(cls(), [group[name][()] for name in names])
            for name, weight in zip(names, weights, strict=True):
                del group[name]
                group[name] = weight
        file.attrs["model_config"] = json.dumps(model)


main()
