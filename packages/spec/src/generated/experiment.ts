// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

/** An experiment: every optimizer with every combination of the grid at every learning rate from every seed, on one network and one dataset. Whatever is left out is the lesson's. Keys are camelCase; a Keras config inside is as Keras writes it. */
export interface Experiment {
  /** Ignored. */
  $schema?: string;
  /**
   * Names the run folder and heads the report.
   * @defaultValue `"lesson"`
   */
  name?: string;
  /**
   * Shown in the report.
   * @defaultValue `""`
   */
  description?: string;
  /**
   * auto (real MNIST, else synthetic digits with a warning), mnist (never substituted), synthetic, or the path of a folder or file.
   * @defaultValue `"auto"`
   */
  data?: string;
  /**
   * At most this many training and this many test samples, from the start of each; null for all.
   * @defaultValue `null`
   */
  limit?: number | null;
  /**
   * The lesson's network, SimpleDense(units) then Dense(classes, softmax); or any Sequential or functional model of one input and one output, as Keras writes it, or in a model file, whose weights every trial then starts from. How it was compiled does not count; but a file's model that was compiled to give logits keeps doing so where no loss is said.
   * @defaultValue `{"units":512}`
   */
  model?: ExperimentModel | ExperimentModelFile | {
    /** Width of the hidden layer. */
    units: number;
  };
  /**
   * Names that Keras knows, or Keras configs.
   * @defaultValue `["rmsprop"]`
   */
  optimizers?: ExperimentIdentifier[];
  /**
   * Values of optimizer options, by their names in the config (weight_decay, momentum, learning_rate, …): each optimizer runs with each combination of them.
   * @defaultValue `{}`
   */
  grid?: Record<string, unknown[]>;
  /**
   * Rates that each optimizer runs at; null: each optimizer's own. Where left out: null if an optimizer's config or the grid brings rates, else the lesson's three.
   * @defaultValue `[0.001,0.0001,0.00001]`
   */
  learningRates?: number[] | null;
  /**
   * A seed decides the initial weights and the order of the batches, on every backend alike.
   * @defaultValue `[1]`
   */
  seeds?: number[];
  /** @defaultValue `1` */
  epochs?: number;
  /** @defaultValue `128` */
  batchSize?: number;
  /**
   * A name that Keras knows, or a Keras config.
   * @defaultValue `"sparse_categorical_crossentropy"`
   */
  loss?: ExperimentIdentifier;
  /** @defaultValue `["accuracy"]` */
  metrics?: ExperimentIdentifier[];
  /**
   * What watches every trial, made anew for each: EarlyStopping, ReduceLROnPlateau or TerminateOnNaN, by name or with its options as Keras names them.
   * @defaultValue `[]`
   */
  callbacks?: ExperimentIdentifier[];
  /**
   * auto takes the best that can run; a backend given by name is never replaced by another.
   * @defaultValue `"auto"`
   */
  backend?: string;
  /** Trials that run at the same time; left out: as many as cores. The numbers do not depend on it. */
  workers?: number;
  /**
   * Shuffle the training samples before each epoch.
   * @defaultValue `true`
   */
  shuffle?: boolean;
  /**
   * Share of the training samples, from their end, that is kept for validation.
   * @defaultValue `0`
   */
  validationSplit?: number;
  /** What ran: written into a run folder's experiment.json, ignored when that file is run again. */
  resolved?: {
    startedAt: string;
    /** The data that every trial saw. */
    dataset: ExperimentDataset;
    /** The backend that every trial ran on. */
    backend: ExperimentBackend;
    versions: ExperimentVersions;
  };
}

/** Experiment with every default filled in. */
export type ResolvedExperiment = Experiment & Required<Pick<Experiment, 'name' | 'description' | 'data' | 'limit' | 'model' | 'optimizers' | 'grid' | 'learningRates' | 'seeds' | 'epochs' | 'batchSize' | 'loss' | 'metrics' | 'callbacks' | 'backend' | 'shuffle' | 'validationSplit'>>;

/** A name that Keras knows, or a Keras config. */
export type ExperimentIdentifier = string | {
  module?: string | null;
  class_name: string;
  config?: Record<string, unknown> | null;
  registered_name?: string | null;
};

/** A model as Keras writes it. */
export interface ExperimentModel {
  module?: string | null;
  class_name: "Sequential" | "Functional" | "Model";
  config: {
    layers: unknown[];
  };
  registered_name?: string | null;
  /** The model file whose weights every trial starts from; left out: new weights from each seed. */
  file?: string;
  /** Over the weights in the file: with others the experiment does not run. */
  checksum?: string;
  [other: string]: unknown;
}

/** A model file: .keras, Keras 2's .h5 or the model.json of tfjs-layers. The path starts from the current folder. */
export interface ExperimentModelFile {
  file: string;
}

/** The data that every trial saw. */
export interface ExperimentDataset {
  name: string;
  source: string;
  /** Over the uncompressed training and test samples. */
  checksum: string;
  trainSamples: number;
  testSamples: number;
  classes: number;
  /** Why these are not the samples that were asked for; null when they are. */
  warning: string | null;
}

/** The backend that every trial ran on. */
export interface ExperimentBackend {
  name: string;
  version: string;
  details: Record<string, string>;
}

export interface ExperimentVersions {
  descent: string;
  /** The Keras release whose numbers descent reproduces. */
  keras: string;
  tfjs: string;
  /** The version of Node, where Node ran it. */
  node?: string;
  /** The browser and its version, where a page ran it. */
  browser?: string;
  platform: string;
}
