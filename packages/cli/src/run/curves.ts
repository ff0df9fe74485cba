import { bestSetting, curvesOf, type ExperimentResult, finite, settingsOf } from '@descent/experiment';
import { renderChart } from '../terminal/chart.js';
import type { Display } from '../terminal/terminal.js';

/** More curves than this cannot be told apart. */
const MOST_CURVES = 6;

/** The training loss over the steps, a curve per setting (the mean over its seeds); empty where nothing was logged. */
export function renderCurves(result: ExperimentResult, display: Display): string {
  const all = curvesOf(result, 'loss');
  const kept = all.length > MOST_CURVES ? lowest(result) : new Set(all.map(({ place }) => place));
  const curves = all
    .filter(({ place }) => kept.has(place))
    .map(({ label, mean }) => ({ label, x: mean.map(([step]) => step), y: mean.map(([, loss]) => loss) }));
  const title = kept.size < all.length ? `Training loss, ${kept.size} of ${all.length} settings` : 'Training loss';
  return renderChart(curves, { ...display, columns: Math.min(display.columns - 1, 100), title, xLabel: 'steps' });
}

/** Places of the settings that ended lowest, the best one among them. */
function lowest(result: ExperimentResult): Set<number> {
  const best = bestSetting(result)?.indices[0];
  const ranked = settingsOf(result)
    .map(({ indices, train }, place) => ({
      place,
      loss: indices[0] === best ? Number.NEGATIVE_INFINITY : (finite(train.loss) ?? Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => a.loss - b.loss);
  return new Set(ranked.slice(0, MOST_CURVES).map(({ place }) => place));
}
