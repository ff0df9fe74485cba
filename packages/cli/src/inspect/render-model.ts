import { formatCount } from '@descent/experiment';
import type { Inspection } from '@descent/model-io';
import { componentText, optionsText } from '../models/component-text.js';
import { shapeText } from '../models/shape-text.js';
import { type Fact, renderFacts } from '../terminal/facts.js';
import { type Column, renderTable } from '../terminal/table.js';
import type { Display } from '../terminal/terminal.js';
import { harmless, wrap } from '../terminal/text.js';
import type { ShownLayer, ShownModel } from './inspect-file.js';

/** Variables of an optimizer that are named; the rest of many are counted. */
const MOST_VARIABLES = 8;

/** A model file as a person reads it: what it is, its layers, what is trained, how it was compiled, what is wrong. */
export function renderModel(model: ShownModel, display: Display): string {
  const parts = [
    renderFacts(headOf(model), display),
    model.model === null ? renderArrays(model, display) : renderLayers(model.layers, display),
    renderFacts(footOf(model), display),
    renderProblems(model, display),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const FORMATS: Readonly<Record<Inspection['format'], string>> = {
  keras: '.keras',
  'weights.h5': '.weights.h5',
  h5: '.h5 in the layout of Keras 2',
  tfjs: 'model.json of tfjs-layers',
};

function headOf({ name, bytes, format, kerasVersion, dateSaved, model, layers }: ShownModel): Fact[] {
  const saved = [
    FORMATS[format],
    kerasVersion === null ? '' : `saved by Keras ${kerasVersion}`,
    dateSaved === null ? '' : dateSaved.replace('@', ' '),
    sizeText(bytes),
  ];
  const what =
    model === null
      ? 'weights alone: no layers, no optimizer config'
      : `${model.name} · ${model.className} · ${countText(layers.length, 'layer')}`;
  return [
    ['file', name],
    ['format', saved.filter((part) => part !== '').join(' · ')],
    ['model', what],
  ];
}

function renderLayers(layers: readonly ShownLayer[], display: Display): string {
  if (layers.length === 0) return '';
  const frozen = layers.some(({ trainable }) => !trainable);
  const columns: Column<ShownLayer>[] = [
    { title: 'layer', cell: ({ path }) => path, shrinkTo: 16 },
    { title: 'class', cell: ({ className, registeredName }) => registeredName ?? className, shrinkTo: 12 },
    { title: 'output shape', shortTitle: 'output', cell: outputText, shrinkTo: 14, drop: 1 },
    {
      title: 'parameters',
      shortTitle: 'params',
      align: 'right',
      cell: ({ parameters }) => (parameters === 0 ? '–' : formatCount(parameters)),
    },
    ...(frozen ? [{ title: 'trained', cell: ({ trainable }: ShownLayer) => (trainable ? '' : 'no') }] : []),
  ];
  return renderTable(columns, layers, display);
}

function outputText({ outputShapes }: ShownLayer): string {
  return outputShapes === null ? '?' : outputShapes.map(shapeText).join(', ');
}

function renderArrays({ weights }: ShownModel, display: Display): string {
  if (weights.length === 0) return '';
  return renderTable(
    [
      { title: 'array', cell: ({ path }) => path, shrinkTo: 24 },
      { title: 'shape', cell: ({ shape }) => shapeText(shape) },
      { title: 'dtype', cell: ({ dtype }) => dtype, drop: 1 },
    ],
    weights,
    display,
  );
}

function footOf(model: ShownModel): Fact[] {
  const { optimizer, optimizerVariables: variables, loss, metrics, iterations } = model;
  const updates = iterations === null ? '' : ` · ${countText(iterations, 'update')} done`;
  const isCompiled = optimizer !== null || loss !== null;
  const compiled: Fact[] = isCompiled
    ? [
        ['loss', componentText(loss)],
        ['metrics', componentText(metrics)],
      ]
    : model.model === null
      ? []
      : [['compiled', 'no: it has neither loss nor optimizer']];
  return [
    ['parameters', parametersText(model)],
    ...(optimizer === null ? [] : ([['optimizer', `${optimizer.className}${updates}`]] as Fact[])),
    ...(optimizer === null ? [] : ([['', optionsText(optimizer.config)]] as Fact[])),
    ...(variables.length === 0 ? [] : ([['variables', variablesText(variables)]] as Fact[])),
    ...compiled,
  ];
}

function parametersText({ parameters, trainableParameters, nonTrainableParameters }: ShownModel): string {
  const all = formatCount(parameters);
  if (trainableParameters === null || nonTrainableParameters === null) return all;
  return `${all} · ${formatCount(trainableParameters)} trainable, ${formatCount(nonTrainableParameters)} non-trainable`;
}

function variablesText(variables: ShownModel['optimizerVariables']): string {
  const texts = variables.map(({ name, shape }) => (shape.length === 0 ? name : `${name}[${shape.join(',')}]`));
  const shown = texts.length > MOST_VARIABLES ? texts.slice(0, MOST_VARIABLES - 1) : texts;
  const rest = texts.length - shown.length;
  return `${texts.length}: ${shown.join(', ')}${rest > 0 ? `, … ${rest} more` : ''}`;
}

function renderProblems({ problems, leftOut, warnings }: ShownModel, display: Display): string {
  const said = ({ path, message }: Inspection['problems'][number]) => (path === '' ? message : `${path}: ${message}`);
  // Where the model cannot be made, nobody has warned of what else there is.
  const less = warnings.length > 0 ? warnings : leftOut.map(said);
  return [
    renderList('What keeps it from being loaded here', problems.map(said), 'red', display),
    renderList('What is left out when it is loaded here', less, 'yellow', display),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderList(title: string, texts: readonly string[], color: 'red' | 'yellow', display: Display): string {
  if (texts.length === 0) return '';
  const { style, unicode } = display;
  const room = Math.min(display.columns - 1, 100);
  const sign = color === 'red' ? (unicode ? '✗' : '-') : '!';
  const lines = texts.map((text) => `${style(color, sign)} ${wrap(harmless(text), room, '  ').trimStart()}`);
  return [style('bold', title), ...lines].join('\n');
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function countText(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
