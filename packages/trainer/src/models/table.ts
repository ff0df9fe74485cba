/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  /** Width of the text, before the borders take their share. */
  readonly width: number;
}

/** A table with lines between all rows, `width` characters wide, as Keras's summaries have it. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = fitWidths(
    columns.map((column) => column.width + 2),
    width - columns.length - 1,
  );
  const rule = (left: string, fill: string, cross: string, right: string) =>
    left + widths.map((size) => fill.repeat(size)).join(cross) + right;
  const line = (cells: readonly string[], border: string) => {
    const wrapped = cells.map((cell, i) => wrap(cell, Math.max(1, (widths[i] as number) - 2)));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) => {
      const texts = wrapped.map((lines, i) => pad(lines[row] ?? '', (widths[i] as number) - 2, columns[i]!.align));
      return `${border} ${texts.join(` ${border} `)} ${border}`;
    });
  };
  const body = rows.map((row) => line(row, '│'));
  const between = rule('├', '─', '┼', '┤');
  return [
    rule('┏', '━', '┳', '┓'),
    ...line(
      columns.map(({ title }) => title),
      '┃',
    ),
    rule('┡', '━', '╇', '┩'),
    ...body.flatMap((lines, i) => (i === 0 ? lines : [between, ...lines])),
    rule('└', '─', '┴', '┘'),
  ];
}

/** Takes from each column an equal share of what does not fit. */
function fitWidths(widths: readonly number[], available: number): number[] {
  let excess = Math.max(0, widths.reduce((sum, size) => sum + size, 0) - available);
  return widths.map((size, i) => {
    const share = Math.min(size, roundHalfEven(excess / (widths.length - i)));
    excess -= share;
    return size - share;
  });
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Lines of at most `width` characters; a word that is longer ends in an ellipsis. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/\s*\S+\s*/g) ?? []) {
    if (line !== '' && (line + word).trimEnd().length > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].map((full) => {
    const trimmed = full.trimEnd();
    return trimmed.length > width ? `${trimmed.slice(0, width - 1)}…` : trimmed;
  });
}

function pad(text: string, width: number, align: Column['align']): string {
  if (align === 'left') return text.padEnd(width);
  if (align === 'right') return text.padStart(width);
  const left = Math.floor((width - text.length) / 2);
  return text.padStart(text.length + Math.max(0, left)).padEnd(width);
}
