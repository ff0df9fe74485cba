export type {
  BackendRecord,
  DatasetRecord,
  Experiment,
  ExperimentFile,
  KerasConfig,
  KerasIdentifier,
  ResolvedFacts,
  Versions,
} from './experiment/experiment.js';
export type { TrialPlan } from './experiment/plan.js';
export { curvesOf, type SettingCurves } from './report/curves.js';
export { bestSetting } from './result/best.js';
export { formatCount, formatDuration, formatNumber, formatRate } from './result/format.js';
export type { Curve, ExperimentResult, Logged, TrialError, TrialResult, TrialStatus } from './result/result.js';
export { lastEpoch, type Setting, settingsOf } from './result/settings.js';
export { summarize } from './result/summarize.js';
export type { RunEvent, RunFiles, TrialProgress } from './run/events.js';
