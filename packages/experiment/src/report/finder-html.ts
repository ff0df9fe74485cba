import { DescentError, writeJson, writePythonJson } from '@descent/spec';
import { describeFinding, formatSuggestion, RULES, suggestionsOf } from '../find/describe.js';
import type { FinderRun, Finding } from '../find/finding.js';
import { describeModel } from '../model/describe.js';
import { formatDuration, formatNumber, formatRate } from '../result/format.js';
import { escapeHtml } from './escape.js';
import { type Banner, backendText, codeBlock, dataBanners, dataText, factsCard, renderPage } from './page.js';

/**
 * One page that shows a range test and needs nothing else: no network, no other file.
 *
 * @param client - the script that draws the chart, as for `renderReport`
 * @throws DescentError for the result of a call on a model of one's own, which does not say what ran
 */
export function renderFinderReport(finding: Finding, client: string): string {
  const { run } = finding;
  if (run === undefined) throw new DescentError('no-run', 'A report needs the finding of a run: see runFinder.');
  return renderPage({
    kind: 'learning-rate finder',
    title: run.experiment.name,
    lead: describeFinding(finding),
    description: run.experiment.description,
    startedAt: run.startedAt,
    banners: [...dataBanners(run.dataset), ...endBanners(finding)],
    sections: [facts(finding, run), curve(), suggestions(finding), config(finding), next(finding, run)],
    versions: run.versions,
    dataset: run.dataset,
    data: finding,
    client,
  });
}

function endBanners({ status, points, steps }: Finding): Banner[] {
  if (status !== 'aborted' && status !== 'exhausted') return [];
  const why = status === 'aborted' ? 'Stopped early' : 'The data ended';
  return [{ title: why, text: `${points.learningRate.length} of ${steps} steps were made.` }];
}

function facts(finding: Finding, { experiment, dataset, backend, seed }: FinderRun): string {
  const { optimizer, min, max, steps, ramp, points, suggestion, seconds } = finding;
  return factsCard([
    ['suggestion', suggestion === null ? 'none' : formatSuggestion(suggestion.learningRate)],
    ['optimizer', optimizer.class_name],
    ['network', describeModel(experiment.model, dataset.classes)],
    ['ramp', `${ramp} from ${formatRate(min)} to ${formatRate(max)}`],
    ['steps', `${points.learningRate.length} of ${steps}, batches of ${experiment.batchSize}`],
    ['data', dataText(dataset)],
    ['seed', String(seed)],
    ['backend', backendText(backend)],
    ['time', formatDuration(seconds)],
  ]);
}

function curve(): string {
  return `<section class="card"><h2>Loss over the learning rate</h2>
<figure><div class="chart tall" data-finder role="img" aria-label="the loss, and its average, over the learning rate; a line at each suggestion"></div></figure>
<p class="note">The rate rose with every update, so the loss at a rate is that of a model trained at all lower ones. Point at a step to read it, click a name to hide it.</p>
<noscript>The chart needs JavaScript; learning-rate-finder.svg beside this page shows it without.</noscript></section>`;
}

function suggestions(finding: Finding): string {
  const rows = suggestionsOf(finding).map(({ rule, rate }) => {
    const first = rule === finding.suggestion?.rule;
    const pill = first ? '<span class="pill best">try first</span>' : '';
    return `<tr${first ? ' class="best"' : ''}><td class="name">${RULES[rule].name}${pill}</td><td>${formatSuggestion(rate)}</td><td class="text">${RULES[rule].meaning}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const { best } = finding;
  const lowest =
    best === null
      ? ''
      : `<p class="note">The smoothed loss was lowest at ${formatSuggestion(best.learningRate)}: ${formatNumber(best.loss)}.</p>`;
  return `<section class="card"><h2>Suggestions</h2>
<div class="scroll"><table><thead><tr><th scope="col" class="name">rule</th><th scope="col">learning<br>rate</th><th scope="col" class="text">what it is</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>${lowest}</section>`;
}

function config({ optimizer }: Finding): string {
  return `<section class="card"><h2>Keras config</h2>
<p class="note" style="margin:0 0 12px">The optimizer as it was, with the rate that it had before.</p>
<details><summary>${escapeHtml(optimizer.class_name)}</summary>${codeBlock(writePythonJson(optimizer, { indent: 2 }))}</details></section>`;
}

function next({ suggestion }: Finding, { experiment }: FinderRun): string {
  const rate = suggestion === null ? '' : ` --learning-rates ${formatSuggestion(suggestion.learningRate)}`;
  return `<section class="card"><h2>Train with it</h2>
<p class="note" style="margin:0 0 12px">Save this as <code>experiment.json</code> (it is beside this page), then <code>descent run experiment.json${rate}</code>; to test again, <code>descent find-lr experiment.json</code>.</p>
<details><summary>experiment.json</summary>${codeBlock(writeJson(experiment, 2))}</details></section>`;
}
