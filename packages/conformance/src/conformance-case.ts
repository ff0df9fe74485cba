import { type BackendAdapter, useBackend } from '@descent/backend';
import { DescentError } from '@descent/spec';
import { getBackend } from '@tensorflow/tfjs-core';

/** One thing that is proven, for any runner of tests. */
export interface ConformanceCase {
  /** What it belongs to: `kernels`, `programs`, … */
  readonly group: string;
  readonly name: string;
  /** How many milliseconds it may take, where that is longer than a runner may expect. */
  readonly timeout?: number;
  /** @throws ConformanceError that says what differs, and by how much */
  run(): Promise<void>;
}

/** What an adapter or a rule gets wrong. */
export class ConformanceError extends DescentError {
  override readonly name = 'ConformanceError';

  constructor(message: string) {
    super('conformance', message);
  }
}

/** Makes a backend the current one, where it is not. */
export async function become(adapter: BackendAdapter): Promise<void> {
  if (getBackend() !== adapter.tfjsName) await useBackend(adapter);
}

/** Fails unless it holds. */
export function expectThat(holds: boolean, otherwise: () => string): void {
  if (!holds) throw new ConformanceError(otherwise());
}
