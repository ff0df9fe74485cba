import { accuracyKey, bestSetting } from './best.js';
import { formatCount, formatNumber, formatPercents } from './format.js';
import type { ExperimentResult } from './result.js';
import { type Setting, settingsOf } from './settings.js';

/** What one setting came to, in the measure that ranks them. */
interface Score {
  readonly setting: Setting;
  readonly value: number;
  /** `90.5 %`, or `0.3261` where only a loss was measured. */
  readonly text: string;
}

interface Measure {
  readonly key: string;
  /** `test accuracy` or `test loss`. */
  readonly name: string;
  readonly higherIsBetter: boolean;
}

/**
 * One sentence on what a result shows: computed from the means over the seeds, and true of whatever came out, with
 * ties, differences within the noise of the test samples, divergence, failures and interruptions named.
 */
export function summarize(result: ExperimentResult): string {
  const settings = settingsOf(result);
  const best = bestSetting(result);
  if (best === null) return nothingCompleted(result);
  const measure = measureOf(best);
  const whole = isWhole(best);
  const able = settings.filter(
    (setting) => setting.completed > 0 && typeof setting.test[measure.key] === 'number' && (isWhole(setting) || !whole),
  );
  const scores = scoresOf(able, measure);
  const top = scores.find(({ setting }) => setting.indices[0] === best.indices[0]) as Score;
  const main = compare(top, scores, settings, measure, result.dataset.testSamples);
  return `${interruption(result)}${main}${seedsNote(able)}${losses(settings)}.`;
}

function nothingCompleted({ trials, interrupted }: ExperimentResult): string {
  if (trials.length === 0) return 'No trial was run.';
  const many = trials.length > 1;
  const diverged = trials.filter((trial) => trial.status === 'diverged').length;
  if (diverged === trials.length) {
    const who = many ? `All ${trials.length} trials diverged` : 'The trial diverged';
    return `${who}: the loss became NaN or infinite; try a lower learning rate.`;
  }
  if (interrupted) return 'Stopped before any trial had finished.';
  const message = trials.find((trial) => trial.status === 'failed')?.error?.message ?? 'no reason was given';
  const rest = diverged > 0 ? `; ${diverged} diverged` : '';
  const who = many ? `None of the ${trials.length} trials finished` : 'The trial failed';
  return `${who}${rest}: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
}

function measureOf({ test }: Setting): Measure {
  const key = accuracyKey(test);
  if (key !== undefined && typeof test[key] === 'number') return { key, name: 'test accuracy', higherIsBetter: true };
  return { key: 'loss', name: 'test loss', higherIsBetter: false };
}

function scoresOf(settings: readonly Setting[], measure: Measure): Score[] {
  const values = settings.map((setting) => setting.test[measure.key] as number);
  const texts = measure.higherIsBetter ? formatPercents(values) : values.map((value) => formatNumber(value));
  return settings.map((setting, i) => ({ setting, value: values[i] as number, text: texts[i] as string }));
}

function compare(
  best: Score,
  scores: readonly Score[],
  all: readonly Setting[],
  measure: Measure,
  testSamples: number,
): string {
  if (scores.length === 1) return alone(best, all, measure);
  const names = new Set(scores.map(({ setting }) => setting.label.optimizer));
  if (names.size > 1) return acrossOptimizers(best, scores, measure, testSamples);
  const rates = scores.filter(({ setting }) => setting.learningRate !== null);
  if (rates.length < scores.length) return acrossOptimizers(best, scores, measure, testSamples);
  return acrossRates(best, rates, measure, testSamples);
}

function alone({ setting, text }: Score, all: readonly Setting[], { name }: Measure): string {
  const reached = article(name, text);
  if (all.length === 1) return `${fullName(setting)} reached ${reached}`;
  const feat = setting.trials.length > 1 && isWhole(setting) ? 'completed every seed' : 'reached the end';
  return `Only ${fullName(setting)} ${feat}, with ${reached}`;
}

/** Means over some of the seeds say nothing beside means over all of them. */
function isWhole({ completed, trials }: Setting): boolean {
  return completed === trials.length;
}

function acrossRates(best: Score, scores: readonly Score[], measure: Measure, testSamples: number): string {
  const falling = [...scores].sort((a, b) => (b.setting.learningRate as number) - (a.setting.learningRate as number));
  const highest = falling[0] as Score;
  const lowest = falling.at(-1) as Score;
  const high = highest.setting.label.rate;
  const low = lowest.setting.label.rate;
  const { name } = measure;
  if (scores.every(({ value }) => value === best.value)) {
    return `The learning rate made no difference: all of ${enumerate(falling.map(rateOf))} reached ${article(name, best.text)}`;
  }
  const ties = falling.filter((score) => score !== best && score.value === best.value);
  if (ties.length > 0) {
    return `Learning rates ${enumerate([best, ...ties].map(rateOf))} tied for the best ${name} with ${best.text}, ${others(falling, [best, ...ties])}`;
  }
  const close = falling.filter((score) => score !== best && withinNoise(best, score, measure, testSamples));
  const noise = (score: Score) =>
    close.includes(score) ? `, which is within the noise of ${formatCount(testSamples)} test samples` : '';
  if (best === highest) {
    return `Lowering the learning rate from ${high} did not help: ${high} reached ${article(name, best.text)}, ${low} ${lowest.text}${noise(lowest)}`;
  }
  if (best === lowest) {
    const verdict = close.includes(highest) ? 'made hardly a difference' : 'helped';
    return `Lowering the learning rate from ${high} to ${low} ${verdict}: ${low} reached ${article(name, best.text)}, ${high} ${highest.text}${noise(highest)}`;
  }
  const near =
    close.length > 0
      ? ` (${enumerate(close.map((s) => `${rateOf(s)} with ${s.text}`))} ${close.length > 1 ? 'lie' : 'lies'} within the noise of ${formatCount(testSamples)} test samples)`
      : '';
  const rest = [highest, lowest].filter((score) => !close.includes(score));
  const tail =
    rest.length > 0 ? `; ${rest.map((s, i) => `${rateOf(s)} ${i === 0 ? 'reached ' : ''}${s.text}`).join(', ')}` : '';
  return `A learning rate of ${rateOf(best)} did best with ${article(name, best.text)}${near}${tail}`;
}

function acrossOptimizers(best: Score, scores: readonly Score[], measure: Measure, testSamples: number): string {
  const leaders = new Map<string, Score>();
  for (const score of scores) {
    const key = score.setting.label.optimizer;
    const leader = leaders.get(key);
    if (leader === undefined || isAhead(score, leader, measure)) leaders.set(key, score);
  }
  leaders.set(best.setting.label.optimizer, best);
  const ranked = [...leaders.values()]
    .filter((score) => score !== best)
    .sort((a, b) => (measure.higherIsBetter ? b.value - a.value : a.value - b.value));
  const head = `${fullName(best.setting)} did best with ${article(measure.name, best.text)}`;
  const shown = ranked.length > 3 ? ranked.slice(0, 2) : ranked;
  const rest = shown
    .map((score, i) => `${fullName(score.setting)} ${i === 0 ? 'reached ' : ''}${score.text}`)
    .join(', ');
  const next = ranked[0];
  if (next === undefined) return head;
  const note =
    next.value === best.value
      ? ', a tie'
      : withinNoise(best, next, measure, testSamples)
        ? `, ${shown.length > 1 ? 'the first of which is' : 'which is'} within the noise of ${formatCount(testSamples)} test samples`
        : '';
  return `${head}; ${rest}${note}`;
}

function isAhead(a: Score, b: Score, { higherIsBetter }: Measure): boolean {
  return higherIsBetter ? a.value > b.value : a.value < b.value;
}

/** Less than two standard errors of the difference of two shares, each counted on the same number of samples. */
function withinNoise(a: Score, b: Score, { higherIsBetter }: Measure, samples: number): boolean {
  if (!higherIsBetter) return false;
  const variance = (share: number) => Math.max(share * (1 - share), 0) / samples;
  return Math.abs(a.value - b.value) < 2 * Math.sqrt(variance(a.value) + variance(b.value));
}

function others(all: readonly Score[], except: readonly Score[]): string {
  const rest = all.filter((score) => !except.includes(score));
  return `against ${enumerate(rest.map((score) => `${score.text} at ${rateOf(score)}`))}`;
}

function rateOf({ setting }: Score): string {
  return setting.label.rate;
}

function fullName({ label }: Setting): string {
  return label.rate === '' ? label.optimizer : `${label.optimizer} at ${label.rate}`;
}

/** `90.5 % test accuracy`, `a test loss of 0.33`. */
function article(name: string, text: string): string {
  return name === 'test loss' ? `a test loss of ${text}` : `${text} ${name}`;
}

function enumerate(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function interruption({ interrupted, trials }: ExperimentResult): string {
  if (!interrupted) return '';
  const done = trials.filter((trial) => trial.status === 'completed').length;
  return `Stopped after ${done} of ${trials.length} trials: `;
}

function seedsNote(settings: readonly Setting[]): string {
  const counts = new Set(settings.map((setting) => setting.completed));
  if (counts.size > 1 || !settings.every(isWhole)) return ' (means over the seeds that completed)';
  const [count = 1] = counts;
  return count > 1 ? ` (means over ${count} seeds)` : '';
}

function losses(settings: readonly Setting[]): string {
  const parts = [lossesOf(settings, 'diverged', 'diverged'), lossesOf(settings, 'failed', 'failed')];
  return parts
    .filter((part) => part !== '')
    .map((part) => `; ${part}`)
    .join('');
}

function lossesOf(settings: readonly Setting[], status: 'diverged' | 'failed', verb: string): string {
  const counts = settings.map((setting) => ({
    setting,
    count: status === 'failed' ? setting.trials.filter(isOwnFailure).length : setting.diverged,
  }));
  const hit = counts.filter(({ count }) => count > 0);
  if (hit.length === 0) return '';
  const name = ({ label }: Setting) => label.short;
  if (hit.every(({ setting, count }) => count === setting.trials.length)) {
    return `${enumerate(hit.map(({ setting }) => name(setting)))} ${verb}`;
  }
  return `${hit.map(({ setting, count }) => `${count} of ${setting.trials.length} seeds at ${name(setting)}`).join(', ')} ${verb}`;
}

/** Trials that an interruption cut short are told by the head of the sentence, not as failures. */
function isOwnFailure(trial: Setting['trials'][number]): boolean {
  return trial.status === 'failed' && trial.error?.code !== 'aborted';
}
