import { type Generation, generations } from '@descent/spec';
import { type Column, renderTable } from '../terminal/table.js';
import type { Display } from '../terminal/terminal.js';
import { wrap } from '../terminal/text.js';
import type { OptimizerRow } from './card.js';
import { stateText } from './state-text.js';

const TITLES: Readonly<Record<Generation, readonly [title: string, shortTitle: string]>> = {
  'keras-3': ['Keras 3', 'K3'],
  'keras-2': ['Keras 2', 'K2'],
  'keras-2-legacy': ['legacy', 'leg'],
  tfjs: ['tfjs', 'js'],
};

/** All classes: what they are called, what they keep, who knows them. */
export function renderOptimizers(rows: readonly OptimizerRow[], display: Display): string {
  const yes = display.unicode ? '✓' : '+';
  const aliases = ({ names }: OptimizerRow) => names.slice(1).join(', ');
  const columns: Column<OptimizerRow>[] = [
    { title: 'class', cell: ({ className }) => className },
    { title: 'other names', cell: aliases, shrinkTo: 22, drop: 1 },
    { title: 'keeps per weight', shortTitle: 'keeps', cell: stateText, shrinkTo: 12 },
    {
      title: 'bytes',
      cell: ({ state, wrapsOthers }) => (wrapsOthers ? '' : String(state.bytesPerParameter)),
      align: 'right',
    },
    ...generations.map((generation): Column<OptimizerRow> => {
      const [title, shortTitle] = TITLES[generation];
      return { title, shortTitle, cell: (row) => (row.generations[generation] === undefined ? '' : yes) };
    }),
  ];
  const hints = [
    'Names are taken in any case. Bytes are per weight, at the default options. Keras 2 is 2.11 to 2.15, legacy what came before.',
    '"descent optimizers NAME" shows formula, options and papers.',
  ];
  const room = Math.min(display.columns - 1, 100);
  const below = hints.map((hint) => display.style('dim', wrap(hint, room)));
  return `${renderTable(columns, rows, display)}\n\n${below.join('\n')}\n`;
}
