// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

export const nameTable = {
  "description": "Every name that each generation of Keras accepts for an optimizer, in lower case (Keras compares lower case), and the class it means. `accepted` are the names in Keras's own table; `exported` are classes that this generation exports but its table forgot, which descent resolves too. `variants` says whose arithmetic a name means in the two tables of Keras 2: `legacy` the optimizers of TensorFlow before 2.11, `current` the rewritten ones.",
  "generations": {
    "keras-3": {
      "description": "Keras 3.15.1",
      "source": "keras/src/optimizers/__init__.py, ALL_OBJECTS",
      "accepted": {
        "adadelta": "Adadelta",
        "adafactor": "Adafactor",
        "adagrad": "Adagrad",
        "adam": "Adam",
        "adamw": "AdamW",
        "adamax": "Adamax",
        "ftrl": "Ftrl",
        "lion": "Lion",
        "lossscaleoptimizer": "LossScaleOptimizer",
        "multioptimizer": "MultiOptimizer",
        "muon": "Muon",
        "nadam": "Nadam",
        "rmsprop": "RMSprop",
        "schedulefreeadamw": "ScheduleFreeAdamW",
        "sgd": "SGD"
      },
      "exported": {
        "lamb": "Lamb"
      }
    },
    "keras-2": {
      "description": "Keras 2.11 to 2.15 and tf-keras, configs with is_legacy_optimizer: false",
      "source": "keras/optimizers/__init__.py at v2.11.0 to v2.15.0, all_classes of the new optimizers; AdamW as in tf-keras",
      "accepted": {
        "adadelta": "Adadelta",
        "adagrad": "Adagrad",
        "adam": "Adam",
        "adamax": "Adamax",
        "nadam": "Nadam",
        "rmsprop": "RMSprop",
        "sgd": "SGD",
        "ftrl": "Ftrl",
        "experimentaladadelta": "Adadelta",
        "experimentaladagrad": "Adagrad",
        "experimentaladam": "Adam",
        "experimentalsgd": "SGD",
        "lossscaleoptimizer": "LossScaleOptimizer",
        "lossscaleoptimizerv3": "LossScaleOptimizer",
        "lossscaleoptimizerv1": "LossScaleOptimizer",
        "adamw": "AdamW"
      },
      "exported": {
        "adafactor": "Adafactor",
        "lion": "Lion"
      },
      "variants": {
        "lossscaleoptimizerv1": "legacy"
      }
    },
    "keras-2-legacy": {
      "description": "Keras 2 up to 2.10, later ones with keras.optimizers.legacy: configs without is_legacy_optimizer, or with true",
      "source": "keras/optimizers/__init__.py at v2.9.0 to v2.15.0, all_classes with use_legacy_optimizer",
      "accepted": {
        "adadelta": "Adadelta",
        "adagrad": "Adagrad",
        "adam": "Adam",
        "adamax": "Adamax",
        "nadam": "Nadam",
        "rmsprop": "RMSprop",
        "sgd": "SGD",
        "ftrl": "Ftrl",
        "experimentaladadelta": "Adadelta",
        "experimentaladagrad": "Adagrad",
        "experimentaladam": "Adam",
        "experimentalsgd": "SGD",
        "lossscaleoptimizer": "LossScaleOptimizer",
        "lossscaleoptimizerv3": "LossScaleOptimizer",
        "lossscaleoptimizerv1": "LossScaleOptimizer"
      },
      "exported": {},
      "variants": {
        "experimentaladadelta": "current",
        "experimentaladagrad": "current",
        "experimentaladam": "current",
        "experimentalsgd": "current",
        "lossscaleoptimizerv3": "current"
      }
    },
    "tfjs": {
      "description": "TensorFlow.js 4.22: registered class names of the optimizers (compared without case here), and the names of its train functions",
      "source": "tfjs-core/src/optimizers/*_optimizer.ts, tfjs-layers/src/optimizers.ts",
      "accepted": {
        "adadelta": "Adadelta",
        "adagrad": "Adagrad",
        "adam": "Adam",
        "adamax": "Adamax",
        "momentum": "SGD",
        "rmsprop": "RMSprop",
        "sgd": "SGD"
      },
      "exported": {}
    }
  }
} as const;
