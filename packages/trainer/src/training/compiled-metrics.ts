import type { CustomObjects } from '@descent/layers';
import { ConfigError, isRecord } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { namesIn, type Structure } from '../data/structure.js';
import type { Metric } from '../metrics/metric.js';
import type { MetricIdentifier } from '../metrics/registry.js';
import { type Outputs, perOutput } from './per-output.js';
import { resolveMetric } from './resolve.js';

type MetricsOfOutput = MetricIdentifier | readonly MetricIdentifier[];

/** The `metrics` of `compile`: a list, for several outputs a list per output, or an object by their names. */
export type MetricsOption = readonly (MetricsOfOutput | null)[] | Readonly<Record<string, MetricsOfOutput | null>>;

/** A metric of an output, under its name in logs. */
interface Entry {
  readonly output: number;
  readonly metric: Metric;
  readonly weighted: boolean;
  readonly name: string;
}

/** Which metrics take a batch in: those whose state is in variables, which a compiled step updates, or the others. */
export type UpdatedMetrics = 'compiled' | 'called';

/** The metrics of all outputs. @see keras/src/trainers/compile_utils.py `CompileMetrics` */
export class CompiledMetrics {
  readonly #plain: MetricsOption | null;
  readonly #weighted: MetricsOption | null;
  readonly #customObjects: CustomObjects | undefined;
  #entries: readonly Entry[] | null = null;

  constructor(plain: MetricsOption | null, weighted: MetricsOption | null, customObjects?: CustomObjects) {
    for (const [name, option] of Object.entries({ metrics: plain, weightedMetrics: weighted })) {
      if (option !== null && !Array.isArray(option) && !isRecord(option)) {
        throw new ConfigError('compile', `/${name}`, option, 'must be a list or an object of metrics');
      }
    }
    this.#plain = plain;
    this.#weighted = weighted;
    this.#customObjects = customObjects;
  }

  /** The metrics with their names in logs; none before the first batch. */
  get entries(): readonly { readonly name: string; readonly metric: Metric }[] {
    return this.#entries ?? [];
  }

  /** Whether there are metrics that may keep state elsewhere than in their variables. */
  get someAreCalled(): boolean {
    return this.entries.some(({ metric }) => !metric.stateInVariables);
  }

  /** Takes a batch in; resolves the metrics by the shapes at the first call. */
  update(
    yTrue: readonly Tensor[],
    yPred: readonly Tensor[],
    sampleWeight: readonly (Tensor | null)[],
    structure: Structure | null,
    updated: UpdatedMetrics,
  ): void {
    this.#entries ??= this.#build(yTrue, yPred, structure);
    for (const { output, metric, weighted } of this.#entries) {
      if (metric.stateInVariables !== (updated === 'compiled')) continue;
      const target = yTrue[output] as Tensor;
      const prediction = yPred[output] as Tensor;
      metric.updateState(target, prediction, weighted ? (sampleWeight[output] ?? null) : null);
    }
  }

  #build(yTrue: readonly Tensor[], yPred: readonly Tensor[], structure: Structure | null): Entry[] {
    const names = structure === null ? null : namesIn(structure);
    const used = new Map<string, number>();
    const entries: Entry[] = [];
    for (const [weighted, option] of [
      [false, this.#plain],
      [true, this.#weighted],
    ] as const) {
      if (option === null) continue;
      const label = weighted ? 'weightedMetrics' : 'metrics';
      for (const [output, identifiers] of metricsByOutput(
        option,
        { structure, count: yPred.length },
        label,
      ).entries()) {
        if (identifiers.length > 0 && yTrue[output] === undefined) {
          throw new ConfigError(
            'compile',
            `/${label}`,
            identifiers,
            `output ${output} has no targets to be compared with`,
          );
        }
        for (const identifier of identifiers) {
          const metric = resolveMetric(identifier, yTrue[output]!, yPred[output]!, this.#customObjects);
          const prefix = yPred.length > 1 && names ? `${names[output]}_` : '';
          entries.push({ output, metric, weighted, name: uniqueName(prefix, metric.name, weighted, used) });
        }
      }
    }
    return entries;
  }

  dispose(): void {
    for (const { metric } of this.entries) metric.dispose();
    this.#entries = null;
  }
}

/** The metrics of each output. */
function metricsByOutput(option: MetricsOption, outputs: Outputs, where: string): MetricIdentifier[][] {
  if (outputs.count === 1) return [flat(Array.isArray(option) ? option : Object.values(option))];
  const isNever = (_value: unknown): _value is never => false;
  return perOutput<MetricsOfOutput>(option, outputs, where, isNever).map((metrics) => flat([metrics]));
}

function flat(metrics: readonly (MetricsOfOutput | null)[]): MetricIdentifier[] {
  return metrics.flat().filter((metric) => metric !== null) as MetricIdentifier[];
}

/** A name that repeats gets a number, or for a weighted metric first `weighted_`. */
function uniqueName(prefix: string, metric: string, weighted: boolean, used: Map<string, number>): string {
  let name = `${prefix}${metric}`;
  if (used.has(name) && weighted) name = `${prefix}weighted_${metric}`;
  const times = used.get(name) ?? 0;
  used.set(name, times + 1);
  return times === 0 ? name : `${name}_${times}`;
}
