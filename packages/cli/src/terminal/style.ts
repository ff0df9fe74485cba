const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type StyleName = keyof typeof CODES;

/** Colors text when the terminal wants color, else leaves it alone. */
export type Style = (name: StyleName, text: string) => string;

export function styleOf(terminal: { readonly color: boolean }): Style {
  if (!terminal.color) return (_, text) => text;
  return (name, text) => `\x1b[${CODES[name][0]}m${text}\x1b[${CODES[name][1]}m`;
}

/** Colors of curves and trials, in order; told apart on light and dark grounds. */
export const SERIES_COLORS: readonly StyleName[] = ['cyan', 'magenta', 'yellow', 'green', 'blue', 'red'];

export function seriesColor(index: number): StyleName {
  return SERIES_COLORS[index % SERIES_COLORS.length] as StyleName;
}
