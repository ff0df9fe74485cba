import type { TrialPlan } from '../experiment/plan.js';
import type { TrialError, TrialResult } from '../result/result.js';

/** The result of a trial that computed nothing, or whose worker took it along. */
export function unfinishedTrial(plan: TrialPlan, backend: string, error: TrialError): TrialResult {
  return {
    optimizer: plan.optimizer,
    learningRate: plan.learningRate,
    seed: plan.seed,
    backend,
    status: 'failed',
    history: {},
    test: null,
    seconds: 0,
    samplesPerSecond: 0,
    curve: { step: [] },
    error,
  };
}
