import { formatNumber, formatRate } from '../result/format.js';
import type { Finding, SuggestionRule } from './finding.js';

/** What each rule is called, and what it looks for. */
export const RULES: Readonly<Record<SuggestionRule, { readonly name: string; readonly meaning: string }>> = {
  valley: { name: 'valley', meaning: 'the middle of the longest fall of the smoothed loss' },
  steepest: { name: 'steepest', meaning: 'where the smoothed loss falls most steeply' },
  minimum: { name: 'minimum / 10', meaning: 'a tenth of the rate of the lowest smoothed loss' },
};

/** The suggestions that there are, each with its rule; the one to try first comes first. */
export function suggestionsOf({ suggestions }: Finding): { readonly rule: SuggestionRule; readonly rate: number }[] {
  return (Object.keys(RULES) as SuggestionRule[]).flatMap((rule) => {
    const rate = suggestions[rule];
    return rate === null ? [] : [{ rule, rate }];
  });
}

/** A rate as it is worth saying: with two digits. */
export function formatSuggestion(rate: number): string {
  return formatRate(Number(rate.toPrecision(2)));
}

/** One sentence on what a range test shows, true of whatever came out. */
export function describeFinding(finding: Finding): string {
  const { suggestion, best, status } = finding;
  const end = ending(finding);
  if (best === null) {
    return status === 'aborted'
      ? 'Stopped before any step was made.'
      : 'The loss was no finite number from the first step on: try a lower min, or look at the data and the model.';
  }
  if (suggestion === null) {
    const head = `The loss did not fall by more than batches differ from each other between ${from(finding)} and ${to(finding)}`;
    const hint =
      status === 'completed' ? 'try a higher max, or more steps' : status === 'diverged' ? 'try a lower min' : '';
    return `${head}${end}${hint === '' ? '' : `: ${hint}`}.`;
  }
  const { rule } = suggestion;
  const where =
    rule === 'valley'
      ? `the middle of the fall of the loss, which is lowest (${formatNumber(best.loss)}) at ${formatSuggestion(best.learningRate)}`
      : RULES[rule].meaning;
  return `Try a learning rate of ${formatSuggestion(suggestion.learningRate)}: ${where}${end}${disagreement(finding)}.`;
}

/** How the test ended, as the end of a sentence. */
function ending(finding: Finding): string {
  const { status, best } = finding;
  if (status === 'aborted') return `, up to ${to(finding)}, where the test was stopped`;
  if (status === 'exhausted') return `, up to ${to(finding)}, where the data ended`;
  if (status === 'diverged') return ` and diverges at ${to(finding)}`;
  const last = finding.points.learningRate.at(-1);
  return best?.learningRate === last
    ? ' and was still falling at the highest rate, so that a higher max may show more'
    : '';
}

/** Said when the suggestions differ by more than a factor of ten. */
function disagreement(finding: Finding): string {
  const rates = suggestionsOf(finding).map(({ rate }) => rate);
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  if (most / least <= 10) return '';
  return `; the rules differ widely, from ${formatSuggestion(least)} to ${formatSuggestion(most)}`;
}

function from({ points }: Finding): string {
  return formatSuggestion(points.learningRate[0] ?? 0);
}

function to({ points }: Finding): string {
  return formatSuggestion(points.learningRate.at(-1) ?? 0);
}
