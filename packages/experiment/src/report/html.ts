import { writeJson, writePythonJson } from '@descent/spec';
import type { KerasIdentifier } from '../experiment/experiment.js';
import { describeModel } from '../model/describe.js';
import { accuracyKey, bestSetting } from '../result/best.js';
import { formatDuration } from '../result/format.js';
import type { ExperimentResult } from '../result/result.js';
import { settingsOf } from '../result/settings.js';
import { summarize } from '../result/summarize.js';
import { loggedQuantities } from './curves.js';
import { escapeHtml } from './escape.js';
import { type Banner, backendText, codeBlock, dataBanners, dataText, factsCard, renderPage } from './page.js';
import { settingsTable, trialsTable } from './table.js';

/**
 * One page that shows a result and needs nothing else: no network, no other file.
 *
 * @param client - the script that draws the charts: `reportClient()` of `@descent/experiment/node`, or the text of
 *   `@descent/experiment/report-client.js`
 */
export function renderReport(result: ExperimentResult, client: string): string {
  const { experiment, dataset, versions, startedAt } = result;
  return renderPage({
    kind: 'experiment',
    title: experiment.name,
    lead: summarize(result),
    description: experiment.description,
    startedAt,
    banners: banners(result),
    sections: [facts(result), curves(result), results(result), rates(result), configs(result), reproduce(result)],
    versions,
    dataset,
    data: result,
    client,
  });
}

function banners({ dataset, interrupted, finishedAt, trials }: ExperimentResult): Banner[] {
  const done = trials.filter((trial) => trial.status === 'completed').length;
  const cut = `${done} of ${trials.length} trials completed; the rest was cut short.`;
  return [
    ...dataBanners(dataset),
    ...(interrupted ? [{ title: 'Stopped early', text: cut }] : []),
    ...(finishedAt === null
      ? [{ title: 'Still running', text: 'This report was written before every trial had run.' }]
      : []),
  ];
}

function results(result: ExperimentResult): string {
  const seeds = result.experiment.seeds.length;
  const every = `<details><summary>Every trial <span>${result.trials.length} in all</span></summary>${trialsTable(result)}</details>`;
  return `<section class="card"><h2>Results${seeds > 1 ? `: means over ${seeds} seeds` : ''}</h2>
${settingsTable(result)}
${seeds > 1 ? every : ''}
</section>`;
}

function facts(result: ExperimentResult): string {
  const { experiment, dataset, backend } = result;
  const best = bestSetting(result);
  const seconds = result.trials.reduce((sum, trial) => sum + trial.seconds, 0);
  return factsCard([
    [
      'best',
      best === null ? 'none completed' : `${best.label.optimizer}${best.label.rate && ` at ${best.label.rate}`}`,
    ],
    ['network', describeModel(experiment.model, dataset.classes)],
    [
      'training',
      `${experiment.epochs} ${experiment.epochs === 1 ? 'epoch' : 'epochs'}, batch ${experiment.batchSize}, ${nameOf(experiment.loss)}`,
    ],
    ...(experiment.callbacks.length > 0
      ? [['callbacks', experiment.callbacks.map(callbackText).join(', ')] as const]
      : []),
    ['data', dataText(dataset)],
    ['seeds', experiment.seeds.join(', ')],
    ['backend', backendText(backend)],
    ['trials', `${result.trials.length}, ${experiment.workers} at a time`],
    ['time in fit', formatDuration(seconds)],
  ]);
}

function nameOf(identifier: KerasIdentifier): string {
  return typeof identifier === 'string' ? identifier : identifier.class_name;
}

/** `EarlyStopping (monitor val_loss, patience 2)` */
function callbackText(identifier: KerasIdentifier): string {
  const options = typeof identifier === 'string' ? {} : (identifier.config ?? {});
  const list = Object.entries(options).map(([key, value]) => `${key} ${String(value)}`);
  return list.length === 0 ? nameOf(identifier) : `${nameOf(identifier)} (${list.join(', ')})`;
}

function curves(result: ExperimentResult): string {
  const quantities = loggedQuantities(result);
  if (quantities.length === 0) return '';
  const chips = settingsOf(result).map(
    ({ label }) =>
      `<button type="button" class="chip" aria-pressed="true" data-setting="${escapeHtml(label.short)}"><i></i>${escapeHtml(label.short)}</button>`,
  );
  const figures = quantities.map(
    (quantity) =>
      `<figure><figcaption>${escapeHtml(quantity)}</figcaption><div class="chart" data-quantity="${escapeHtml(quantity)}" role="img" aria-label="${escapeHtml(quantity)} over the training steps, one line per setting"></div></figure>`,
  );
  return `<section class="card"><h2>Training curves</h2>
<div class="toolbar">${chips.join('')}<span class="space"></span><button type="button" id="log" aria-pressed="false">log loss</button><button type="button" id="reset">reset zoom</button></div>
<div class="pair">${figures.join('')}</div>
<p class="note">Running means over the epoch, as Keras shows them${result.experiment.seeds.length > 1 ? '; thin lines are single seeds' : ''}. Point at a step to read it, click a name to hide it, drag the bar below to zoom.</p>
<noscript>The charts need JavaScript; curves.svg beside this page shows them without.</noscript></section>`;
}

function rates(result: ExperimentResult): string {
  const settings = settingsOf(result);
  const withRate = settings.filter(({ learningRate }) => learningRate !== null);
  if (new Set(withRate.map(({ learningRate }) => learningRate)).size < 2) return '';
  const key = settings.map(({ test }) => accuracyKey(test)).find((found) => found !== undefined) ?? 'loss';
  const missing = withRate.filter(({ test }) => typeof test[key] !== 'number').map(({ label }) => label.short);
  const note = missing.length > 0 ? `<p class="note">Without a result: ${escapeHtml(missing.join(', '))}.</p>` : '';
  const title = `Final test ${key} over the learning rate`;
  return `<section class="card"><h2>${escapeHtml(title)}</h2><figure><div class="chart" data-rates="${escapeHtml(key)}" role="img" aria-label="${escapeHtml(title)}"></div></figure>${note}</section>`;
}

function configs(result: ExperimentResult): string {
  const items = settingsOf(result).map(({ label, optimizer, trials }) => {
    const seeds = `seed${trials.length > 1 ? 's' : ''} ${trials.map((trial) => trial.seed).join(', ')}`;
    return `<details><summary>${escapeHtml(label.optimizer)}${label.rate === '' ? '' : ` at ${escapeHtml(label.rate)}`} <span>${escapeHtml(seeds)}</span></summary>${codeBlock(writePythonJson(optimizer, { indent: 2 }))}</details>`;
  });
  return `<section class="card"><h2>Keras configs</h2>
<p class="note" style="margin:0 0 12px">Exactly what each trial ran; in Python: <code>keras.optimizers.deserialize(config)</code>.</p>${items.join('')}</section>`;
}

function reproduce({ experiment }: ExperimentResult): string {
  return `<section class="card"><h2>Run it again</h2>
<p class="note" style="margin:0 0 12px">Save this as <code>experiment.json</code> (it is beside this page), then <code>descent run experiment.json</code>.</p>
<details><summary>experiment.json</summary>${codeBlock(writeJson(experiment, 2))}</details></section>`;
}
