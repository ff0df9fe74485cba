import { readValues, type TensorValues } from '@descent/backend';
import { writePythonJson } from '@descent/spec';
import { boolean, checkOptions, either, integer, isTrue, nullable, oneOf, only, text } from '../config/options.js';
import { histogramEvent, modelEvent, scalarEvent } from '../tensorboard/event.js';
import { EventFile } from '../tensorboard/event-file.js';
import { type Logs, readLogs } from '../training/logs.js';
import { Callback, type HookResult } from './callback.js';
import { logLearningRates } from './log-learning-rates.js';

export interface TensorBoardOptions {
  /** The folder of the run; `'logs'` unless given. */
  readonly logDir?: string;
  /** Every how many epochs the weights' histograms are written; 0, unless given: never. */
  readonly histogramFreq?: number | null;
  /** Whether the model's layers are written; true unless given. */
  readonly writeGraph?: boolean | null;
  /** Whether steps per second are written; false unless given. */
  readonly writeStepsPerSecond?: boolean | null;
  /** When batches are written: `'epoch'` (unless given) never, `'batch'` all, a number every so many. */
  readonly updateFreq?: 'epoch' | 'batch' | number;
}

/** Keras's other options. */
const LEFT_OUT = {
  writeImages: only(false, 'weights are not drawn; histogramFreq writes their histograms', null),
  profileBatch: only(0, 'there is no profiler here that TensorBoard reads'),
  embeddingsFreq: only(0, 'embeddings are not written', null),
  embeddingsMetadata: only(null, 'embeddings are not written'),
};

/**
 * Writes event files that TensorBoard shows: per epoch loss, metrics and learning rate of training and validation in the
 * folders `train` and `validation`. Only in Node.
 *
 * @see keras/src/callbacks/tensorboard.py
 */
export class TensorBoard extends Callback {
  override readonly awaitsLogs = true;
  readonly #logDir: string;
  readonly #histogramFreq: number;
  readonly #writeGraph: boolean;
  readonly #writeSpeed: boolean;
  readonly #every: number | null;
  #train: EventFile | null = null;
  #validation: EventFile | null = null;
  #trainBatches = 0;
  #epochStart = 0;
  #iterationsBefore = 0;
  #batchStart = 0;

  constructor(options: TensorBoardOptions = {}) {
    super();
    checkOptions('TensorBoard', options, {
      logDir: text,
      histogramFreq: nullable(integer),
      writeGraph: boolean,
      writeStepsPerSecond: boolean,
      updateFreq: either(oneOf(['epoch', 'batch']), integer),
      ...LEFT_OUT,
    });
    this.#logDir = options.logDir ?? 'logs';
    this.#histogramFreq = options.histogramFreq ?? 0;
    this.#writeGraph = isTrue(options.writeGraph, true);
    this.#writeSpeed = options.writeStepsPerSecond ?? false;
    const { updateFreq = 'epoch' } = options;
    this.#every = updateFreq === 'epoch' ? null : updateFreq === 'batch' ? 1 : updateFreq;
  }

  get #trainFile(): EventFile {
    this.#train ??= new EventFile(`${this.#logDir}/train`);
    return this.#train;
  }

  get #validationFile(): EventFile {
    this.#validation ??= new EventFile(`${this.#logDir}/validation`);
    return this.#validation;
  }

  override onTrainBegin(): Promise<void> {
    this.#trainBatches = 0;
    if (this.#writeGraph) this.#trainFile.add(modelEvent(writePythonJson(this.model.toJSON())));
    return this.#trainFile.flush();
  }

  override onTrainBatchBegin(): void {
    this.#trainBatches += 1;
    if (this.#writeSpeed) this.#batchStart = performance.now();
  }

  override onTrainBatchEnd(_batch: number, logs: Logs): HookResult {
    if (this.#every === null || this.#trainBatches % this.#every !== 0) return;
    const step = this.#trainBatches;
    if (this.#writeSpeed) {
      const seconds = (performance.now() - this.#batchStart) / 1000;
      this.#trainFile.add(scalarEvent('batch_steps_per_second', 1 / seconds, step));
    }
    const read = readLogs(logs);
    if (read instanceof Promise) return read.then((values) => this.#addBatch(values, step));
    this.#addBatch(read, step);
  }

  #addBatch(logs: Logs, step: number): void {
    for (const [name, value] of Object.entries(logs)) this.#trainFile.add(scalarEvent(`batch_${name}`, value, step));
  }

  override onTestEnd(logs: Logs): Promise<void> {
    const step = this.model.optimizer.iterations;
    for (const [name, value] of Object.entries(logs)) {
      this.#validationFile.add(scalarEvent(`evaluation_${name}_vs_iterations`, value, step));
    }
    return this.#validationFile.flush();
  }

  override onEpochBegin(): void {
    this.#epochStart = performance.now();
    this.#iterationsBefore = this.model.optimizer.iterations;
  }

  override async onEpochEnd(epoch: number, logs: Logs): Promise<void> {
    const entries = Object.entries(logs);
    const train: Logs = Object.fromEntries(entries.filter(([name]) => !name.startsWith('val_')));
    const { optimizer } = this.model;
    logLearningRates(optimizer, train);
    if (this.#writeSpeed) {
      const seconds = (performance.now() - this.#epochStart) / 1000;
      train.steps_per_second = (optimizer.iterations - this.#iterationsBefore) / seconds;
    }
    for (const [name, value] of Object.entries(train)) this.#trainFile.add(scalarEvent(`epoch_${name}`, value, epoch));
    for (const [name, value] of entries.filter(([key]) => key.startsWith('val_'))) {
      this.#validationFile.add(scalarEvent(`epoch_${name.slice('val_'.length)}`, value, epoch));
    }
    if (this.#histogramFreq > 0 && epoch % this.#histogramFreq === 0) await this.#addHistograms(epoch);
    await this.#train?.flush();
    await this.#validation?.flush();
  }

  async #addHistograms(epoch: number): Promise<void> {
    const { weights } = this.model;
    const values = await readValues(weights.map(({ variable }) => variable));
    for (const [i, { path }] of weights.entries()) {
      this.#trainFile.add(histogramEvent(`${path}/histogram`, values[i] as TensorValues, epoch));
    }
  }

  override async onTrainEnd(): Promise<void> {
    await this.#train?.flush();
    await this.#validation?.flush();
    this.#train = null;
    this.#validation = null;
  }
}
