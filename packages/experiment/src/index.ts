export type {
  BackendRecord,
  DatasetRecord,
  Experiment,
  ExperimentFile,
  KerasConfig,
  KerasIdentifier,
  LessonModel,
  ResolvedFacts,
  Versions,
} from './experiment/experiment.js';
export type { TrialPlan } from './experiment/plan.js';
export type { ExperimentResult, Logged, TrialError, TrialResult, TrialStatus } from './result/result.js';
export type { RunEvent, RunFiles, TrialProgress } from './run/events.js';
