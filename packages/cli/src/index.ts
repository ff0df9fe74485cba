export type { Io } from './context.js';
export { main } from './main.js';
export { type ChartOptions, renderChart, type Series } from './terminal/chart.js';
export { type ProgressLine, renderProgressLine } from './terminal/progress-line.js';
export { type Style, type StyleName, styleOf } from './terminal/style.js';
export { type Column, renderTable, type TableOptions } from './terminal/table.js';
export { type Display, displayOf, type OutputStream, type Terminal, terminalOf } from './terminal/terminal.js';
