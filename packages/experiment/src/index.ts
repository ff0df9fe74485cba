export type {
  BackendRecord,
  DatasetRecord,
  Experiment,
  ExperimentFile,
  KerasConfig,
  KerasIdentifier,
  KerasModel,
  ResolvedFacts,
  Versions,
} from './experiment/experiment.js';
export { planTrials, type TrialPlan } from './experiment/plan.js';
export { resolveExperiment } from './experiment/resolve.js';
export { describeFinding, formatSuggestion, RULES, suggestionsOf } from './find/describe.js';
export { type FinderData, findLearningRate } from './find/find-learning-rate.js';
export type { FinderRun, Finding, SuggestionRule } from './find/finding.js';
export type { FinderOptions, FinderStep } from './find/options.js';
export {
  type FinderEvent,
  type FinderFiles,
  type FinderOutput,
  type RangeTestOptions,
  runRangeTest,
} from './find/range-test.js';
export { describeModel } from './model/describe.js';
export { curvesOf, type Point, type SettingCurves } from './report/curves.js';
export { renderFinderReport } from './report/finder-html.js';
export { renderReport } from './report/html.js';
export { renderCurves, renderFinderCurve } from './report/svg.js';
export { accuracyKey, bestSetting, bestTrial } from './result/best.js';
export { toCsv } from './result/csv.js';
export {
  formatCount,
  formatDuration,
  formatNumber,
  formatPercent,
  formatRate,
  shortestFloat32,
} from './result/format.js';
export type { Label } from './result/labels.js';
export {
  type Curve,
  type ExperimentResult,
  finite,
  type Logged,
  type TrialError,
  type TrialResult,
  type TrialStatus,
} from './result/result.js';
export { endedEarly, epochsText, lastEpoch, type Setting, settingsOf } from './result/settings.js';
export { summarize } from './result/summarize.js';
export type { RunEvent, RunFiles, TrialProgress } from './run/events.js';
export { OutputError } from './run/output-error.js';
export type { RunOutput, SavedModel } from './run/run-output.js';
export { runTrials, type TrialsOptions } from './run/run-trials.js';
export type { SharedDataset } from './run/shared-dataset.js';
export type { TrialRunner, TrialWorkerSetup, TrialWorkers, TrialWorkersOptions } from './run/trial-runner.js';
export { webWorkers } from './web/web-workers.js';
