/** A Keras object as JSON: `{ module, class_name, config, registered_name }`; only `class_name` must be there. */
export interface KerasConfig {
  readonly class_name: string;
  readonly config?: Readonly<Record<string, unknown>> | null;
  readonly module?: string | null;
  readonly registered_name?: string | null;
}

/** A name that Keras knows (`'rmsprop'`, any case) or a Keras config. */
export type KerasIdentifier = string | KerasConfig;

/** The lesson's network: `SimpleDense(units)` → `Dense(10, softmax)`. */
export interface LessonModel {
  /** Width of the hidden layer. */
  readonly units: number;
}

/** What ran, pinned: written into a run folder's `experiment.json`, ignored when that file is run again. */
export interface ResolvedFacts {
  readonly startedAt: string;
  readonly dataset: DatasetRecord;
  readonly backend: BackendRecord;
  readonly versions: Versions;
}

/** The data that every trial saw. */
export interface DatasetRecord {
  /** `mnist`, `synthetic-digits`, or the name of the folder or file. */
  readonly name: string;
  /** Where it came from, for a person: a path, a URL, `drawn by descent`. */
  readonly source: string;
  /** `sha256:` and 64 hex digits over the uncompressed training and test samples. */
  readonly checksum: string;
  /** Samples used for training, after `limit` and before `validationSplit`. */
  readonly trainSamples: number;
  /** Samples used for the test. */
  readonly testSamples: number;
  /** Why these are not the samples that were asked for; `null` when they are. */
  readonly warning: string | null;
}

/** The backend that every trial ran on. */
export interface BackendRecord {
  readonly name: string;
  readonly version: string;
  readonly details: Readonly<Record<string, string>>;
}

/** The software that produced a result. */
export interface Versions {
  readonly descent: string;
  /** The Keras release whose numbers descent reproduces. */
  readonly keras: string;
  readonly tfjs: string;
  readonly node: string;
  /** Operating system and architecture: `linux-x64`. */
  readonly platform: string;
}

/** An experiment with every default filled in: `specs/v1/experiment.schema.json`. */
export interface Experiment {
  readonly name: string;
  readonly description: string;
  /** `auto`, `mnist`, `synthetic`, or the path of a folder or file. */
  readonly data: string;
  /** At most this many training and this many test samples, from the start of each; `null` for all. */
  readonly limit: number | null;
  readonly model: LessonModel;
  readonly optimizers: readonly KerasIdentifier[];
  /** Rates that each optimizer runs at; `null`: each optimizer's own rate. */
  readonly learningRates: readonly number[] | null;
  readonly seeds: readonly number[];
  readonly epochs: number;
  readonly batchSize: number;
  readonly loss: KerasIdentifier;
  readonly metrics: readonly KerasIdentifier[];
  readonly backend: string;
  /** Trials that run at the same time. The numbers do not depend on it. */
  readonly workers: number;
  readonly shuffle: boolean;
  /** Share of the training samples, from their end, that is kept for validation: 0 ≤ split < 1. */
  readonly validationSplit: number;
  readonly resolved?: ResolvedFacts;
}

/** What a person writes: any part of an experiment; the rest is the lesson's. */
export type ExperimentFile = Partial<Experiment> & { readonly $schema?: string };
