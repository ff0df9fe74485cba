import type { DataId } from '@tensorflow/tfjs-core';

/** Operations that are put off: those that take less time than the memory they go over. */
export type Operation = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'sqrt' | 'square' | 'neg' | 'abs';

/** One value per element, or one number for all. */
export type Operand = DataId | number;

/** An operation that was asked for and has not run yet. */
export interface Pending {
  readonly operation: Operation;
  readonly operands: readonly Operand[];
  /** How many operations it takes with all that is pending below it. */
  readonly operations: number;
}

/** Brings about what a pending operation was to do, or forgets it. */
export interface Resolver {
  compute(data: DeferredData): void;
  forget(data: DeferredData): void;
}

/**
 * An entry of the data map of tfjs's backend whose elements are computed when first asked for. Every kernel asks for `id` or
 * `memoryOffset`; when nobody holds the data any more, tfjs asks for them to free the memory.
 */
export class DeferredData {
  readonly dtype = 'float32';
  refCount = 1;
  pending: Pending | undefined;

  constructor(
    private readonly place: { readonly id: number; readonly memoryOffset: number },
    readonly shape: readonly number[],
    pending: Pending,
    private readonly resolver: Resolver,
  ) {
    this.pending = pending;
  }

  get id(): number {
    this.#resolve();
    return this.place.id;
  }

  get memoryOffset(): number {
    this.#resolve();
    return this.place.memoryOffset;
  }

  /** Where the elements are, or will be. */
  get address(): number {
    return this.place.memoryOffset;
  }

  #resolve(): void {
    if (this.pending === undefined) return;
    if (this.refCount > 0) this.resolver.compute(this);
    else this.resolver.forget(this);
  }
}
