import { writePythonJson } from '@descent/spec';
import { metrics } from '@descent/trainer';
import { memory, tidy } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { expectClose, VALUES } from './closeness.js';
import { type GoldenTensor, goldenNames, goldenTensor, readGolden } from './golden-files.js';

interface MetricCase {
  readonly case: string;
  readonly options: Record<string, unknown>;
  readonly serialized_json: string;
  readonly serialized: { readonly class_name: string; readonly config: Record<string, unknown> };
  readonly updates: readonly {
    readonly arguments: readonly GoldenTensor[];
    readonly sample_weight: GoldenTensor | null;
    readonly result: GoldenTensor;
  }[];
  readonly state: readonly (GoldenTensor & { readonly name: string })[];
  readonly result_after_reset: { readonly ok: boolean; readonly result: GoldenTensor };
}

interface MetricFile {
  readonly metric: string;
  readonly cases: readonly MetricCase[];
}

/** Result, state and reset of every recorded metric, on the current backend. */
export function testMetrics(): void {
  const files = goldenNames('metrics').filter((name) => name !== 'names');
  it('every metric class has a recording', () => {
    expect(Object.keys(metrics.METRIC_CLASSES).sort()).toEqual(files);
  });
  for (const name of files) {
    const file = readGolden<MetricFile>(`metrics/${name}`);
    describe(name, () => {
      for (const golden of file.cases) {
        it(golden.case, () => testCase(golden));
      }
    });
  }
}

function testCase(golden: MetricCase): void {
  const before = memory().numTensors;
  const { class_name, config } = golden.serialized;
  const metric = metrics.deserialize({ class_name, config: { ...config, ...golden.options } });
  expect(writePythonJson(metrics.serialize(metric))).toBe(golden.serialized_json);
  for (const update of golden.updates) {
    const made = memory().numTensors - metric.variables.length;
    tidy(() => {
      const [first, second = null] = update.arguments.map(goldenTensor);
      const weight = update.sample_weight === null ? null : goldenTensor(update.sample_weight);
      if (second === null) metric.updateState(first!, weight);
      else metric.updateState(first!, second, weight);
      expectClose(metric.result(), update.result, VALUES);
    });
    expect(memory().numTensors - metric.variables.length).toBe(made);
  }
  expect(metric.variables.map(({ name }) => name)).toEqual(golden.state.map(({ name }) => name));
  for (const [index, state] of golden.state.entries()) {
    expectClose(metric.variables[index]!.variable, state, VALUES);
  }
  metric.resetState();
  tidy(() => expectClose(metric.result(), golden.result_after_reset.result, VALUES));
  metric.dispose();
  expect(memory().numTensors).toBe(before);
}
