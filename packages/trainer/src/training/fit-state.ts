/** One call of `fit`: which epoch it begins with, and whether it is to end. */
export class FitState {
  /**
   * @param initialEpoch - the epoch to begin with; a callback that restores an earlier state sets it in `onTrainBegin`
   */
  constructor(
    private readonly model: { readonly stopTraining: boolean },
    public initialEpoch: number,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Whether the caller ended it by its signal: then the epoch at hand is cut short. */
  get interrupted(): boolean {
    return this.signal?.aborted === true;
  }

  /** Whether it ends after the step at hand. */
  get ends(): boolean {
    return this.model.stopTraining || this.interrupted;
  }
}
