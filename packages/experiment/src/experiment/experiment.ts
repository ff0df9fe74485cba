import type {
  AnyEnvelope,
  ExperimentBackend,
  ExperimentDataset,
  ExperimentIdentifier,
  ExperimentModel,
  ExperimentVersions,
  Experiment as PartialExperiment,
  ResolvedExperiment,
} from '@descent/spec';

/** A Keras object as JSON: `{ module, class_name, config, registered_name }`. */
export type KerasConfig = AnyEnvelope;

/** A name that Keras knows (`'rmsprop'`, any case) or a Keras config. */
export type KerasIdentifier = ExperimentIdentifier;

/** A model as Keras writes it. */
export type KerasModel = ExperimentModel;

/** What a person writes: any part of an experiment; the rest is the lesson's. `specs/v1/experiment.schema.json`. */
export type ExperimentFile = PartialExperiment;

/** An experiment with every default filled in. */
export type Experiment = Omit<ResolvedExperiment, 'model'> &
  Required<Pick<PartialExperiment, 'workers'>> & {
    /** The lesson's network, or a Keras config: that of a model file too, whose name stands in it then. */
    readonly model: KerasModel | { readonly units: number };
  };

/** What ran: written into a run folder's `experiment.json`, ignored when that file is run again. */
export type ResolvedFacts = NonNullable<PartialExperiment['resolved']>;

/** The data that every trial saw. */
export type DatasetRecord = ExperimentDataset;

/** The backend that every trial ran on. */
export type BackendRecord = ExperimentBackend;

/** The software that produced a result. */
export type Versions = ExperimentVersions;
