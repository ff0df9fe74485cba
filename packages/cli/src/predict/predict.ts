import { readValues, useBackend } from '@descent/backend';
import { flattenTree, isTensor, packTree } from '@descent/layers';
import { DescentError, writeJson } from '@descent/spec';
import type { DataArrays, Logs, Model, Predictions } from '@descent/trainer';
import type { Context } from '../context.js';
import { openModel } from '../models/open-model.js';
import { requireWritable } from '../models/writable.js';
import { downloadText } from '../run/download-text.js';
import { screenFor } from '../run/run.js';
import { renderDataWarning } from '../run/summary.js';
import { LiveRegion } from '../terminal/live-region.js';
import { displayOf } from '../terminal/terminal.js';
import type { Output, Prediction } from './prediction.js';
import { type PredictData, readData } from './read-data.js';
import { renderPrediction } from './render-prediction.js';
import { nestedNumbers, outputKind, writeOutput } from './write-output.js';

/** The flags of `descent predict`. */
export interface PredictFlags {
  readonly data: string;
  readonly labels?: string;
  readonly limit?: number;
  readonly batchSize: number;
  readonly backend: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly custom?: string;
  /** False: without loss and metrics. */
  readonly compile: boolean;
  readonly json?: boolean;
}

/** Predicts, shows the first of it and how good it is, and writes all where that is asked for. */
export async function predict(file: string, flags: PredictFlags, context: Context): Promise<void> {
  const { out, cwd } = context;
  const { batchSize, output, force = false, json = false } = flags;
  requireCount('--batch-size', batchSize);
  if (flags.limit !== undefined) requireCount('--limit', flags.limit);
  if (output !== undefined) {
    outputKind(output);
    await requireWritable([output], force, cwd);
  }
  const message = new Message(flags, context);
  let model: Model | null = null;
  try {
    message.say('Loading the model');
    const { backend: name, custom, compile } = flags;
    const backend = await useBackend(name);
    const options = { backend: backend.name, compile, ...(custom === undefined ? {} : { custom }) };
    model = await openModel(file, options, context);
    message.say('Loading the data');
    const data = await readData(
      model,
      { ...flags, onProgress: (progress) => message.say(downloadText(progress)) },
      cwd,
    );
    const outputs = await outputsOf(model, data, batchSize, message);
    const scores = data.y === null || !model.compiled ? null : await scoresOf(model, data, batchSize, message);
    message.close();
    const prediction: Prediction = { file, model, data, backend, outputs, scores };
    if (output !== undefined) await writeOutput(output, outputs, cwd);
    if (json) out.writeData(`${writeJson(documentOf(prediction, output), 2)}\n`);
    else out.write(renderPrediction(prediction, output, displayOf(out)));
    const { err } = context;
    if (json && data.warning !== null) err.write(`${renderDataWarning(data.warning, displayOf(err))}\n`);
  } finally {
    message.close();
    model?.dispose();
  }
}

function requireCount(flag: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new DescentError('flag', `${flag} must be an integer >= 1. Received: ${value}.`);
}

async function outputsOf(model: Model, { x }: PredictData, batchSize: number, message: Message): Promise<Output[]> {
  const batches = Math.ceil((x[0]?.shape[0] ?? 0) / batchSize);
  const callbacks = [
    { onPredictBatchEnd: (batch: number) => message.say(`Predicting, batch ${batch + 1} of ${batches}`) },
  ];
  const predictions = await model.predict<Predictions>(asGiven(model, x), { batchSize, callbacks });
  const tensors = flattenTree(predictions, isTensor);
  const names = model.outputNames ?? tensors.map((_, i) => `output_${i}`);
  const values = await readValues(tensors);
  for (const tensor of tensors) tensor.dispose();
  return values.map((own, i) => ({ name: names[i] ?? `output_${i}`, shape: tensors[i]?.shape ?? [], values: own }));
}

async function scoresOf(model: Model, { x, y }: PredictData, batchSize: number, message: Message): Promise<Logs> {
  message.say('Comparing with the labels');
  return model.evaluate(asGiven(model, x), y, { batchSize });
}

/** Arrays in the model's order in the form in which it takes them. */
function asGiven({ inputStructure }: Model, x: PredictData['x']): DataArrays {
  const [only] = x;
  if (x.length === 1 && only !== undefined) return only;
  const isName = (value: unknown): value is string => typeof value === 'string';
  return inputStructure === null ? x : packTree(inputStructure, isName, x);
}

function documentOf({ file, model, data, backend, outputs, scores }: Prediction, output: string | undefined) {
  const [only] = outputs;
  const all = outputs.map(({ name, ...rest }) => [name, nestedNumbers(rest)] as const);
  return {
    model: { file, name: model.name },
    data: { name: data.name, samples: data.samples, warning: data.warning },
    backend: { name: backend.name, version: backend.version },
    outputs: outputs.map(({ name, shape }) => ({ name, shape })),
    scores: scores === null ? null : { ...scores },
    output: output ?? null,
    predictions: outputs.length === 1 && only !== undefined ? nestedNumbers(only) : Object.fromEntries(all),
  };
}

/** What is being done, on a terminal, until there is something to show. */
class Message {
  readonly #region: LiveRegion | null;
  #text = '';

  constructor({ json = false }: PredictFlags, context: Context) {
    const screen = screenFor({ json }, context);
    this.#region = screen?.isLive
      ? new LiveRegion(screen, () => (this.#text === '' ? [] : [displayOf(screen).style('dim', this.#text)]))
      : null;
  }

  say(text: string): void {
    this.#text = text;
    this.#region?.update();
  }

  close(): void {
    this.#region?.close();
  }
}
