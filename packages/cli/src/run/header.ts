import { basename } from 'node:path';
import { describeModel, type Experiment, formatCount, type RunEvent } from '@descent/experiment';
import { renderFacts } from '../terminal/facts.js';
import type { Display } from '../terminal/terminal.js';
import { harmless, truncate } from '../terminal/text.js';

type Started = Extract<RunEvent, { readonly type: 'run-started' }>;

/** What is about to run: data, model, backend, trials. */
export function renderHeader(started: Started, { model, epochs, batchSize }: Experiment, display: Display): string {
  const { dataset, backend, trials, workers } = started;
  const dot = ' · ';
  const classes = [...new Set(trials.map(({ optimizer }) => optimizer.class_name))];
  const seeds = [...new Set(trials.map(({ seed }) => seed))];
  const settings = [...new Set(trials.map(({ label }) => label))].filter((label) => !classes.includes(label));
  const rows = [
    [
      'data',
      `${nameOf(dataset.name)}${dot}${formatCount(dataset.trainSamples)} training and ${formatCount(dataset.testSamples)} test samples`,
    ],
    ['model', `${describeModel(model, dataset.classes)}${dot}${plural(epochs, 'epoch')}, batches of ${batchSize}`],
    ['backend', `${backend.name} ${backend.version}`],
    [
      'trials',
      [
        `${trials.length} (${workers} at a time)`,
        classes.join(', '),
        settings.length > 0 ? few(settings) : '',
        `${seeds.length > 1 ? 'seeds' : 'seed'} ${few(seeds)}`,
      ]
        .filter((part) => part !== '')
        .join(dot),
    ],
  ] as const;
  return renderFacts(rows, display);
}

/** A list that stays short. */
function few(items: readonly (string | number)[]): string {
  const most = 8;
  return items.length > most ? `${items.slice(0, most - 1).join(', ')}, … (${items.length})` : items.join(', ');
}

function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The name of a dataset, short: of a path its last part. */
export function nameOf(name: string): string {
  return truncate(harmless(/[\\/]/.test(name) ? basename(name) : name), 60);
}
