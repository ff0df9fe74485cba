import type { TrialPlan } from '../experiment/plan.js';
import type { ExperimentResult } from '../result/result.js';
import type { RunFiles } from '../run/events.js';
import { OutputError } from '../run/output-error.js';
import type { RunOutput, SavedModel } from '../run/run-output.js';
import { RunFolder } from './run-folder.js';
import { savedModels } from './saved-models.js';

/** A run on the disk: its folder, and the trained models. */
export class RunOnDisk implements RunOutput {
  #folder: RunFolder | null = null;

  /**
   * @param out - the folder in which the run folder is made; `null`: none is
   * @param save - where trained models go; `true`: into the run folder
   */
  constructor(
    private readonly out: string | null,
    private readonly save: boolean | string,
  ) {}

  get files(): RunFiles | null {
    return this.#folder?.files ?? null;
  }

  async begin(name: string, startedAt: Date): Promise<void> {
    if (this.out !== null) this.#folder = await RunFolder.create(this.out, name, startedAt);
  }

  async saveModels(plans: readonly TrialPlan[]): Promise<SavedModel[] | null> {
    return this.save === false ? null : savedModels(plans, this.save, this.files?.directory ?? null);
  }

  async write(result: ExperimentResult): Promise<void> {
    await this.#folder?.writeResult(result);
  }

  async finish(result: ExperimentResult): Promise<void> {
    await this.#folder?.writeAll(result).catch((cause: unknown) => {
      throw new OutputError(this.files?.directory ?? '', cause, result);
    });
  }

  async discard(): Promise<void> {
    await this.#folder?.discard();
  }
}
