import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, renderTable } from '../src/terminal/table.js';
import { display, widest } from './terminal.js';

const ROWS = [
  { name: 'RMSprop', loss: '0.3862', note: 'the best of all that were tried' },
  { name: 'SGD', loss: '1.655', note: '' },
  { name: '優化器', loss: '–', note: 'a name that is twice as wide' },
];

type Row = (typeof ROWS)[number];

const COLUMNS: readonly Column<Row>[] = [
  { title: 'optimizer', cell: ({ name }) => name },
  { title: 'training loss', shortTitle: 'loss', align: 'right', drop: 1, cell: ({ loss }) => loss },
  { title: 'note', drop: 2, shrinkTo: 12, cell: ({ note }) => note },
];

describe('a table', () => {
  it.each([80, 48, 36, 20])('is as it was, %i columns wide', async (columns) => {
    const isMarked = (row: Row) => row.name === 'RMSprop';
    const texts = [true, false].map((unicode) =>
      renderTable(COLUMNS, ROWS, { ...display(columns, unicode), isMarked }),
    );
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`golden/table-${columns}.txt`);
  });

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200 }), fc.string({ maxLength: 80 }), (columns, note) => {
        const rows = ROWS.map((row) => ({ ...row, note }));
        expect(widest(renderTable(COLUMNS, rows, display(columns)))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('lets no text move the cursor', () => {
    const text = renderTable(COLUMNS, [{ name: '\x1b[31mred\x1b[2Jgone\r\n\x07', loss: '1', note: '' }], display(80));
    expect(text.split('\n')).toHaveLength(3);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
