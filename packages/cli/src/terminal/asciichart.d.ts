declare module 'asciichart' {
  interface PlotOptions {
    readonly height?: number;
    readonly offset?: number;
    /** In this order: `┼ ┤ ╶ ╴ ─ ╰ ╭ ╮ ╯ │`. */
    readonly symbols?: readonly string[];
    /** Opening escape codes, one per series; `undefined` leaves a series plain. */
    readonly colors?: readonly (string | undefined)[];
    readonly format?: (value: number, row: number) => string;
  }
  const asciichart: { plot(series: readonly (readonly number[])[], options?: PlotOptions): string };
  export default asciichart;
}
