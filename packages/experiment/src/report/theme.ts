/** Colors of the charts; the page's own are in `style.ts` and match these. */
export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly palette: readonly string[];
}

export const LIGHT: Theme = {
  text: '#1c2430',
  muted: '#5d6878',
  line: '#e3e7ee',
  surface: '#ffffff',
  palette: ['#2f6fed', '#d9541e', '#12885e', '#8b46d8', '#a9780b', '#c22f79', '#0f7f95', '#5b6675'],
};

export const DARK: Theme = {
  text: '#e7ebf2',
  muted: '#9aa6b6',
  line: '#2b3442',
  surface: '#171d27',
  palette: ['#7aa8ff', '#ff9a6b', '#4fd3a0', '#c597ff', '#eec152', '#ff86ba', '#56cfe2', '#aeb8c6'],
};

const DASHES = ['solid', 'dashed', 'dotted'] as const;

/** Color and dash of the setting at this place: colors first, then the same colors dashed. */
export function strokeOf(theme: Theme, place: number): { color: string; dash: (typeof DASHES)[number] } {
  const { palette } = theme;
  return {
    color: palette[place % palette.length] as string,
    dash: DASHES[Math.floor(place / palette.length) % DASHES.length] as (typeof DASHES)[number],
  };
}
