import { basename } from 'node:path';
import { formatCount, type RunEvent } from '@descent/experiment';
import type { Look } from '../terminal/terminal.js';
import { harmless, truncate, wrap } from '../terminal/text.js';

type Started = Extract<RunEvent, { readonly type: 'run-started' }>;

/** What is about to run: data, backend, trials. */
export function renderHeader({ dataset, backend, trials, workers }: Started, look: Look): string {
  const { style } = look;
  const dot = ' · ';
  const classes = [...new Set(trials.map(({ optimizer }) => optimizer.class_name))];
  const seeds = [...new Set(trials.map(({ seed }) => seed))];
  const settings = [...new Set(trials.map(({ label }) => label))].filter((label) => !classes.includes(label));
  const details = Object.entries(backend.details).map(([key, value]) => `${key} ${value}`);
  const rows = [
    [
      'data',
      `${nameOf(dataset.name)}${dot}${formatCount(dataset.trainSamples)} training and ${formatCount(dataset.testSamples)} test samples`,
    ],
    ['backend', [`${backend.name} ${backend.version}`, ...details].join(dot)],
    [
      'trials',
      [
        `${trials.length} (${workers} at a time)`,
        classes.join(', '),
        settings.length > 0 ? `learning rates ${settings.join(', ')}` : '',
        `${seeds.length > 1 ? 'seeds' : 'seed'} ${seeds.join(', ')}`,
      ]
        .filter((part) => part !== '')
        .join(dot),
    ],
  ] as const;
  const room = Math.min(look.columns - 1, 100);
  return rows
    .map(([name, text]) => {
      const body = wrap(harmless(text), room, ' '.repeat(10)).trimStart();
      return `${style('dim', name.padEnd(10))}${body}`;
    })
    .join('\n');
}

function nameOf(name: string): string {
  return truncate(harmless(/[\\/]/.test(name) ? basename(name) : name), 60);
}
