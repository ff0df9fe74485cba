import { useBackend } from '@descent/backend';
import { deserializeModel } from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecorded } from './recorded/recorded.js';

interface RecordedSummary {
  readonly case: string;
  readonly config: object;
  readonly options: { line_length?: number; show_trainable?: boolean; expand_nested?: boolean };
  readonly build_optimizer?: boolean;
  readonly text: string;
}

beforeAll(() => useBackend('cpu'));

describe('summary is what Keras prints', () => {
  for (const golden of readRecorded<RecordedSummary[]>('summaries')) {
    it(golden.case, () => {
      const model = deserializeModel(golden.config);
      if (golden.build_optimizer) model.optimizer.build(model.trainableWeights);
      const { line_length, show_trainable, expand_nested } = golden.options;
      const width = Math.max(...golden.text.split('\n').map((line) => line.length));
      let text = '';
      model.summary({
        lineLength: line_length ?? width,
        showTrainable: show_trainable,
        expandNested: expand_nested,
        printFn: (printed) => {
          text = printed;
        },
      });
      expect(text).toBe(golden.text);
      model.dispose();
    });
  }
});
