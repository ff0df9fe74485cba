import type { BackendAdapter } from '@descent/backend';
import { engine, type NamedAttrMap, type NamedTensorMap, type Tensor } from '@tensorflow/tfjs-core';
import { become, type ConformanceCase, ConformanceError } from '../conformance-case.js';
import type { KernelCase } from '../kernels/case.js';
import { missOf } from '../kernels/check.js';
import { kernelGrid } from '../kernels/grid.js';
import { PAST } from '../kernels/past.js';
import { hashOf } from '../kernels/values.js';

/** A kernel's fault that is not mended, and why that is right or does no harm. */
export interface KnownFault {
  readonly kernel: string;
  readonly reason: string;
  /** Whether a case may fail, by its label: `MatMul(float32[2,3], …)`. Default: each of the kernel's. */
  concerns?(label: string): boolean;
}

export interface KernelOptions {
  /** `'sample'`: a dozen cases of each kernel, and all that once failed somewhere; `'all'`: some 40,000. */
  readonly kernels?: 'sample' | 'all';
  /** Cases that may fail. With `kernels: 'all'` one of which every case passes is an error. */
  readonly knownFaults?: readonly KnownFault[];
}

const SAMPLE = 12;
const SHOWN = 10;

/** Every kernel of tfjs that layers, losses and optimizers reach, by its definition in doubles. */
export function kernelCases(adapter: BackendAdapter, options: KernelOptions): ConformanceCase[] {
  const { kernels = 'sample', knownFaults = [] } = options;
  return [...kernelGrid()].map(([kernel, cases]) => ({
    group: 'kernels',
    name: kernel,
    timeout: kernels === 'all' ? 300_000 : 60_000,
    async run() {
      await become(adapter);
      const known = knownFaults.filter((fault) => fault.kernel === kernel);
      const chosen = kernels === 'all' ? cases : sampleOf(cases);
      const { misses, unused } = await missesOf(kernel, chosen, known);
      if (misses.length > 0) {
        const more = misses.length > SHOWN ? `\n… and ${misses.length - SHOWN} more` : '';
        throw new ConformanceError(
          `${misses.length} of ${chosen.length} cases of ${kernel} are wrong on ${adapter.name}:\n` +
            misses.slice(0, SHOWN).join('\n') +
            more,
        );
      }
      if (kernels === 'all' && unused.length > 0)
        throw new ConformanceError(`${kernel}: a known fault is gone, and must leave the list: ${unused.join('; ')}`);
    },
  }));
}

const sampleOf = (cases: readonly KernelCase[]): readonly KernelCase[] => {
  const step = Math.ceil(cases.length / SAMPLE);
  return cases.filter(({ label }, i) => PAST.includes(label) || (i + (hashOf(label) % step)) % step === 0);
};

async function missesOf(kernel: string, cases: readonly KernelCase[], known: readonly KnownFault[]) {
  const misses: string[] = [];
  const unused = new Set(known);
  const wasRun = watchKernel(kernel);
  for (const each of cases) {
    const miss = await missOf(each);
    if (miss === undefined) continue;
    const excuse = known.find(({ concerns }) => concerns?.(each.label) ?? true);
    if (excuse === undefined) misses.push(miss);
    else unused.delete(excuse);
  }
  if (!wasRun()) misses.push(`${kernel} was never run`);
  return { misses, unused: [...unused].map(({ reason }) => reason) };
}

/** Whether a kernel is run from now on, until that is asked. */
function watchKernel(kernel: string): () => boolean {
  const running = engine();
  const original = running.runKernel;
  const runKernel = original.bind(running);
  let seen = false;
  running.runKernel = <T extends Tensor | Tensor[]>(name: string, inputs: NamedTensorMap, attrs?: NamedAttrMap): T => {
    seen ||= name === kernel;
    return runKernel<T>(name, inputs, attrs);
  };
  return () => {
    running.runKernel = original;
    return seen;
  };
}
