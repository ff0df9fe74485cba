import { describeModel, type Experiment, type FinderEvent, formatCount } from '@descent/experiment';
import { nameOf } from '../run/header.js';
import { renderFacts } from '../terminal/facts.js';
import type { Display } from '../terminal/terminal.js';

type Started = Extract<FinderEvent, { readonly type: 'finder-started' }>;

/** What is about to be tested: data, model, backend, optimizer. */
export function renderFinderHeader(started: Started, experiment: Experiment, display: Display): string {
  const { dataset, backend, steps } = started;
  const [optimizer] = experiment.optimizers;
  const name = typeof optimizer === 'string' ? optimizer : (optimizer?.class_name ?? '');
  const rows = [
    ['data', `${nameOf(dataset.name)} · ${formatCount(dataset.trainSamples)} training samples`],
    ['model', describeModel(experiment.model, dataset.classes)],
    ['backend', `${backend.name} ${backend.version}`],
    ['test', `${name} · ${formatCount(steps)} steps, batches of ${experiment.batchSize} · seed ${experiment.seeds[0]}`],
  ] as const;
  return renderFacts(rows, display);
}
