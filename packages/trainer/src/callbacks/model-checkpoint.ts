import { files } from '@descent/host';
import { ConfigError } from '@descent/spec';
import { boolean, callable, checkOptions, integer } from '../config/options.js';
import { type Logs, readLogs } from '../training/logs.js';
import { serializeWeightsAsync } from '../weights/model-weights.js';
import type { CallbackModel } from './callback-model.js';
import { fillFileName } from './file-name.js';
import { checkPath } from './files.js';
import { MONITOR_RULES, MonitorCallback, type MonitorOptions, NULLABLE_NUMBER } from './monitor.js';
import { BatchCounter, SAVE_FREQUENCY, type SaveFrequency } from './save-frequency.js';

export interface ModelCheckpointOptions extends MonitorOptions {
  /** 1 says what was done; 0 unless given. */
  readonly verbose?: number;
  /** Whether only an epoch better than all before is saved; false unless given. */
  readonly saveBestOnly?: boolean | null;
  /** `false` needs `write`; else the weights and the optimizer's state are saved, or what `write` gives. */
  readonly saveWeightsOnly?: boolean | null;
  /** `'epoch'` unless given; or every so many batches. */
  readonly saveFreq?: SaveFrequency;
  /** A value that must be bettered for the first save. */
  readonly initialValueThreshold?: number | null;
  /**
   * What is written; the weights and the optimizer's state as safetensors unless given (`restoreWeights` reads them).
   */
  readonly write?: (model: CallbackModel) => Uint8Array | Promise<Uint8Array>;
}

/**
 * Saves the model while it is trained. The path may hold what was logged: `{epoch:02d}-{val_loss:.4f}.safetensors`, epochs
 * and batches counted from 1. Readers never see half a file. Only in Node.
 *
 * @see keras/src/callbacks/model_checkpoint.py
 */
export class ModelCheckpoint extends MonitorCallback {
  override readonly awaitsLogs = true;
  readonly #path: string;
  readonly #verbose: number;
  readonly #bestOnly: boolean;
  readonly #threshold: number | null;
  readonly #counter: BatchCounter;
  readonly #write: (model: CallbackModel) => Uint8Array | Promise<Uint8Array>;
  #epoch = 0;

  constructor(path: string, options: ModelCheckpointOptions = {}) {
    checkPath('ModelCheckpoint', path);
    checkOptions('ModelCheckpoint', options, {
      ...MONITOR_RULES,
      verbose: integer,
      saveBestOnly: boolean,
      saveWeightsOnly: boolean,
      saveFreq: SAVE_FREQUENCY,
      initialValueThreshold: NULLABLE_NUMBER,
      write: callable,
    });
    super(options);
    if (options.write === undefined) {
      const fix = 'Import saveModel from @descent/model-io, and give { write: (model) => saveModel(model) }.';
      if (options.saveWeightsOnly === false) {
        throw new ConfigError('ModelCheckpoint', '/saveWeightsOnly', false, 'needs write, for a whole model', fix);
      }
      const isModel = /\.(keras|h5)$/.test(path);
      if (isModel) throw new ConfigError('ModelCheckpoint', '/path', path, 'needs write, for a file of this kind', fix);
    }
    this.#path = path;
    this.#verbose = options.verbose ?? 0;
    this.#bestOnly = options.saveBestOnly ?? false;
    this.#threshold = options.initialValueThreshold ?? null;
    this.best = this.#threshold;
    this.#counter = new BatchCounter('ModelCheckpoint', options.saveFreq ?? 'epoch');
    this.#write = options.write ?? ((model) => serializeWeightsAsync(model));
  }

  override onEpochBegin(epoch: number): void {
    this.#epoch = epoch;
  }

  override onTrainBatchEnd(batch: number, logs: Logs): void | Promise<void> {
    if (this.#counter.count()) return this.#save(logs, { batch: batch + 1 });
  }

  override onEpochEnd(_epoch: number, logs: Logs): void | Promise<void> {
    this.requireDirection(logs);
    if (this.#counter.perEpoch) return this.#save(logs, {});
  }

  async #save(given: Logs, more: Readonly<Record<string, number>>): Promise<void> {
    const logs = await readLogs(given);
    const path = fillFileName(this.#path, { ...more, ...logs, epoch: this.#epoch + 1 });
    if (!this.#isWorthSaving(logs, path)) return;
    await files.write(path, await this.#write(this.model), { folders: true });
    this.#say(`finished saving model to ${path}`);
  }

  #isWorthSaving(logs: Logs, path: string): boolean {
    if (!this.#bestOnly) return true;
    const current = this.watched(logs);
    if (current === null) return true;
    const before = this.best === null ? 'None' : this.best.toFixed(5);
    if (!this.isImprovement(current, this.best)) {
      this.#say(`${this.monitor} did not improve from ${before}`);
      return false;
    }
    this.#say(`${this.monitor} improved from ${before} to ${current.toFixed(5)}, saving model to ${path}`);
    this.best = current;
    return true;
  }

  #say(text: string): void {
    if (this.#verbose > 0) console.log(`\nEpoch ${this.#epoch + 1}: ${text}`);
  }
}
