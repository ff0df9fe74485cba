import type { TensorInfo } from '@tensorflow/tfjs-core';
import { count } from '../kernels/counts.js';
import { execute, type Workplace } from '../kernels/execute.js';
import type { Heap } from '../pack/heap.js';
import { Scratch } from '../pack/scratch.js';
import { DeferredData, type Operand, type Operation, type Pending, type Resolver } from './data.js';
import { fuse } from './fuse.js';

/** The name under which fused passes are counted. */
export const FUSED_ELEMENTWISE = 'FusedElementwise';

/** Operations in one pass, at most. It bounds what waits, and what memory the waiting holds. */
const MOST_OPERATIONS = 32;
/** Scratch for the largest program, taken beforehand so that a read never needs memory. */
const SCRATCH_BYTES = 1 << 16;

/**
 * Elementwise operations that wait until their result is read, or until the running JavaScript is done, and then run
 * in one pass over memory with all that they depend on. A result that nobody reads is never computed. Operands are
 * held meanwhile, so whoever writes in place sees that the data is shared.
 */
export class Deferral implements Resolver {
  readonly #pending = new Set<DeferredData>();
  readonly #place: Workplace;
  #scheduled = false;

  constructor({ heap, kernels, compiled }: Omit<Workplace, 'scratch'>) {
    // Scratch of its own: data is asked for while a kernel has something in the other one.
    this.#place = { heap, kernels, compiled, scratch: new Scratch(heap) };
  }

  get #heap(): Heap {
    return this.#place.heap;
  }

  /** The result of an operation, of `shape`: operands are of as many elements, or numbers. */
  defer(operation: Operation, operands: readonly Operand[], shape: readonly number[]): TensorInfo {
    this.#place.scratch.ensure(SCRATCH_BYTES);
    const below = operands.flatMap((operand) => this.#nodeOf(operand) ?? []);
    let operations = below.reduce((sum, node) => sum + (node.pending as Pending).operations, 1);
    if (operations > MOST_OPERATIONS) {
      for (const node of below) this.compute(node);
      operations = 1;
    }
    const out = this.#heap.output(shape);
    for (const operand of operands) if (typeof operand !== 'number') this.#heap.hold(operand);
    const data = this.#heap.replaceData(
      out.dataId,
      (place) => new DeferredData(place, shape, { operation, operands, operations }, this),
    );
    this.#pending.add(data);
    this.#schedule();
    return out;
  }

  /** Computes data, and in the same pass whatever it depends on that somebody else holds too. */
  compute(data: DeferredData): void {
    if (data.pending === undefined) return;
    const uses = new Map<DeferredData, number>();
    const nodes: DeferredData[] = [];
    const visit = (node: DeferredData): void => {
      const seen = uses.get(node);
      uses.set(node, (seen ?? 0) + 1);
      if (seen !== undefined) return;
      for (const operand of (node.pending as Pending).operands) {
        const below = this.#nodeOf(operand);
        if (below !== undefined) visit(below);
      }
      nodes.push(node);
    };
    visit(data);
    const made = nodes.filter((node) => node === data || node.refCount > (uses.get(node) as number));
    const { program, bindings, uniforms } = fuse(nodes, made, (operand) => this.#nodeOf(operand));
    const addresses = bindings.map((b) => (b instanceof DeferredData ? b.address : this.#heap.data(b).memoryOffset));
    const size = data.shape.reduce((product, n) => product * n, 1);
    execute(this.#place, program, addresses, uniforms, size);
    count(FUSED_ELEMENTWISE);
    const operands = made.flatMap((node) => this.#settle(node));
    this.#release(operands);
  }

  /** For data that was disposed before it was computed. */
  forget(data: DeferredData): void {
    this.#release(this.#settle(data));
  }

  /** Gives back what it holds of a backend that is being disposed. */
  free(): void {
    for (const data of this.#pending) data.pending = undefined;
    this.#pending.clear();
    this.#place.scratch.free();
  }

  #nodeOf(operand: Operand): DeferredData | undefined {
    if (typeof operand === 'number') return undefined;
    const data = this.#heap.data(operand);
    return data instanceof DeferredData && data.pending !== undefined ? data : undefined;
  }

  /** From now on the data is as any other; returns what it no longer needs. */
  #settle(data: DeferredData): readonly Operand[] {
    const { operands } = data.pending as Pending;
    data.pending = undefined;
    this.#pending.delete(data);
    return operands;
  }

  #release(operands: readonly Operand[]): void {
    for (const operand of operands) if (typeof operand !== 'number') this.#heap.letGo(operand);
  }

  /** What is held when the running JavaScript is done is computed then: nothing waits for longer. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      for (const data of [...this.#pending].reverse()) this.compute(data);
    });
  }
}
