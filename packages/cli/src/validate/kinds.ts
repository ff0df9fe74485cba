import { type ExperimentResult, planTrials } from '@descent/experiment';
import { openExperiment } from '@descent/experiment/node';
import { deserialize, deserializeSchedule } from '@descent/optimizers';
import { type DescentError, guardJson, isRecord } from '@descent/spec';
import { findProblems } from '@descent/spec/validate';
import { isOptimizerDocument, isScheduleDocument } from '../recognize.js';
import { componentKinds } from './component-kinds.js';
import { finderKind } from './finder-kind.js';
import { modelKind } from './model-kind.js';

type Verdict = string | readonly DescentError[];

/** A kind of file that descent reads. */
export interface FileKind {
  readonly name: string;
  /** Whether the document is meant to be one, right or wrong. */
  readonly matches: (document: Document) => boolean;
  /** What it holds, in a few words; throws or gives problems when it is not valid. */
  readonly check: (document: Document) => Verdict | Promise<Verdict>;
}

type Document = Readonly<Record<string, unknown>>;

const EXPERIMENT_KEYS = new Set([
  ...['name', 'description', 'data', 'limit', 'model', 'optimizers', 'learningRates', 'seeds', 'epochs', 'batchSize'],
  ...['loss', 'metrics', 'grid', 'callbacks', 'backend', 'workers', 'shuffle', 'validationSplit', 'resolved'],
]);

/** The most telling kind first; the first that matches is what the file is. */
export const fileKinds: readonly FileKind[] = [
  finderKind,
  {
    name: 'result',
    matches: (document) => 'trials' in document,
    check(document) {
      const problems = findProblems('result', guardJson(document, 'result'), { where: 'result' });
      return problems.length > 0 ? problems : describeResult(document as unknown as ExperimentResult);
    },
  },
  {
    name: 'learning rate schedule',
    matches: isScheduleDocument,
    check: (document) => deserializeSchedule(document).constructor.name,
  },
  {
    name: 'optimizer',
    matches: isOptimizerDocument,
    check(document) {
      const optimizer = deserialize(document);
      try {
        return optimizer.className;
      } finally {
        optimizer.dispose();
      }
    },
  },
  modelKind,
  ...componentKinds,
  {
    name: 'experiment',
    matches: (document) =>
      Object.keys(document).length === 0 || Object.keys(document).some((key) => EXPERIMENT_KEYS.has(key)),
    check(document) {
      const problems = findProblems('experiment', guardJson(document, 'experiment'), { where: 'experiment' });
      return problems.length > 0 ? problems : describeExperiment(document);
    },
  },
];

/** The kind of a document; `undefined` for one that descent does not read. */
export function kindOf(document: unknown): FileKind | undefined {
  return isRecord(document) ? fileKinds.find(({ matches }) => matches(document)) : undefined;
}

async function describeExperiment(document: Document): Promise<string> {
  const experiment = await openExperiment(document);
  const trials = planTrials(experiment).length;
  const parts = [
    count(experiment.optimizers.length, 'optimizer'),
    ...Object.entries(experiment.grid).map(([option, values]) => count(values.length, `${option} value`)),
    experiment.learningRates === null ? '' : count(experiment.learningRates.length, 'learning rate'),
    count(experiment.seeds.length, 'seed'),
  ];
  return `${count(trials, 'trial')}: ${parts.filter((part) => part !== '').join(' × ')}`;
}

function describeResult({ trials }: ExperimentResult): string {
  const counts = (['completed', 'diverged', 'failed'] as const)
    .map((status) => ({ status, number: trials.filter((trial) => trial.status === status).length }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${status}`);
  return `${count(trials.length, 'trial')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
