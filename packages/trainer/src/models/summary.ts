import { machine } from '@descent/host';
import { classNameOf, isShapeList, type Layer, type Node, type Shape, type Weight } from '@descent/layers';
import type { Optimizer } from '@descent/optimizers';
import { checkKeys, type KeysOf } from '@descent/spec';
import type { Graph } from './graph.js';
import { type Column, renderTable } from './table.js';

/** Options of `summary`. */
export interface SummaryOptions {
  /** Takes the text; `console.log` unless given. */
  readonly printFn?: (text: string) => void;
  /** Width of the table; the terminal's, but no more than Keras's 88 (108 with connections), unless given. */
  readonly lineLength?: number;
  /** Whether the layers of models inside are listed too. */
  readonly expandNested?: boolean;
  /** Whether a column says what is trained. */
  readonly showTrainable?: boolean;
}

const KEYS: KeysOf<SummaryOptions> = { printFn: true, lineLength: true, expandNested: true, showTrainable: true };

interface Summarized {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly graph: Graph | null;
  readonly trainableWeights: readonly Weight[];
  readonly nonTrainableWeights: readonly Weight[];
  readonly compiled: boolean;
  readonly optimizer: Optimizer;
}

/** The text of `model.summary()`. @see keras/src/utils/summary_utils.py */
export function summarize(model: Summarized, options: Omit<SummaryOptions, 'printFn'> = {}): string {
  checkKeys('summary', options, KEYS);
  const { graph } = model;
  const isChain = graph === null || isSequentialLike(graph);
  const layers = isChain || graph === null ? model.layers : graph.layers;
  const length =
    options.lineLength ??
    Math.min((isChain ? 88 : 108) + (options.showTrainable ? 12 : 0), (machine.output?.columns ?? 80) - 4);
  const columns = columnsOf(isChain, options.showTrainable ?? false, length);
  const connections = (layer: Layer) => (isChain || graph === null ? [] : [connectionsOf(layer, graph)]);
  const rows = (list: readonly Layer[], prefix: string): string[][] =>
    list.flatMap((layer) => {
      const row = [
        `${prefix}${layer.name} (${classNameOf(layer)})`,
        outputShapeOf(layer),
        layer.built ? thousands(layer.countParams()) : '0 (unbuilt)',
        ...connections(layer),
        ...(options.showTrainable ? [layer.weights.length === 0 ? '-' : layer.trainable ? 'Y' : 'N'] : []),
      ];
      const inner = options.expandNested && 'layers' in layer ? (layer.layers as readonly Layer[]) : [];
      return [row, ...rows(inner, prefix === '' ? '   └ ' : `   ${prefix}`)];
    });
  return [`Model: "${model.name}"`, ...renderTable(columns, rows(layers, ''), length), ...totals(model)].join('\n');
}

function columnsOf(isChain: boolean, showTrainable: boolean, length: number): Column[] {
  const base = isChain
    ? { positions: [0.45, 0.8, 1], titles: ['Layer (type)', 'Output Shape', 'Param #'] }
    : { positions: [0.3, 0.56, 0.74, 1], titles: ['Layer (type)', 'Output Shape', 'Param #', 'Connected to'] };
  const positions = showTrainable ? [...base.positions.map((p) => p * 0.9), 1] : base.positions;
  const titles = showTrainable ? [...base.titles, 'Trainable'] : base.titles;
  let current = 0;
  return titles.map((title, i) => {
    const width = Math.trunc((positions[i] as number) * length) - current;
    current += width;
    const align = title === 'Param #' ? 'right' : title === 'Trainable' ? 'center' : 'left';
    return { title, align, width };
  });
}

function totals(model: Summarized): string[] {
  const trainable = measure(model.trainableWeights.map(({ shape, dtype }) => ({ shape, dtype })));
  const others = measure(model.nonTrainableWeights.map(({ shape, dtype }) => ({ shape, dtype })));
  const isBuilt = model.compiled && model.optimizer.built;
  const state = isBuilt ? measure(model.optimizer.variables) : { count: 0, bytes: 0 };
  const all = {
    count: trainable.count + others.count + state.count,
    bytes: trainable.bytes + others.bytes + state.bytes,
  };
  const line = (label: string, { count, bytes }: Size) =>
    ` ${label} params: ${thousands(count)} (${readableBytes(bytes)})`;
  return [
    line('Total', all),
    line('Trainable', trainable),
    line('Non-trainable', others),
    ...(isBuilt ? [line('Optimizer', state)] : []),
    '',
  ];
}

interface Size {
  readonly count: number;
  readonly bytes: number;
}

function measure(variables: readonly { readonly shape: readonly number[]; readonly dtype: string }[]): Size {
  let count = 0;
  let bytes = 0;
  for (const { shape, dtype } of variables) {
    const size = shape.reduce((product, axis) => product * axis, 1);
    count += size;
    bytes += size * (dtype === 'int64' ? 8 : dtype === 'bool' ? 1 : 4);
  }
  return { count, bytes };
}

function readableBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
  let size = bytes;
  while (size >= 1024 && units.length > 1) {
    size /= 1024;
    units.shift();
  }
  return `${size.toFixed(2)} ${units[0]}`;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function outputShapeOf(layer: Layer): string {
  const shapes = outputShapesOf(layer);
  if (shapes === null) return '?';
  const texts = shapes.map(
    (shape) => `(${shape.map((size) => size ?? 'None').join(', ')}${shape.length === 1 ? ',' : ''})`,
  );
  return texts.length === 1 ? (texts[0] as string) : `[${texts.join(', ')}]`;
}

/** What a layer gave in its last symbolic call, or gives by how it was built, a shape per output; `null` before that. */
export function outputShapesOf(layer: Layer): Shape[] | null {
  const node = layer.inboundNodes.at(-1);
  if (node !== undefined) return node.outputTensors.map(({ shape }) => shape);
  const build = layer.getBuildConfig()?.input_shape as Shape | Shape[] | null | undefined;
  return build ? listOf(layer.computeOutputShape(build as Shape)) : null;
}

function listOf(shape: Shape | Shape[]): Shape[] {
  return isShapeList(shape) ? shape : [shape];
}

function connectionsOf(layer: Layer, graph: Graph): string {
  const names = layer.inboundNodes
    .filter((node) => graph.owns(node))
    .flatMap((node) => node.inputTensors)
    .map(({ history }) => `${history?.operation.name}[${history?.nodeIndex}][${history?.tensorIndex}]`);
  return names.length === 0 ? '-' : names.join(', ');
}

/** Whether every layer follows from the one before alone. */
function isSequentialLike({ nodesByDepth, layers }: Graph): boolean {
  if (nodesByDepth.some((nodes) => nodes.length > 1 || (nodes[0] as Node).inputTensors.length > 1)) return false;
  const nodes = new Set(nodesByDepth.flat());
  return layers.every((layer) => layer.inboundNodes.filter((node) => nodes.has(node)).length <= 1);
}
