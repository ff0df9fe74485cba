import { files } from '@descent/host';
import { getRandomState, isRandomState, type RandomState, type SeedState, setRandomState } from '@descent/random';
import { DescentError } from '@descent/spec';
import { boolean, checkOptions, isTrue } from '../config/options.js';
import { restoreWeights, serializeWeightsAsync } from '../weights/model-weights.js';
import { Callback } from './callback.js';
import { checkPath, readIfThere } from './files.js';
import { BatchCounter, SAVE_FREQUENCY, type SaveFrequency } from './save-frequency.js';

export interface BackupAndRestoreOptions {
  /** `'epoch'` unless given; or every so many batches (training goes on from the start of the epoch even then). */
  readonly saveFreq?: SaveFrequency;
  /** Whether the backup before the last is kept too, for when the last cannot be read; false unless given. */
  readonly doubleCheckpoint?: boolean | null;
  /** Whether the backup is deleted when training ends by itself; true unless given. */
  readonly deleteCheckpoint?: boolean | null;
}

interface Progress {
  readonly epoch: number;
  readonly random: RandomState;
  readonly generators: readonly SeedState[];
}

const FILE = 'latest.safetensors';

/**
 * Lets training that was cut short go on: the weights, the optimizer's state, the epoch and the state of everything
 * random are kept in a folder, so that `fit` with the same arguments continues as if nothing had happened. Only in Node.
 *
 * @see keras/src/callbacks/backup_and_restore.py
 */
export class BackupAndRestore extends Callback {
  override readonly awaitsLogs = true;
  readonly #folder: string;
  readonly #counter: BatchCounter;
  readonly #keepsTwo: boolean;
  readonly #deletes: boolean;
  #epoch = 0;

  constructor(folder: string, options: BackupAndRestoreOptions = {}) {
    checkPath('BackupAndRestore', folder);
    const rules = { saveFreq: SAVE_FREQUENCY, doubleCheckpoint: boolean, deleteCheckpoint: boolean };
    checkOptions('BackupAndRestore', options, rules);
    super();
    const { saveFreq = 'epoch', doubleCheckpoint, deleteCheckpoint } = options;
    this.#folder = folder;
    this.#counter = new BatchCounter('BackupAndRestore', saveFreq);
    this.#keepsTwo = isTrue(doubleCheckpoint, false);
    this.#deletes = isTrue(deleteCheckpoint, true);
  }

  get #previousPath(): string {
    return `${this.#path}.bkp`;
  }

  get #path(): string {
    return `${this.#folder}/${FILE}`;
  }

  /** @throws DescentError when the backup does not fit the model */
  override async onTrainBegin(): Promise<void> {
    const file = await readIfThere(this.#path);
    const previous = this.#keepsTwo ? await readIfThere(this.#previousPath) : null;
    if (file === null && previous === null) return;
    try {
      if (file === null) throw new DescentError('weights-file', `${this.#path} is not there.`);
      this.#restore(file);
    } catch (error) {
      if (previous === null) throw error;
      console.warn(`BackupAndRestore goes on from the backup before the last: ${(error as Error).message}`);
      this.#restore(previous);
    }
  }

  #restore(file: Uint8Array): void {
    const { progress } = restoreWeights(this.model, file);
    if (progress === undefined) throw new DescentError('weights-file', `${this.#path} says nothing about an epoch.`);
    const { epoch, random, generators } = JSON.parse(progress) as Progress;
    if (isRandomState(random)) setRandomState(random);
    this.model.generators.forEach((generator, i) => {
      const state = generators[i];
      if (state !== undefined) generator.setState(state);
    });
    this.fitState.initialEpoch = epoch;
    this.#epoch = epoch;
  }

  override onEpochEnd(epoch: number): void | Promise<void> {
    this.#epoch = epoch + 1;
    if (this.#counter.perEpoch) return this.#save();
  }

  override onTrainBatchEnd(): void | Promise<void> {
    if (this.#counter.count()) return this.#save();
  }

  async #save(): Promise<void> {
    const generators = this.model.generators.map((generator) => generator.getState());
    const progress: Progress = { epoch: this.#epoch, random: getRandomState(), generators };
    const metadata = { progress: JSON.stringify(progress) };
    const file = await serializeWeightsAsync(this.model, { metadata });
    const last = this.#keepsTwo ? await readIfThere(this.#path) : null;
    if (last !== null) await files.write(this.#previousPath, last, { folders: true });
    await files.write(this.#path, file, { folders: true });
  }

  override async onTrainEnd(): Promise<void> {
    if (!this.#deletes || this.fitState.interrupted) return;
    for (const path of [this.#path, this.#previousPath]) await files.remove(path);
    await files.removeIfEmpty(this.#folder);
  }
}
